import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { translator } from '../../src/i18n/translate.ts'
import { languages, type Language } from '../../src/model/language.ts'
import { fixtureSite } from '../support/fixture-site.ts'
import { property } from '../support/pages.ts'
import { contentOf, keptProject } from '../support/test-project.ts'

const slug = 'sicherheitsgarantien-ukraine'
let project: string

/** An article that has no Finnish version and whose sentence `washington.1` has changed since it was translated. */
const fill = async (root: string) => {
  await contentOf(fixtureSite)(root)
  const article = join(root, 'content/articles', slug)
  rmSync(join(article, 'fi.md'))
  rmSync(join(article, 'analysis.fi.yaml'))
  const lock: Record<string, unknown> = JSON.parse(
    readFileSync(join(article, 'translations.lock.json'), 'utf8'),
  ) as Record<string, unknown>
  delete lock['fi']
  writeFileSync(join(article, 'translations.lock.json'), JSON.stringify(lock))
  const german = join(article, 'de.md')
  writeFileSync(german, readFileSync(german, 'utf8').replace(':corr[auszuarbeiten]{', ':corr[zu beraten]{'))
}

beforeAll(async () => {
  project = await keptProject('incomplete', { fill })
})

const page = (path: string) => fromHtml(readFileSync(join(project, 'dist', path, 'index.html'), 'utf8'))
const article = `articles/${slug}/`
const without = languages.filter((language) => language !== 'fi')

describe('an article without a Finnish version', () => {
  test('has no Finnish page, and nothing on the site leads to one', () => {
    expect(existsSync(join(project, 'dist/fi', article))).toBe(false)
    const leading = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|xml|json)$/.test(file))
      .filter((file) => readFileSync(join(project, 'dist', file), 'utf8').includes(`/fi/${article}`))
    expect(leading).toEqual([])
  })

  test.each(['', 'washington/', 'parallel/'])('is not announced in Finnish by its page `%s`', (rest) => {
    const tree = page(`de/${article}${rest}`)
    const announced = selectAll('link[rel=alternate][hrefLang]', tree).map((link) => property(link, 'hrefLang'))
    expect(announced).toEqual([...without, 'x-default'])
  })

  test('says in its switch which language is missing', () => {
    const switcher = select('nav.langs', page(`uk/${article}`))
    expect(switcher && toString(switcher)).toContain('Цієї сторінки ще немає такою мовою: фінська')
    expect(switcher && selectAll('a', switcher).length).toBe(5)
  })

  test('says so above the text too', () => {
    expect(toString(page(`de/${article}`))).toContain('Noch nicht übersetzt: Finnisch')
  })

  test('is listed on the Finnish home page in its original language', () => {
    const tree = page('fi/')
    const links = selectAll('main a[href]', tree).map((link) => property(link, 'href'))
    expect(links).toContain(`/de/${article}`)
  })
})

describe('a sentence whose original has changed since', () => {
  const stale = (language: Language, rest = '') =>
    selectAll('[dataStale]', page(`${language}/${article}${rest}`)).map((element) => [
      property(element, 'dataStale'),
      toString(element).trim(),
    ])

  test.each(without.filter((language) => language !== 'de'))('is marked in %s, and it alone', (language) => {
    const mark = ['washington.1', translator(language)('parallel.stale')]
    expect(stale(language)).toEqual([mark])
    expect(stale(language, 'washington/')).toEqual([mark])
    expect(stale(language, 'lead/')).toEqual([])
    expect(stale(language, 'parallel/')).toEqual([mark])
  })

  test.each(without.filter((language) => language !== 'de'))(
    'is marked where an entity of it is shown in %s',
    (language) => {
      const marked = (path: string) =>
        selectAll('[dataStale]', page(`${language}/${path}`)).map((element) => property(element, 'dataStale'))
      expect(marked('countries/it/')).toEqual(['washington.1'])
      expect(marked('people/marco-rubio/')).toEqual([])
    },
  )

  test('is not marked in the original itself', () => {
    expect(stale('de')).toEqual([])
    expect(selectAll('[dataStale]', page('de/countries/it/'))).toEqual([])
  })
})
