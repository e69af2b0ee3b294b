/**
 * Keeps popovers where the reader looks. Browsers place them beside what opened them, but some miss it: WebKit after
 * scrolling, Chromium up to 136 where a script opens one. What lies elsewhere becomes a sheet at the lower edge.
 */

/** How far from its anchor a popover may lie, in pixels: its margin, and what rounding adds. */
const farthest = 24

const isInView = ({ top, left, bottom, right }: DOMRect) =>
  top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1

/** The gap between two boxes, along the axis where it is wider. */
const gapBetween = (one: DOMRect, other: DOMRect) =>
  Math.max(one.top - other.bottom, other.top - one.bottom, one.left - other.right, other.left - one.right)

/**
 * Makes an open popover a sheet unless it lies in view and beside its anchor.
 *
 * @param anchor what opened it
 */
export const keepInView = (popover: HTMLElement, anchor: Element): void => {
  delete popover.dataset['sheet']
  const box = popover.getBoundingClientRect()
  if (!isInView(box) || gapBetween(box, anchor.getBoundingClientRect()) > farthest) popover.dataset['sheet'] = ''
}

for (const button of document.querySelectorAll<HTMLElement>('[popovertarget]')) {
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '')
  popover?.addEventListener('toggle', () => {
    if (popover.matches(':popover-open')) keepInView(popover, button)
  })
}
