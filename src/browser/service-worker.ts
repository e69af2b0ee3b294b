/*
 * The service worker. Online it hands out what the network has; offline, or when the network does not answer, what the
 * reader keeps. What is kept belongs to one build: a new worker first keeps all of the new build and only then replaces
 * the old one. The build puts its version in here and takes the types out.
 */
interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface RequestEvent extends WaitingEvent {
  readonly request: Request
  readonly clientId: string
  readonly resultingClientId: string
  respondWith(response: Promise<Response>): void
}
interface AskingEvent extends WaitingEvent {
  readonly data: { readonly ask: 'source' | 'kept' | 'take-over' } | { readonly ask: 'keep'; readonly group: string }
  readonly ports: readonly MessagePort[]
  readonly source: { readonly id: string } | null
}
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void>; matchAll(options: { type: 'window' }): Promise<readonly unknown[]> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
  addEventListener(type: 'message', listener: (event: AskingEvent) => void): void
}
interface Group {
  readonly version: string
  readonly files: readonly (readonly [address: string, revision: string])[]
}

const scope = globalThis as unknown as Scope
const version: string = 'version of the build'
const prefix = `lagebild ${scope.registration.scope} `
/** How long the network may take for a page that is kept, in milliseconds. */
const patience = 4000
const sources = new Map<string, 'network' | 'kept'>()

const cacheName = (group: string, of = version) => `${prefix}${of} ${group}`
const at = (path: string) => new URL(path, scope.registration.scope).href
const listOf = (group: string) => at(`offline/${group}.json`)

/** The caches of this site: name, version and group of each. */
const ownCaches = async () => {
  const names = await caches.keys()
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const [of = '', group = ''] = name.slice(prefix.length).split(' ')
      return { name, of, group }
    })
}

/** An address as hosts may write it too: without `index.html`, `.html` or the slash at its end. */
const bare = (url: string) => new URL(url).pathname.replace(/(?:\/index)?(?:\.html)?\/?$/, '')

/** Fetches what the network has. A redirected answer is made one of its own: browsers refuse it for a page otherwise. */
const fetchFresh = async (url: string) => {
  const response = await fetch(url, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${url}`)
  if (!response.redirected) return response
  if (bare(response.url) !== bare(url)) throw new Error(`Unexpected redirect of ${url} to ${response.url}`)
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}

const fetchGroup = async (group: string): Promise<{ list: Group; response: Response }> => {
  const response = await fetchFresh(listOf(group))
  const list = (await response.clone().json()) as Group
  if (list.version !== version) throw new Error(`Unexpected version ${list.version}, expected ${version}`)
  return { list, response }
}

const keeping = new Map<string, Promise<void>>()

/** Keeps a group whole or not at all: where there is no room, or a file is missing, what was kept of it goes again. */
const keep = (group: string): Promise<void> => {
  const begun = keeping.get(group)
  if (begun !== undefined) return begun
  const work = keepFiles(group)
    .catch(async (error: unknown) => {
      await caches.delete(cacheName(group))
      throw error
    })
    .finally(() => keeping.delete(group))
  keeping.set(group, work)
  return work
}

/** Keeps all files of a group; those that an earlier build had alike are taken over. */
const keepFiles = async (group: string) => {
  const { list, response } = await fetchGroup(group)
  const cache = await caches.open(cacheName(group))
  const earlier = (await ownCaches()).find((own) => own.group === group && own.of !== version)
  const earlierCache = earlier && (await caches.open(earlier.name))
  const earlierList = (await (await earlierCache?.match(listOf(group)))?.json()) as Group | undefined
  const revisions = new Map(earlierList?.files)
  const waiting = [...list.files]
  const work = async () => {
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [address, revision] = next
        const known = revisions.get(address) === revision ? await earlierCache?.match(at(address)) : undefined
        await cache.put(at(address), known ?? (await fetchFresh(at(address))))
      }
    } catch (error) {
      waiting.length = 0
      throw error
    }
  }
  const all = await Promise.allSettled(Array.from({ length: 6 }, work))
  for (const result of all) if (result.status === 'rejected') throw result.reason
  await fetchGroup(group)
  await cache.put(listOf(group), response)
}

/** The groups that are kept whole. */
const kept = async () => {
  const own = await ownCaches()
  const whole = await Promise.all(
    own.map(async ({ name, of, group }) => of === version && (await (await caches.open(name)).match(listOf(group)))),
  )
  return own.filter((_, index) => whole[index]).map(({ group }) => group)
}

const find = async (request: Request) => {
  for (const { name, of } of await ownCaches()) {
    if (of !== version) continue
    const found = await caches.match(request, { cacheName: name, ignoreSearch: true })
    if (found !== undefined) return found
  }
  return undefined
}

/** Says that a page is not kept: in the language of its address, or in one that is kept. */
const missing = async (request: Request) => {
  const wanted = request.url.slice(scope.registration.scope.length).split('/')[0] ?? ''
  const languages = (await kept()).filter((group) => !group.includes('/'))
  for (const language of [wanted, ...languages]) {
    const page = await find(new Request(at(`${language}/offline/`)))
    if (page !== undefined) return page
  }
  return Response.error()
}

const answer = async ({ request, clientId, resultingClientId }: RequestEvent): Promise<Response> => {
  const isPage = request.mode === 'navigate'
  const page = resultingClientId === '' ? clientId : resultingClientId
  if (request.url.includes('/_astro/')) return (await find(request)) ?? fetch(request)
  const network = fetch(request)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))
  const response = await Promise.race([network.catch(() => undefined), late])
  if (response !== undefined) {
    if (isPage) sources.set(page, 'network')
    return response
  }
  const found = await find(request)
  if (isPage) sources.set(page, 'kept')
  return found ?? network.catch(() => (isPage ? missing(request) : Response.error()))
}

scope.addEventListener('install', (event) => {
  const renew = async () => {
    const groups = new Set((await ownCaches()).map(({ group }) => group))
    const all = await Promise.allSettled([...groups].map(keep))
    const failure = all.find((result) => result.status === 'rejected')
    if (failure === undefined) return
    await Promise.all([...groups].map((group) => caches.delete(cacheName(group))))
    throw failure.reason
  }
  event.waitUntil(renew())
})
scope.addEventListener('activate', (event) => {
  const clear = async () => {
    const own = await ownCaches()
    await Promise.all(own.filter(({ of }) => of !== version).map(({ name }) => caches.delete(name)))
    await scope.clients.claim()
  }
  event.waitUntil(clear())
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope)) event.respondWith(answer(event))
})
scope.addEventListener('message', (event) => {
  const { data, ports, source } = event
  const reply = async (): Promise<unknown> => {
    switch (data.ask) {
      case 'source':
        return sources.get(source?.id ?? '')
      case 'kept':
        return kept()
      case 'keep':
        if (!(await kept()).includes(data.group)) await keep(data.group)
        return true
      case 'take-over':
        await scope.skipWaiting()
        return true
    }
  }
  event.waitUntil(
    reply().then(
      (value) => ports[0]?.postMessage({ value }),
      (error: unknown) => ports[0]?.postMessage({ error: String(error) }),
    ),
  )
})

export {}
