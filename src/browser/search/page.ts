import { isLanguage } from '../../model/language.ts'
import { addressWriter } from './address-writer.ts'
import { queryOf, searchIn } from './address.ts'
import { isSearchStrings } from './load-names.ts'
import { activate } from './panel.ts'

/** Runs the panel of the search page: the search stands in the address, so it can be shared and gone back to. */
const run = (root: HTMLElement) => {
  const strings: unknown = JSON.parse(document.getElementById('search-strings')?.textContent ?? '{}')
  const language = document.documentElement.lang
  if (!isLanguage(language) || !isSearchStrings(strings)) throw new TypeError('The search page lacks its texts')
  const write = addressWriter()
  const panel = activate(root, {
    language,
    base: root.dataset['base'] ?? '/',
    strings,
    onSearch: (search, settled) => {
      write(`${location.pathname}${queryOf(search)}`, settled)
    },
  })
  const fromAddress = () => {
    panel.show(searchIn(location.search))
  }
  addEventListener('popstate', fromAddress)
  fromAddress()
  if (location.search === '') panel.input.focus()
}

const root = document.querySelector<HTMLElement>('[data-search-page]')
if (root !== null) run(root)
