import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeHeaders } from './host-headers.ts'

/** What a day is in milliseconds. */
const day = 86_400_000

/** How long the contact for faults of security is promised, in days: RFC 9116 asks for less than a year. */
const promised = 330

/** The first day of the month of a build, so that builds of one month are alike. SOURCE_DATE_EPOCH may name another day. */
const monthOfBuild = () => {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const now = new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000)
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)
}

/**
 * Where faults of security are told (RFC 9116).
 *
 * @param site the site's origin and base path
 * @param contact an address such as `mailto:security@news.example.org`; without one, the page that says what the site is
 */
export const securityText = (site: URL, contact: string | undefined): string =>
  [
    `Contact: ${contact ?? new URL('de/about/', site).href}`,
    `Expires: ${new Date(monthOfBuild() + promised * day).toISOString()}`,
    'Preferred-Languages: de, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n')

/** That mining texts and data is reserved: the rights in the articles are not known; names and numbers are free. */
export const miningReservation = (base: string): string =>
  `${JSON.stringify(
    [
      { location: `${base}data/entities.json`, 'tdm-reservation': 0 },
      { location: base, 'tdm-reservation': 1 },
    ],
    undefined,
    2,
  )}\n`

/** Writes what hosts and machines look for: `_headers`, `.well-known/security.txt`, `.well-known/tdmrep.json`. */
export const hostFiles = (base: string): AstroIntegration => {
  let site = new URL('https://lagebild.example')
  const root = `/${base}/`.replace(/\/{2,}/g, '/')
  return {
    name: 'lagebild:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(root, config.site)
      },
      'astro:build:done': async ({ dir }) => {
        const at = (path: string) => fileURLToPath(new URL(path, dir))
        await mkdir(at('.well-known'), { recursive: true })
        await writeFile(at('_headers'), writeHeaders('_headers', root))
        await writeFile(at('.well-known/security.txt'), securityText(site, process.env['SECURITY_CONTACT']))
        await writeFile(at('.well-known/tdmrep.json'), miningReservation(root))
      },
    },
  }
}
