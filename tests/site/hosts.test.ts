import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ServedSite } from '../../scripts/serve.ts'
import { writeHeaders } from '../../src/share/host-headers.ts'
import { builtFiles } from '../support/pages.ts'
import { builtSite, serveBuiltSite } from '../support/site.ts'

let site: ServedSite
beforeAll(async () => {
  site = await serveBuiltSite()
})
afterAll(() => site.close())

/** The headers of an address by the rules of the built `_headers`, read as Cloudflare Pages and Netlify read them. */
const byFile = (address: string) => {
  const found: Record<string, string> = {}
  for (const rule of readFileSync(`${builtSite}/_headers`, 'utf8').trim().split('\n\n')) {
    const [pattern = '', ...headers] = rule.split('\n')
    if (pattern.endsWith('*') ? !address.startsWith(pattern.slice(0, -1)) : address !== pattern) continue
    for (const header of headers) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(header) ?? []
      found[name.toLowerCase()] = value
    }
  }
  return found
}

test('npm start sends what the file for hosts says', async () => {
  expect(readFileSync(`${builtSite}/_headers`, 'utf8')).toBe(writeHeaders('_headers', '/'))
  const asset = builtFiles().find((file) => file.startsWith('_astro/') && file.endsWith('.js')) ?? ''
  const fragment = builtFiles().find((file) => file.startsWith('pagefind/fragment/')) ?? ''
  const preview = builtFiles().find((file) => file.startsWith('previews/') && file.endsWith('.png')) ?? ''
  for (const path of ['', 'de/', 'sw.js', 'data/entities.json', 'robots.txt', asset, fragment, preview]) {
    const { headers, status } = await fetch(site.url + path)
    expect(status, path).toBe(200)
    for (const [name, value] of Object.entries(byFile(`/${path}`)))
      expect(headers.get(name), `${path} ${name}`).toBe(value)
  }
  const missing = await fetch(`${site.url}no-such-page/`)
  expect(missing.status).toBe(404)
  expect(missing.headers.get('content-security-policy')).toContain('frame-ancestors')
})

test('it answers this machine alone', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)
  if (outside !== undefined) await expect(fetch(`http://${outside.address}:${site.port}/`)).rejects.toThrow()
  expect((await fetch(`http://127.0.0.1:${site.port}/`)).status).toBe(200)
})

test('machines learn whom to tell of faults, and what is reserved', async () => {
  expect(await (await fetch(`${site.url}.well-known/security.txt`)).text()).toMatch(/^Contact: /)
  expect(await (await fetch(`${site.url}.well-known/tdmrep.json`)).json()).toContainEqual({
    location: '/',
    'tdm-reservation': 1,
  })
  expect(await (await fetch(`${site.url}robots.txt`)).text()).toContain('rights in the text')
})
