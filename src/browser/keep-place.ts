/** Runs in the browser: a change of language keeps the reader's place. Without it, links lead to the page or section. */

import { fragmentOf } from './fragment.ts'
import { parseRange, sentencesOfRange } from '../share/passage.ts'

const isSentence = (id: string) => /\.\d+$/.test(id)

/** A passage as a fragment names it, and where it stands. */
interface Passage {
  readonly fragment: string
  readonly elements: readonly Element[]
}

/** The passage that the address names, if it is one that every language has: a section, a sentence or a run of them. */
const namedPassage = (): Passage | undefined => {
  const fragment = fragmentOf(location.hash)
  const range = parseRange(fragment)
  const elements =
    range === undefined
      ? [document.getElementById(fragment)].flatMap((element) => (element?.tagName === 'SECTION' ? element : []))
      : sentencesOfRange(range, document.querySelectorAll(`[id^="${range.section}."]`))
  return elements.length === 0 ? undefined : { fragment, elements }
}

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The passage being read: the named one while it is in view, else the first sentence in view once the page has moved. */
const passageRead = (): string | undefined => {
  const named = namedPassage()
  if (named?.elements.some(isInView) === true) return named.fragment
  if (scrollY < innerHeight / 2) return named?.fragment
  const masthead = 80
  const sentences = [...document.querySelectorAll('main [id]')].filter(({ id }) => isSentence(id))
  return sentences.find((element) => isInView(element) && element.getBoundingClientRect().bottom > masthead)?.id
}

/** The page without its language: pages that show the same passages have the same, whatever stands beside them. */
const pageOf = (path: string, language: string) =>
  path.replace(`/${language}/`, '/').replace(/\/parallel\/[a-z]{2}\/$/, '/parallel/')

const isSamePage = (link: HTMLAnchorElement) =>
  pageOf(link.pathname, link.hreflang) === pageOf(location.pathname, document.documentElement.lang)

/** Points a link to the passage, unless it leads to another section on purpose. */
const point = (link: HTMLAnchorElement, passage: string | undefined) => {
  if (!isSamePage(link)) return
  link.search = location.search
  const own = (link.dataset['passage'] ??= link.hash.slice(1))
  const fits = own === '' || passage?.startsWith(`${own}.`) === true
  link.hash = fits ? (passage ?? own) : own
}

/** Lets the links to other languages follow the reader: by the address at once, by what is in view when one is used. */
export const keepPlace = (): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('body a[hreflang]')]
  const pointAll = () => {
    for (const link of links) point(link, namedPassage()?.fragment)
  }
  pointAll()
  addEventListener('hashchange', pointAll)
  for (const type of ['pointerover', 'focusin', 'click'])
    document.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null
      if (link !== null && links.includes(link)) point(link, passageRead())
    })
}
