/** What readers see of an element: the reading text, or the text as received where they switched to it. */
const seenText = (element: Element): string => {
  if (document.querySelector('#as-received:checked') === null) return element.textContent
  const copy = element.cloneNode(true) as Element
  for (const corrected of copy.querySelectorAll<HTMLElement>('[data-sic]'))
    corrected.textContent = corrected.dataset['sic'] ?? ''
  return copy.textContent
}

/**
 * A quotation ready to paste.
 *
 * @param source the line below it; `{quote}` in it is replaced, so that each language sets its own marks
 */
export const quotation = (sentences: readonly Element[], source: string): string =>
  source.replace('{quote}', sentences.map((sentence) => seenText(sentence).trim()).join(' '))
