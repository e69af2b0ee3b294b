import { isLanguage } from '../../model/language.ts'
import { namesAddress } from '../../search/index-format.ts'
import { isSearchStrings, loadNames } from './load-names.ts'
import { activate, type Panel } from './panel.ts'
import stylesheet from './panel.css?url'
import { skeleton } from './skeleton.ts'

let opened: { readonly dialog: HTMLDialogElement; readonly panel: Panel } | undefined

/**
 * Opens the search over the page.
 *
 * @param link the link to the search page: its address is where the form leads
 * @throws if what the dialog needs cannot be loaded; the link still leads to the search page then
 */
export const openDialog = async (link: HTMLAnchorElement): Promise<void> => {
  opened ??= await makeDialog(link)
  opened.dialog.showModal()
  opened.panel.input.focus()
  opened.panel.input.select()
}

const makeDialog = async (link: HTMLAnchorElement) => {
  const language = document.documentElement.lang
  if (!isLanguage(language)) throw new Error(`Unexpected language \`${language}\``)
  const base = link.dataset['base'] ?? '/'
  const [index] = await Promise.all([loadNames(namesAddress(base, language)), addStyles()])
  const strings: unknown = index.strings
  if (!isSearchStrings(strings)) throw new TypeError('The name index lacks its texts')
  const dialog = document.createElement('dialog')
  dialog.className = 'search-dialog search-panel'
  dialog.setAttribute('aria-label', strings.label)
  dialog.innerHTML = skeleton({ id: 'dialog', action: link.pathname, strings })
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'close'
  close.textContent = strings.close
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.append(close)
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop is one on the dialog itself; one on a result may stay on this page.
    if (
      event.target === dialog ||
      (event.target instanceof Element && event.target.closest('[data-result] a') !== null)
    )
      dialog.close()
  })
  // WebKit keeps the key for a search field, which it empties.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    dialog.close()
  })
  document.body.append(dialog)
  return { dialog, panel: activate(dialog, { language, base, strings }) }
}

const addStyles = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = stylesheet
    sheet.addEventListener('load', () => {
      resolve()
    })
    sheet.addEventListener('error', () => {
      reject(new Error('The styles of the search cannot be loaded'))
    })
    document.head.append(sheet)
  })
