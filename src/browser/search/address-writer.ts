/** How long after a key stroke the address follows, in milliseconds. */
const pause = 400

/**
 * Writes what is searched for into the address, once the reader pauses: browsers refuse or drop changes that come too
 * often (Safari throws after 100 in 30 seconds), and a search must not end of that.
 *
 * @returns takes an address below the origin, and whether it is a step that the reader can go back from
 */
export const addressWriter = (): ((address: string, settled: boolean) => void) => {
  let waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | undefined
  const write = (address: string, settled: boolean) => {
    if (address === location.pathname + location.search) return
    try {
      if (settled) history.pushState(undefined, '', address)
      else history.replaceState(undefined, '', address)
    } catch (error) {
      // The limit of the browser is reached: the search goes on, and the next change is written.
      console.warn(error)
    }
  }
  const flush = () => {
    if (waiting === undefined) return
    const { address, timer } = waiting
    clearTimeout(timer)
    waiting = undefined
    write(address, false)
  }
  // Whoever follows a result comes back to the whole search.
  addEventListener('click', flush, true)
  addEventListener('pagehide', flush)
  return (address, settled) => {
    if (settled) {
      flush()
      write(address, true)
      return
    }
    if (waiting !== undefined) clearTimeout(waiting.timer)
    waiting = { address, timer: setTimeout(flush, pause) }
  }
}
