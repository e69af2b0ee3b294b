/**
 * Closes the note that a number in the text opened, by its link or Escape, and brings the reader back to that number: the
 * place on the page stays, and the note leaves no trace in the history.
 */
let cameFrom: HTMLAnchorElement | undefined

const isOpen = () => document.querySelector('.note :target') !== null

const goBack = () => {
  const reference = cameFrom
  if (reference === undefined) return false
  cameFrom = undefined
  addEventListener(
    'popstate',
    () => {
      reference.focus({ preventScroll: true })
    },
    { once: true },
  )
  history.back()
  return true
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  const reference = event.target.closest<HTMLAnchorElement>('a.fix')
  if (reference !== null) cameFrom = reference
  else if (isOpen() && event.target.closest('.note a.see') !== null && goBack()) event.preventDefault()
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && isOpen()) goBack()
})

export {}
