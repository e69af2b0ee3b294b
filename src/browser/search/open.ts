/**
 * Opens the search dialog from the link in the masthead, with `/` or with Ctrl or ⌘ and K. Everything else is loaded
 * when it opens; if that fails, the link leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]')

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const openSearch = async () => {
  if (link === null) return
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]')
  if (field !== null) {
    field.focus()
    return
  }
  try {
    const { openDialog } = await import('./dialog.ts')
    await openDialog(link)
  } catch {
    location.href = link.href
  }
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  void openSearch()
})
document.addEventListener('keydown', (event) => {
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
  if (!isShortcut && !isSlash) return
  event.preventDefault()
  void openSearch()
})

export {}
