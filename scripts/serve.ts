import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'
import { headersOf } from '../src/share/host-headers.ts'

/** A site that is being served. */
export interface ServedSite {
  /** Where it is, with the base path and a slash at the end. */
  readonly url: string
  readonly port: number
  /** Ports that were asked for first and are taken. */
  readonly taken: readonly number[]
  readonly close: () => Promise<void>
}

/** Middleware as Node's own server takes it; the package's types know Express alone. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** How many ports after the wanted one are tried. */
const attempts = 50

/**
 * Serves a built site as a static host would: files, `index.html` of folders, `404.html` for everything else.
 *
 * @param folder the built site
 * @param port the wanted port; the next ones are tried where it is taken; 0 takes any
 * @param base the base path that the site was built for
 * @param host the address of this machine to listen at: without one, what only this machine reaches
 * @throws if none of the ports is free
 */
export const serveSite = async (folder: string, port: number, base = '/', host = '127.0.0.1'): Promise<ServedSite> => {
  const notFound = (() => {
    try {
      return readFileSync(join(folder, '404.html'))
    } catch {
      return Buffer.from('Not found')
    }
  })()
  const files = sirv(folder, {
    // Files may change while they are served.
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersOf(pathname.slice(1)))) response.setHeader(name, value)
      // sirv names the encoding of HTML alone.
      if (pathname.endsWith('.txt')) response.setHeader('content-type', 'text/plain;charset=utf-8')
    },
  })
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } }) as unknown as Middleware
  const server = createServer((request, response) => {
    const miss = () => {
      response.writeHead(404, { ...headersOf('404.html'), 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    }
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      miss()
      return
    }
    request.url = `/${url.slice(base.length)}`
    compress(request, response, () => {
      files(request, response, miss)
    })
  })
  const taken: number[] = []
  for (let candidate = port; candidate <= port + attempts; candidate += 1) {
    if (await listens(server, candidate, host)) {
      const address = server.address()
      const actual = typeof address === 'object' && address !== null ? address.port : candidate
      return { url: `http://localhost:${actual}${base}`, port: actual, taken, close: () => close(server) }
    }
    taken.push(candidate)
  }
  throw new Error(`Unexpected taken ports ${port} to ${port + attempts}, expected a free one`)
}

const listens = (server: Server, port: number, host: string) =>
  new Promise<boolean>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening)
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    const listening = () => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed).once('listening', listening).listen(port, host)
  })

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => {
      resolve()
    })
  })
