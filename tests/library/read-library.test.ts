import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportFaults } from '../../src/checks/report.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { faultsIn } from '../../src/library/site.ts'
import { fixtureSite } from '../support/fixture-site.ts'

const article = 'content/articles/sicherheitsgarantien-ukraine'
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lagebild-'))
  await cp(join(fixtureSite, 'content'), join(root, 'content'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

/** Changes a file of the copied content; fails if there was nothing to change. */
const edit = async (path: string, from: string, to: string) => {
  const text = await readFile(join(root, path), 'utf8')
  if (!text.includes(from)) throw new Error(`Unexpected absence of ${from} in ${path}`)
  await writeFile(join(root, path), text.replace(from, to))
}

/** All faults of the copied content, as an editor sees them. */
const report = async () => {
  const library = await readLibrary(root)
  return reportFaults(faultsIn(library))
}

describe('a fault in the content is reported with its place', () => {
  test('a changed word of the original: the first difference', async () => {
    await edit(`${article}/de.md`, 'am Donnerstag', 'am Freitag')
    expect(await report()).toMatch(
      /de\.md[\s\S]*Unexpected "Freitag", expected "Donnerstag" as in line 1, column \d+ of source\.txt\s+verbatim-equals-source/,
    )
  })

  test('a sentence missing in a translation', async () => {
    const path = join(root, article, 'en.md')
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, lines.filter((line) => !line.startsWith('“The planning work')).join('\n'))
    expect(await report()).toMatch(/en\.md[\s\S]*aligned-sections/)
  })

  test('a file that is no UTF-8', async () => {
    await writeFile(join(root, article, 'en.md'), Buffer.from('Gr\xfc\xdfe', 'latin1'))
    expect(await report()).toMatch(/en\.md[\s\S]*1:3\s+error\s+Unexpected bytes, expected text in UTF-8\s+utf-8/)
  })

  test('an unknown entity', async () => {
    await edit(`${article}/de.md`, 'entity:emmanuel-macron', 'entity:emanuel-macron')
    expect(await report()).toContain('nearest: `emmanuel-macron`')
  })

  test('an entity whose id is not the name of its file', async () => {
    await rename(
      join(root, 'content/entities/people/jd-vance.yaml'),
      join(root, 'content/entities/people/j-d-vance.yaml'),
    )
    expect(await report()).toMatch(/j-d-vance\.yaml[\s\S]*Unexpected id `jd-vance`, expected `j-d-vance`/)
  })

  test('a link to a passage that does not exist', async () => {
    await edit(`${article}/de.md`, 'militärischen Planung', '[militärischen Planung](#washingtn.2)')
    expect(await report()).toContain('Unexpected link to `#washingtn.2`')
    expect(await report()).toContain('nearest: `washington.2`')
  })

  test('a correction whose note does not exist', async () => {
    await edit(`${article}/de.md`, 'note=starrer', 'note=starer')
    expect(await report()).toContain(
      'Unexpected note `starer`, expected a note of the front matter; nearest: `starrer`',
    )
  })

  test('an article without text', async () => {
    const text = await readFile(join(root, article, 'de.md'), 'utf8')
    await writeFile(join(root, article, 'de.md'), text.slice(0, text.indexOf('\n---\n', 4) + 5))
    expect(await report()).toContain('Unexpected article without text, expected at least one sentence')
  })

  test('a missing original', async () => {
    await rm(join(root, article, 'de.md'))
    expect(await report()).toContain('Unexpected absence of `de.md`, expected it')
  })

  test('a language that the site does not have', async () => {
    await writeFile(join(root, article, 'sv.md'), '---\n---\n')
    expect(await report()).toContain('Unexpected language `sv`, expected one of de, en, fr, it, fi, uk')
  })

  test('all faults at once', async () => {
    await edit(`${article}/de.md`, 'entity:emmanuel-macron', 'entity:emanuel-macron')
    await edit(`${article}/en.md`, 'entity:keir-starmer', 'entity:kier-starmer')
    await edit('content/entities/people/jd-vance.yaml', 'kind: person', 'kind: persn')
    const text = await report()
    for (const part of ['emanuel-macron', 'kier-starmer', 'jd-vance.yaml']) expect(text).toContain(part)
  })
})
