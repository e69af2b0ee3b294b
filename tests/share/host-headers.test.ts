import { describe, expect, test } from 'vitest'
import { miningReservation, securityText } from '../../src/share/host-files.ts'
import { headerRules, headersOf, hosts, writeHeaders } from '../../src/share/host-headers.ts'

describe('the headers', () => {
  test('let nobody frame a page, guess a type or learn where a reader comes from', () => {
    const headers = headersOf('de/')
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'")
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('same-origin')
    expect(headers['Strict-Transport-Security']).toMatch(/max-age=\d{8}/)
    expect(headers['Permissions-Policy']).toContain('geolocation=()')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
  })

  test.each([
    ['_astro/page.Ab12.js', 'immutable', 'same-origin'],
    ['pagefind/fragment/de_123.pf_fragment', 'immutable', 'same-origin'],
    ['', 'must-revalidate', 'same-origin'],
    ['uk/articles/x/', 'must-revalidate', 'same-origin'],
    ['sw.js', 'must-revalidate', 'same-origin'],
    ['previews/de/x.png', 'must-revalidate', 'cross-origin'],
    ['data/entities.json', 'must-revalidate', 'cross-origin'],
  ])('keep %s as it may be kept (%s) and to whom it belongs (%s)', (path, kept, resource) => {
    const headers = headersOf(path)
    expect(headers['Cache-Control']).toContain(kept)
    expect(headers['Cross-Origin-Resource-Policy']).toBe(resource)
  })

  test('are set once for each address: a host that reads `_headers` would send both', () => {
    const patterns = headerRules.flatMap(({ paths, headers }) =>
      paths.flatMap((path) => Object.keys(headers).map((header) => ({ path, header }))),
    )
    const covers = (one: string, other: string) => one.endsWith('*') && other.startsWith(one.slice(0, -1))
    const twice = patterns.filter(({ path, header }) =>
      patterns.some((other) => other.path !== path && other.header === header && covers(other.path, path)),
    )
    expect(twice).toEqual([])
  })

  test.each(hosts)('are all written for %s, below a base path too', (host) => {
    const text = writeHeaders(host, '/repo/')
    for (const { headers } of headerRules)
      for (const [name, value] of Object.entries(headers)) {
        expect(text).toContain(name)
        expect(text).toContain(value)
      }
    expect(text).toContain('/repo/')
  })
})

test('the contact for faults of security is named, for less than a year', () => {
  const text = securityText(new URL('https://news.example.org/'), 'mailto:security@news.example.org')
  expect(text).toContain('Contact: mailto:security@news.example.org\n')
  const expires = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
})

test('mining the texts is reserved', () => {
  expect(JSON.parse(miningReservation('/repo/'))).toContainEqual({ location: '/repo/', 'tdm-reservation': 1 })
})
