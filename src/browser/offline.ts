/**
 * The reader's side of reading offline: has the service worker keep the reader's language (and the article at hand), shows
 * what is kept, and says when a page is an old one.
 */
const panel = document.querySelector<HTMLElement>('[data-offline]')
/** The base path of the site; src/i18n/paths.ts would bring the content schemas along. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/')
const status = panel?.querySelector<HTMLElement>('[role="status"]')
const buttons = [...(panel?.querySelectorAll<HTMLButtonElement>('button[data-keep]') ?? [])]
/** How long after the page was opened a new worker belongs to the page and not to a later build, in milliseconds. */
const justOpened = 20_000

/** The groups of the page at hand in a language: the language itself, and the article. */
const groupsIn = (language: string): readonly string[] => {
  const slug = /^[a-z]{2}\/articles\/([^/]+)\//.exec(location.pathname.slice(base.length))?.[1]
  return slug === undefined ? [language] : [language, `${language}/${slug}`]
}

const ask = (worker: ServiceWorker, question: Readonly<Record<string, string>>) =>
  new Promise<unknown>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<{ value?: unknown; error?: string }>) => {
      if (data.error === undefined) resolve(data.value)
      else reject(new Error(data.error))
    }
    worker.postMessage(question, [port2])
  })

const keep = (worker: ServiceWorker, language: string) =>
  Promise.all(groupsIn(language).map((group) => ask(worker, { ask: 'keep', group })))

const say = (text: string | undefined) => {
  if (status && text !== undefined) status.textContent = text
}

/** Why nothing could be kept, in the words of an element: that the device has no room, or that it failed. */
const reasonIn = (words: DOMStringMap, error: unknown) => words[/quota/i.test(String(error)) ? 'full' : 'failed']

/** A line at the top of the page, with a button where there is something to do. */
const notice = (text: string, action?: { readonly label: string; readonly run: () => void }) => {
  const line = document.createElement('p')
  line.className = 'notice ui'
  line.setAttribute('role', 'status')
  line.append(text)
  if (action !== undefined) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = action.label
    button.addEventListener('click', action.run)
    line.append(' ', button)
  }
  document.querySelector('.mast')?.after(line)
}

const watchRenewal = (registration: ServiceWorkerRegistration, words: DOMStringMap) => {
  const announce = (worker: ServiceWorker) => {
    const takeOver = () => void ask(worker, { ask: 'take-over' })
    if (performance.now() < justOpened) {
      takeOver()
      return
    }
    notice(words['renewed'] ?? '', {
      label: words['reload'] ?? '',
      run: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => {
          location.reload()
        })
        takeOver()
      },
    })
  }
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker)
    })
  }
  if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => {
    follow(registration.installing)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) void registration.update()
  })
}

const start = async (words: DOMStringMap) => {
  const registration = await navigator.serviceWorker.register(`${base}sw.js`)
  watchRenewal(registration, words)
  const { active } = await navigator.serviceWorker.ready
  if (active === null || panel === null) return
  panel.hidden = false
  if (navigator.serviceWorker.controller && (await ask(active, { ask: 'source' })) === 'kept') {
    notice(words['without'] ?? '')
    say(words['here'])
    return
  }
  say(words['preparing'])
  await keep(active, document.documentElement.lang).then(
    () => {
      say(words['here'])
      panel.dataset['ready'] = ''
    },
    (error: unknown) => {
      say(reasonIn(words, error))
    },
  )
  const kept = await ask(active, { ask: 'kept' })
  for (const button of buttons) {
    const language = button.dataset['keep'] ?? ''
    const done = () => {
      button.disabled = true
      say(button.dataset['saved'])
    }
    if (Array.isArray(kept) && groupsIn(language).every((group) => kept.includes(group))) button.disabled = true
    button.addEventListener('click', () => {
      say(button.dataset['saving'])
      keep(active, language).then(done, (error: unknown) => {
        say(reasonIn(button.dataset, error))
      })
    })
  }
}

if (import.meta.env.PROD && panel && 'serviceWorker' in navigator && isSecureContext) {
  const words = panel.dataset
  const run = () => {
    start(words).catch((error: unknown) => {
      console.warn(error)
      panel.hidden = true
    })
  }
  if (document.readyState === 'complete') run()
  else addEventListener('load', run)
}

export {}
