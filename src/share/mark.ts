/** The site's mark for icons: the same drawing as in the masthead, on paper, with room around it. */
export interface MarkOptions {
  /** Width and height of the icon in units of the mark, which is 20 wide. */
  readonly room: number
  /** Whether the colours follow the reader's scheme; pictures cannot. */
  readonly follows: boolean
}

/** The mark as an SVG document. */
export const markSvg = ({ room, follows }: MarkOptions): string => {
  const start = (20 - room) / 2
  const scheme = follows
    ? '<style>.i{stroke:#1c1b18}.a{fill:#0b5963}.p{fill:#fbfaf6}@media(prefers-color-scheme:dark){.i{stroke:#e9e6df}.a{fill:#6cc3cd}.p{fill:#16171a}}</style>'
    : '<style>.i{stroke:#1c1b18}.a{fill:#0b5963}.p{fill:#fbfaf6}</style>'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${room} ${room}">${scheme}<rect class="p" x="${start}" y="${start}" width="${room}" height="${room}"${follows ? ` rx="${room / 6}"` : ''}/><path class="i" d="M3 2v16M3 4h9M3 9h14M3 14h6" stroke-width="2" fill="none"/><circle class="a" cx="15" cy="14" r="2.4"/></svg>\n`
}
