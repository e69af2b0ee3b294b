/** Fills in the day of access, cites single sentences, copies. */

import { fragmentOf } from '../fragment.ts'
import { fillAccessed, fillSentence, type CitationSlots } from '../../share/citations/citation-fill.ts'
import { parseRange } from '../../share/passage.ts'

const now = new Date()
const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }

const isSlots = (value: unknown): value is CitationSlots =>
  typeof value === 'object' && value !== null && 'before' in value && 'accessed' in value && 'after' in value

for (const box of document.querySelectorAll<HTMLElement>('[data-cite]')) {
  const language = box.dataset['language'] ?? 'en'
  const blocks = [...box.querySelectorAll('pre')].map((pre) => {
    const span = pre.querySelector<HTMLElement>('[data-accessed]')
    if (span !== null) span.textContent = fillAccessed(span.dataset['accessed'] ?? '', language, today)
    const slots: unknown = JSON.parse(pre.dataset['citation'] ?? 'null')
    return { pre, whole: pre.textContent, slots }
  })
  const choose = (sentence: string) => {
    for (const { pre, whole, slots } of blocks)
      pre.textContent =
        sentence === '' || !isSlots(slots)
          ? whole
          : fillSentence(slots.before + fillAccessed(slots.accessed, language, today) + slots.after, Number(sentence))
  }
  const label = box.querySelector<HTMLElement>('[data-what]')
  const select = label?.querySelector('select')
  if (label && select) {
    label.hidden = false
    const follow = () => {
      const named = String(parseRange(fragmentOf(location.hash))?.first ?? '')
      select.value = [...select.options].some(({ value }) => value === named) ? named : ''
      choose(select.value)
    }
    select.addEventListener('change', () => {
      choose(select.value)
    })
    addEventListener('hashchange', follow)
    follow()
  }
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = !('clipboard' in navigator)
    const title = button.textContent
    button.addEventListener('click', () => {
      const text = button.parentElement?.querySelector('pre')?.textContent ?? ''
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = button.dataset['done'] ?? ''
        setTimeout(() => (button.textContent = title), 2500)
      })
    })
  }
}
