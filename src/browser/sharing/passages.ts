/** Marks the sentences that an address names, and offers a link to selected ones. `:target` marks single ones without this. */

import { fragmentOf } from '../fragment.ts'
import { parseRange, rangeBetween, rangeFragment, sentencesOfRange, type SentenceRange } from '../../share/passage.ts'
import { quotation } from './quotation.ts'

const marked = 'lit'

const sentencesIn = (range: SentenceRange) =>
  sentencesOfRange(range, document.querySelectorAll(`[id^="${range.section}."]`))

const showNamed = () => {
  for (const element of document.querySelectorAll(`.${marked}`)) element.classList.remove(marked)
  const range = parseRange(fragmentOf(location.hash))
  if (range === undefined || range.first === range.last) return
  const elements = sentencesIn(range)
  for (const element of elements) element.classList.add(marked)
  elements[0]?.scrollIntoView({ block: 'start' })
}

addEventListener('hashchange', showNamed)
showNamed()

const offer = document.querySelector<HTMLElement>('[data-selection]')

/** The sentences that a selection touches. */
const selectedSentences = (): readonly Element[] => {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return [...document.querySelectorAll('section[id] p > span[id]')].filter((span) => {
    if (!range.intersectsNode(span)) return false
    const inside = document.createRange()
    inside.selectNodeContents(span)
    return (
      range.compareBoundaryPoints(Range.END_TO_START, inside) < 0 &&
      range.compareBoundaryPoints(Range.START_TO_END, inside) > 0
    )
  })
}

const placeOffer = () => {
  const sentences = selectedSentences()
  const [first] = sentences
  const last = sentences.at(-1)
  if (offer === null) return
  const range = first && last && rangeBetween(first.id, last.id)
  offer.hidden = range === undefined
  if (range === undefined) return
  offer.dataset['fragment'] = rangeFragment(range)
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
  if (box !== undefined && matchMedia('(pointer: fine)').matches)
    offer.style.setProperty('--top', `${box.bottom + scrollY + 8}px`)
}

if (offer !== null) {
  let waiting = 0
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(placeOffer, 200)
  })
  offer.addEventListener('pointerdown', (event) => {
    event.preventDefault()
  })
  for (const button of offer.querySelectorAll<HTMLButtonElement>('button'))
    button.addEventListener('click', () => {
      const fragment = offer.dataset['fragment'] ?? ''
      const url = new URL(offer.dataset['article'] ?? '', location.href)
      url.hash = fragment
      const range = parseRange(fragment)
      const sentences = range === undefined ? [] : sentencesIn(range)
      const source = (offer.dataset['source'] ?? '').replace('{url}', url.href)
      const text = button.dataset['do'] === 'quote' ? quotation(sentences, source) : url.href
      const label = button.textContent
      navigator.clipboard.writeText(text).then(
        () => (button.textContent = offer.dataset['done'] ?? ''),
        () => (button.textContent = offer.dataset['refused'] ?? ''),
      )
      setTimeout(() => (button.textContent = label), 2500)
    })
}
