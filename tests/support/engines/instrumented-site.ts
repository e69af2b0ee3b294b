import { createServer } from 'node:http'
import { serveBuiltSite } from '../site.ts'

/** The built site behind a server that watches and disturbs. */
export interface InstrumentedSite {
  readonly url: string
  /** Answers 503 to addresses that match, from now on; without a pattern, to none. */
  readonly fail: (pattern?: RegExp) => void
  /** Ends every connection without an answer, as if there were no network; or serves again. */
  readonly cutOff: (isCutOff: boolean) => void
  readonly close: () => Promise<void>
}

/** Where the script stands that every page runs first. */
const watchAddress = '/watch-for-tests.js'

/**
 * Collects what goes wrong in a page before anything else runs, and takes the clipboard's place: engines without a window
 * let nobody read it.
 */
const watch = `
const wrong = (window.wrong = []);
addEventListener('error', (event) => wrong.push(String(event.message)));
addEventListener('unhandledrejection', (event) => wrong.push('unhandled: ' + event.reason));
addEventListener('securitypolicyviolation', (event) => wrong.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; return Promise.resolve() } } });
`

/** Headers of the connection and the packing, which this server makes itself. */
const ownHeaders = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'vary',
])

/** Serves the built site with its headers. Every page keeps a list of errors, rejections and breaches of its policy. */
export const serveInstrumented = async (): Promise<InstrumentedSite> => {
  const site = await serveBuiltSite()
  let failing: RegExp | undefined
  let isCutOff = false
  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    if (isCutOff) {
      request.destroy()
      return
    }
    if (address === watchAddress) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(watch)
      return
    }
    if (failing?.test(address) === true) {
      response.writeHead(503).end()
      return
    }
    const answer = async () => {
      const upstream = await fetch(new URL(address, site.url), { headers: { 'accept-encoding': 'identity' } })
      const body = Buffer.from(await upstream.arrayBuffer())
      const headers = Object.fromEntries([...upstream.headers].filter(([name]) => !ownHeaders.has(name)))
      const isPage = headers['content-type']?.startsWith('text/html') === true
      const sent = isPage ? body.toString().replace('<head>', `<head><script src="${watchAddress}"></script>`) : body
      response.writeHead(upstream.status, headers).end(sent)
    }
    answer().catch((error: unknown) => {
      response.writeHead(502).end(String(error))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Unexpected server without a port')
  return {
    url: `http://localhost:${address.port}/`,
    fail: (pattern) => {
      failing = pattern
    },
    cutOff: (cut) => {
      isCutOff = cut
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      })
      await site.close()
    },
  }
}
