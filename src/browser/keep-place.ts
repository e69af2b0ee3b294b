/** Runs in the browser: a change of language keeps the reader's place. Without it, links lead to the page or section. */

const isSentence = (id: string) => /\.\d+$/.test(id)

/** The passage that the address names, if it is one that every language has: a section or a sentence. */
const namedPassage = (): string | undefined => {
  const id = decodeURIComponent(location.hash.slice(1))
  const element = id === '' ? null : document.getElementById(id)
  return element !== null && (isSentence(id) || element.tagName === 'SECTION') ? id : undefined
}

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The passage being read: the named one while it is in view, else the first sentence in view once the page has moved. */
const passageRead = (): string | undefined => {
  const named = namedPassage()
  const element = named === undefined ? null : document.getElementById(named)
  if (element !== null && isInView(element)) return named
  if (scrollY < innerHeight / 2) return named
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
    for (const link of links) point(link, namedPassage())
  }
  pointAll()
  addEventListener('hashchange', pointAll)
  for (const type of ['pointerover', 'focusin', 'click'])
    document.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null
      if (link !== null && links.includes(link)) point(link, passageRead())
    })
}
