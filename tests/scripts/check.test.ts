import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRules, explainRule } from '../../src/desk/explain-rule.ts'
import { fixArticleText } from '../../src/desk/fix-text.ts'
import { makeDeskProject, type DeskProject } from '../support/desk-project.ts'

let project: DeskProject
beforeAll(async () => {
  project = await makeDeskProject()
})
afterAll(() => project.remove())

const german = 'content/articles/sicherheitsgarantien-ukraine/de.md'
const edit = (path: string, change: (text: string) => string) => {
  const file = join(project.root, path)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, change(before))
  return () => {
    writeFileSync(file, before)
  }
}

describe('npm run check', () => {
  it('says that nothing is wrong with status 0', async () => {
    const { status, stdout, stderr } = await project.run('check', [])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('No faults')
  })

  it('gives faults to people, programs and code hosts, with status 1', async () => {
    const undo = edit(german, (text) => text.replace('entity:reuters', 'entity:reuter'))
    const text = await project.run('check', [])
    expect(text.status).toBe(1)
    expect(text.stderr).toMatch(/nearest: `reuters`\s+unknown-entity/)
    const json = await project.run('check', ['--format', 'json'])
    expect(JSON.parse(json.stdout)).toContainEqual(expect.objectContaining({ file: german, rule: 'unknown-entity' }))
    const github = await project.run('check', ['--format', 'github'])
    expect(github.stdout).toMatch(
      new RegExp(`^::error file=${german},line=\\d+,col=\\d+,title=unknown-entity::Unexpected`, 'm'),
    )
    undo()
  })

  it('names mistakes in the command with status 2 and without a stack trace', async () => {
    for (const args of [
      ['--formt', 'json'],
      ['--format', 'xml'],
      ['--explain', 'unknown-entitys'],
    ]) {
      const { status, stderr } = await project.run('check', args)
      expect(status).toBe(2)
      expect(stderr).not.toMatch(/^\s+at /m)
    }
  })

  it('mends white space and French spaces with --fix, and nothing else', async () => {
    const french = german.replace('de.md', 'fr.md')
    const before = readFileSync(join(project.root, french), 'utf8')
    const undo = edit(french, (text) => {
      const body = text.indexOf('\n---\n')
      const damaged = text.slice(body).replaceAll('«\u00A0', '« ').replaceAll('\u00A0»', '»').replace(/\.\n/u, '. \n')
      return text.slice(0, body) + damaged
    })
    expect((await project.run('check', [])).status).toBe(1)
    const { status, stderr } = await project.run('check', ['--fix'])
    expect(stderr).toContain('mended: no-break space')
    expect(status).toBe(0)
    expect(readFileSync(join(project.root, french), 'utf8')).toBe(before)
    undo()
  })

  it('answers --help', async () => {
    for (const name of readdirSync('scripts').filter((file) =>
      /^(?:check|import|annotate|bench|entity|translate)\.ts$/u.test(file),
    )) {
      const { status, stdout } = await project.run(name.replace('.ts', ''), ['--help'])
      expect(status).toBe(0)
      expect(stdout).toContain('npm run')
    }
  })
})

describe('--explain', () => {
  it('knows every rule that the project reports', () => {
    const sources = ['src/markdown', 'src/checks', 'src/loaders'].flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    const reported = sources.flatMap((source) =>
      [...source.matchAll(/(?:ruleId: |rule: |const id = )'(?<id>[a-z0-9-]+)'/gu)].map(({ groups }) => groups?.['id']),
    )
    expect(reported.length).toBeGreaterThan(15)
    expect(reported.filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([])
  })

  it('shows a bad and a good example of each', () => {
    for (const { id, bad, good } of allRules) {
      const explained = explainRule(id)
      expect(explained).toHaveProperty('help')
      expect(bad).not.toBe(good)
    }
  })
})

describe('fixArticleText', () => {
  it('leaves a clean text as it is, and mends twice what it mends once', () => {
    const text = 'Il dit : « Non ! » à 12:30 ; pourquoi ?  \r\nFin: oui\n\n\n'
    const { text: fixed } = fixArticleText(text, 'fr')
    expect(fixed).toBe('Il dit\u00A0: «\u00A0Non\u202F!\u00A0» à 12:30\u202F; pourquoi\u202F?\nFin\u00A0: oui\n')
    expect(fixArticleText(fixed, 'fr')).toEqual({ text: fixed, fixes: [] })
    expect(fixArticleText('Er sagt: „Nein!“\n', 'de')).toEqual({ text: 'Er sagt: „Nein!“\n', fixes: [] })
  })
})
