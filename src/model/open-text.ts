/** What stands at the beginning of whatever is still to translate or to write. */
export const openWord = 'TODO'

const open = new RegExp(`(?<![\\p{L}\\p{N}])${openWord}(?![\\p{L}\\p{N}])`, 'u')

/** Whether a text was left unfinished, as drafts mark it. */
export const isOpenText = (text: string): boolean => open.test(text)

/** What is wrong with a text that was left unfinished; nothing if it was not. */
export const openTextReason = (text: string): string | undefined =>
  isOpenText(text) ? `Unexpected \`${openWord}\`, expected a finished text` : undefined
