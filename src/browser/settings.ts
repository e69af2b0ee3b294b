/**
 * Keeps the reader's settings on the device and restores them in every page. The style sheet follows the inputs
 * themselves; in browsers without `:has()` it follows what stands on the document, which is kept alike.
 */
const key = 'lagebild'

/** What stands for each setting: its inputs, and the value of an input that is the default. */
const settings = [
  { name: 'scheme', selector: 'input[name="scheme"]', usual: 'system' },
  { name: 'size', selector: 'input[name="size"]', usual: 'normal' },
  { name: 'notes', selector: '#notes', usual: 'on' },
  { name: 'received', selector: '#as-received', usual: 'off' },
] as const

type Kept = Partial<Record<string, string>>

const read = (): Kept => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

const inputs = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)]
const valueOf = (input: HTMLInputElement) => (input.type === 'checkbox' ? (input.checked ? 'on' : 'off') : input.value)

const restore = () => {
  const kept = read()
  for (const { name, selector, usual } of settings) {
    const value = kept[name] ?? usual
    for (const input of inputs(selector))
      input.checked = input.type === 'checkbox' ? value === 'on' : input.value === value
    if (inputs(selector).length > 0) putOnDocument(name, value, usual)
  }
}

const putOnDocument = (name: string, value: string, usual: string) => {
  if (value === usual) document.documentElement.removeAttribute(`data-${name}`)
  else document.documentElement.setAttribute(`data-${name}`, value)
}

const keep = () => {
  const chosen = settings.flatMap(({ name, selector, usual }) => {
    const shown = inputs(selector)
    const input = shown.find((candidate) => candidate.type === 'checkbox' || candidate.checked)
    const value = input === undefined ? read()[name] : valueOf(input)
    if (input !== undefined) putOnDocument(name, valueOf(input), usual)
    return value === undefined || value === usual ? [] : [[name, value] as const]
  })
  const kept = Object.fromEntries(chosen)
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Storage is switched off: the settings hold for this page.
  }
}

restore()
document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && settings.some(({ selector }) => target.matches(selector))) keep()
})
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) restore()
})

export {}
