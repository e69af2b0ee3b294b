import { nearestHint } from './nearest.ts'

/** The schemes that a link of a text may have; `#passage` is allowed besides. */
const schemes = ['https:', 'http:', 'mailto:'] as const

/**
 * What is wrong with the address of a link in a text.
 *
 * @param url as Markdown gives it
 * @returns a message in one grammar; nothing if the address is sound
 */
export const addressFault = (url: string): string | undefined => {
  if (/^#[^\s#]+$/u.test(url)) return undefined
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0].toLowerCase()
  const isKnown = schemes.some((known) => known === scheme)
  if (
    isKnown &&
    URL.canParse(url) &&
    (scheme === 'mailto:' ? /^mailto:[^\s@]+@[^\s@]+$/iu : /^https?:\/\//iu).test(url)
  )
    return undefined
  const hint = scheme === undefined || isKnown ? '' : nearestHint(scheme, [...schemes, 'entity:'])
  return `Unexpected address \`${url}\`, expected one that begins with \`https://\`, \`http://\` or \`mailto:\`, or \`#\` and the id of a passage${hint}`
}
