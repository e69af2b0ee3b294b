import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml',
}

interface Compressed {
  readonly changed: number
  readonly body: Buffer
}

/**
 * Serves the texts of a folder compressed, as static hosts do.
 *
 * @returns a handler that tells whether it has answered; everything else is for the next one
 */
export const compressedTexts = (folder: string) => {
  const known = new Map<string, Compressed>()
  const compress = (path: string, changed: number): Buffer => {
    const earlier = known.get(path)
    if (earlier?.changed === changed) return earlier.body
    const body = brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    known.set(path, { changed, body })
    return body
  }
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' || !/\bbr\b/.test(String(request.headers['accept-encoding']))) return false
    const pathname = decoded(request.url ?? '/')
    if (pathname === undefined) return false
    const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    const type = types[extname(path)]
    const file =
      type !== undefined && path.startsWith(normalize(folder + sep)) && statSync(path, { throwIfNoEntry: false })
    if (type === undefined || !file || !file.isFile()) return false
    const etag = `"${file.mtimeMs.toString(36)}-${file.size.toString(36)}-br"`
    const headers = { etag, vary: 'accept-encoding', 'cache-control': cacheControl(pathname) }
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
    else
      response
        .writeHead(200, { ...headers, 'content-type': `${type};charset=utf-8`, 'content-encoding': 'br' })
        .end(compress(path, file.mtimeMs))
    return true
  }
}

/** The path of a request's address; nothing where it is not one. */
const decoded = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

/** Files with a digest in their names never change; everything else is asked for again. */
export const cacheControl = (pathname: string): string =>
  pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache'
