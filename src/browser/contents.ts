/** Marks the entry of the section that is being read in the contents. */

import { fragmentOf } from './fragment.ts'

const entries = [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')].flatMap((link) => {
  const target = document.getElementById(fragmentOf(link.hash))
  return target === null ? [] : [{ link, target }]
})

const mark = () => {
  const line = innerHeight * 0.35
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
  const started = entries.filter(({ target }) => target.getBoundingClientRect().top <= line)
  const current = isAtEnd ? entries.at(-1) : started.at(-1)
  for (const { link } of entries)
    if (link === current?.link) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
}

const observer = new IntersectionObserver(mark, { rootMargin: '-35% 0px -64% 0px' })
for (const { target } of entries) observer.observe(target)

// On a narrow screen the contents have done their work once a section is chosen.
document.querySelector('.toc ol')?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) target.closest('details')?.removeAttribute('open')
})
