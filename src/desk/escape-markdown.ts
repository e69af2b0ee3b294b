/**
 * Writes a line of plain text so that Markdown reads the same characters.
 *
 * @param line text without line breaks that neither begins nor ends with white space
 */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<]/gu, '\\$&')
    .replace(/&(?=#|[A-Za-z])/gu, '\\&')
    .replace(/:(?=corr|meant|supplied)/gu, '\\:')
    .replace(/^(?:>|[-+=~#](?=[-+=~#\s]|$))/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/\{(?=#[^}]*\}\s*$)/u, '\\{')

/** Writes a text as the value of a directive's attribute, in double quotes. */
export const escapeAttribute = (value: string): string =>
  value.replace(/[&"\n\r]/gu, (character) =>
    character === '&' ? '&amp;' : character === '"' ? '&quot;' : `&#${character.charCodeAt(0)};`,
  )
