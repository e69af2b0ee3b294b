import { keepInView } from './popovers.ts'

/** A click on a mention opens its card; without popovers, or with a key that asks for a new tab, it follows the link. */
document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  if (!(event.target instanceof Element)) return
  const mention = event.target.closest<HTMLAnchorElement>('a[data-entity]')
  const card = mention && document.getElementById(`card-${mention.dataset['entity'] ?? ''}`)
  if (!mention || !card || !('popover' in card) || card.contains(mention)) return
  event.preventDefault()
  card.hidePopover()
  card.showPopover({ source: mention })
  keepInView(card, mention)
  if (mention.matches(':focus-visible')) card.querySelector('a')?.focus()
})
