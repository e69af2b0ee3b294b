/** The site's mark, a flag whose lines are lines of text, and the point in view: paths in a square of 20 units. */
export const markPaths = {
  lines: 'M3 2v16M3 4h9M3 9h14M3 14h6',
  point: 'M12.6 14a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0',
} as const

/** The colours of the mark in the light scheme. */
export const markColours = { ink: '#1c1b18', accent: '#0b5963', paper: '#fbfaf6' } as const

/**
 * The site's icon as an SVG document, with colours that follow the reader's scheme: the same drawing as in the masthead, on
 * paper, with a little room around it.
 */
export const markSvg = (): string => {
  const { ink, accent, paper } = markColours
  const style = `<style>.i{stroke:${ink}}.a{fill:${accent}}.p{fill:${paper}}@media(prefers-color-scheme:dark){.i{stroke:#e9e6df}.a{fill:#6cc3cd}.p{fill:#16171a}}</style>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 22 22">${style}<rect class="p" x="-1" y="-1" width="22" height="22" rx="3.7"/><path class="i" d="${markPaths.lines}" stroke-width="2" fill="none"/><path class="a" d="${markPaths.point}"/></svg>\n`
}
