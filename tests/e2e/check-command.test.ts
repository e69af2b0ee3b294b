import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
