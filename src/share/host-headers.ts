import { languages } from '../model/language.ts'

/** Headers for the addresses below some paths. No address falls under two rules with the same header. */
export interface HeaderRule {
  /** Addresses from the base path on: of one file, or of all below a folder where it ends in `*`. */
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What a page cannot say of itself. Scripts and styles are not named here: each page names its own by their digests, in its
 * `<meta>`, and a browser asks both policies.
 */
const policy = [
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "worker-src 'self' blob:",
]

/** What no page of the site asks for. */
const refused = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
]

const everywhere = {
  'Content-Security-Policy': policy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  // Two years, as hstspreload.org asks for; other hosts of the domain are not the site's to decide on.
  'Strict-Transport-Security': 'max-age=63072000',
  // The rights in the texts are not known: TDM Reservation Protocol, W3C community group report of 2024.
  'TDM-Reservation': '1',
  'X-Content-Type-Options': 'nosniff',
}

const askedAgain = 'public, max-age=0, must-revalidate'
const own = { 'Cross-Origin-Resource-Policy': 'same-origin' }
const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The headers of the site, by the addresses below its base path. */
export const headerRules: readonly HeaderRule[] = [
  { paths: ['*'], headers: everywhere },
  // Files whose names hold a digest of their content.
  {
    paths: ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'],
    headers: { ...own, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    paths: [
      '',
      'index.html',
      '404.html',
      'sw.js',
      'manifest.webmanifest',
      'pagefind/pagefind.js',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind-entry.json',
      'search/*',
      'offline/*',
      ...languages.map((language) => `${language}/*`),
    ],
    headers: { ...own, 'Cache-Control': askedAgain },
  },
  // What others show or read: pictures, open data.
  { paths: ['previews/*', 'icons/*', 'icon.svg', 'data/*'], headers: { ...shared, 'Cache-Control': askedAgain } },
]

const covers = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern

/**
 * The headers of a file.
 *
 * @param path below the base path, without a slash at its beginning
 */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headerRules
      .filter(({ paths }) => paths.some((pattern) => covers(pattern, path)))
      .flatMap(({ headers }) => Object.entries(headers)),
  )

/** The programs that the headers can be written for. */
export const hosts = ['_headers', 'nginx', 'apache', 'caddy'] as const
export type Host = (typeof hosts)[number]

/**
 * The headers as a program that serves sites reads them.
 *
 * @param base the base path, with a slash at either end
 */
export const writeHeaders = (host: Host, base: string): string => {
  switch (host) {
    case '_headers':
      return asHeadersFile(base)
    case 'nginx':
      return asNginx(base)
    case 'apache':
      return asApache(base)
    case 'caddy':
      return asCaddy(base)
  }
}

/** Cloudflare Pages, Netlify and others read `_headers`; a header that two rules set would be sent twice. */
const asHeadersFile = (base: string) =>
  headerRules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => [`${base}${path}`, ...lines(headers, (name, value) => `  ${name}: ${value}`)]),
    )
    .map((rule) => `${rule.join('\n')}\n`)
    .join('\n')

const lines = (headers: Readonly<Record<string, string>>, write: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => write(name, value))

const [general, ...special] = headerRules
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The addresses of a rule as a regular expression. */
const expression = ({ paths }: HeaderRule, base: string) =>
  `^${escaped(base)}(?:${paths.map((path) => (path.endsWith('*') ? escaped(path.slice(0, -1)) : `${escaped(path)}$`)).join('|')})`

/** Every header that depends on the address, with its values by rule. */
const byHeader = () =>
  [...new Set(special.flatMap(({ headers }) => Object.keys(headers)))].map((name) => ({
    name,
    variable: `lagebild_${name.toLowerCase().replaceAll('-', '_')}`,
    rules: special.flatMap((rule) => {
      const value = rule.headers[name]
      return value === undefined ? [] : [{ rule, value }]
    }),
  }))

const asNginx = (base: string) =>
  [
    '# Include this inside http { } and outside of server { }. A server or location with an add_header of its own takes none of these.',
    ...byHeader().flatMap(({ variable, rules }) => [
      `map $uri $${variable} {`,
      ...rules.map(({ rule, value }) => `  "~${expression(rule, base)}" "${value}";`),
      '}',
    ]),
    ...lines(general?.headers ?? {}, (name, value) => `add_header ${name} "${value}" always;`),
    ...byHeader().map(({ name, variable }) => `add_header ${name} $${variable} always;`),
    '',
  ].join('\n')

const asApache = (base: string) =>
  [
    '# For .htaccess or a virtual host; needs mod_headers and mod_setenvif.',
    ...special.map((rule, index) => `SetEnvIf Request_URI "${expression(rule, base)}" lagebild_${index}`),
    ...lines(general?.headers ?? {}, (name, value) => `Header always set ${name} "${value}"`),
    ...special.flatMap(({ headers }, index) =>
      lines(headers, (name, value) => `Header set ${name} "${value}" env=lagebild_${index}`),
    ),
    'ErrorDocument 404 ' + `${base}404.html`,
    '',
  ].join('\n')

const asCaddy = (base: string) =>
  [
    '# Inside the block of the site.',
    'header {',
    ...lines(general?.headers ?? {}, (name, value) => `  ${name} "${value}"`),
    '}',
    ...special.flatMap(({ paths, headers }, index) => [
      `@lagebild_${index} path ${paths.map((path) => base + path).join(' ')}`,
      `header @lagebild_${index} {`,
      ...lines(headers, (name, value) => `  ${name} "${value}"`),
      '}',
    ]),
    '',
  ].join('\n')
