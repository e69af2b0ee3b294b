/** Brings the buttons of the share menus to life. */

import { quotation } from './quotation.ts'

const show = (menu: Element, succeeded: boolean) => {
  const status = menu.querySelector<HTMLElement>('[role=status]')
  if (status === null) return
  status.textContent = (succeeded ? status.dataset['done'] : status.dataset['refused']) ?? ''
  setTimeout(() => (status.textContent = ''), 4000)
}

const act = async (menu: HTMLElement, action: string | undefined) => {
  const link = menu.querySelector<HTMLAnchorElement>('[data-link]')
  if (link === null) return
  const { source = '', quotes = '', title = '' } = menu.dataset
  try {
    if (action === 'system') {
      await navigator.share({ title, url: link.href })
      return
    }
    const sentences = [...document.querySelectorAll(`[id="${quotes}"] p > span[id]`)]
    await navigator.clipboard.writeText(action === 'quote' ? quotation(sentences, source) : link.href)
    show(menu, true)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return
    show(menu, false)
  }
}

for (const menu of document.querySelectorAll<HTMLElement>('[data-share-menu]'))
  for (const button of menu.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const action = button.dataset['do']
    button.hidden = action === 'system' ? !('share' in navigator) : !('clipboard' in navigator)
    button.addEventListener('click', () => void act(menu, action))
  }
