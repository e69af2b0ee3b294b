import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import browserslist from 'browserslist'
import { feature, features } from 'caniuse-lite'
import { ESLint } from 'eslint'
import esx from 'eslint-plugin-es-x'
import { describe, expect, test } from 'vitest'
import { builtFiles } from '../support/pages.ts'
import { builtSite } from '../support/site.ts'
import { builtStyles } from '../support/styles.ts'

/** The browsers that the site is written for, by `browserslist` in package.json: `chrome 109`, … */
const browsers = browserslist()

interface Feature {
  /** Its name in the data of caniuse.com; without one, versions are given. */
  readonly id?: string
  readonly since?: string
  readonly pattern: RegExp
  /** What a reader whose browser lacks it has instead; without that, it may not be used outside of `@supports`. */
  readonly instead?: string
}

/** What styles may hold that not every browser knows. */
const newer: readonly Feature[] = [
  { id: 'css-nesting', pattern: /[{;}]\s*&/ },
  { since: 'Chrome 123, Firefox 120, Safari 17.5', pattern: /\blight-dark\(/ },
  { id: 'css-relative-colors', pattern: /\(from\s/ },
  { id: 'css-color-function', pattern: /\bcolor\(/ },
  { id: 'css-lch-lab', pattern: /\b(?:ok)?l(?:ch|ab)\(/ },
  { id: 'css-cascade-scope', pattern: /@scope\b/ },
  { id: 'css-if', pattern: /:\s*if\(/ },
  { id: 'css-container-queries-style', pattern: /\bstyle\(--/ },
  { id: 'css-nth-child-of', pattern: /:nth-(?:last-)?child\([^)]*\sof\s/ },
  { id: 'css-dir-pseudo', pattern: /:dir\(/ },
  { id: 'css-text-box-trim', pattern: /\btext-box(?:-trim)?:/ },
  { id: 'css-zoom', pattern: /[{;]zoom:/ },
  { id: 'css-has', pattern: /:has\(/, instead: 'settings stand on the document too, notes below their section' },
  { id: 'css-subgrid', pattern: /\bsubgrid\b/, instead: 'notes stand below their section on a wide screen' },
  { id: 'css-anchor-positioning', pattern: /\bposition-area:/, instead: 'popovers are a sheet at the lower edge' },
  { id: 'css-text-wrap-balance', pattern: /\btext-wrap:balance/, instead: 'headings break where the line is full' },
]

const isKnownEverywhere = (id: string) => {
  const packed = features[id]
  if (packed === undefined) throw new Error(`Unexpected feature \`${id}\`, expected one of caniuse.com`)
  const { stats } = feature(packed)
  return browsers.every((one) => {
    const [name = '', version = ''] = one.split(' ')
    return /^[ya]/.test(stats[name]?.[version] ?? 'y')
  })
}

/** A style sheet without what it holds for browsers that know a feature. */
const withoutSupports = (css: string): string => {
  const start = css.search(/@supports\b/)
  if (start < 0) return css
  let depth = 0
  for (let at = css.indexOf('{', start); at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return css.slice(0, start) + withoutSupports(css.slice(at + 1))
  }
  return css.slice(0, start)
}

const sheets = builtStyles()

test('the browsers are those that the styles are lowered to', () => {
  for (const oldest of ['chrome 109', 'firefox 115', 'safari 16.4', 'ios_saf 16.4']) expect(browsers).toContain(oldest)
})

test.each(newer)('no style needs what its browser may lack: $id $pattern', ({ id, pattern, instead }) => {
  if (instead !== undefined || (id !== undefined && isKnownEverywhere(id))) return
  const found = sheets
    .map(({ file, css }) => ({ file, match: pattern.exec(withoutSupports(css))?.[0] }))
    .filter(({ match }) => match !== undefined)
  expect(found).toEqual([])
})

describe('scripts keep to what ECMAScript had in 2022', () => {
  /** Methods of iterators that arrays have too, and have had for long. */
  const namesOfArrays = Object.fromEntries(
    ['every', 'filter', 'find', 'flatmap', 'foreach', 'map', 'reduce', 'some'].map(
      (name) => [`es-x/no-iterator-prototype-${name}`, 'off'] as const,
    ),
  )
  const linter = new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: [
      {
        ...esx.configs['flat/restrict-to-es2022'],
        files: ['**/*.js'],
        languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
        // Without types a method is known by its name alone.
        settings: { 'es-x': { aggressive: true } },
        rules: { ...esx.configs['flat/restrict-to-es2022'].rules, ...namesOfArrays },
      },
    ],
  })
  const faults = async (code: string, file: string) => {
    const results = await linter.lintText(code, { filePath: join(process.cwd(), file) })
    return results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId ?? ''} ${message}`),
    )
  }

  test('in files', async () => {
    // Pagefind's own files say themselves what they need.
    const files = builtFiles().filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'))
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(await faults(readFileSync(join(builtSite, file), 'utf8'), file)).toEqual([])
  })

  test('in pages', async () => {
    const scripts = new Map<string, string>()
    for (const path of builtFiles().filter((file) => file.endsWith('.html')))
      for (const [, attributes = '', code = ''] of readFileSync(join(builtSite, path), 'utf8').matchAll(
        /<script\b([^>]*)>([^]*?)<\/script>/g,
      ))
        if (!/\btype="application\//.test(attributes) && code !== '') scripts.set(code, path)
    for (const [code, path] of scripts) expect(await faults(code, `${path}.js`)).toEqual([])
  })

  test('and a newer method is seen', async () => {
    expect(await faults('[2, 1].toSorted()', 'example.js')).toHaveLength(1)
    expect(await faults('using x = 1', 'example.js')).toHaveLength(1)
  })
})
