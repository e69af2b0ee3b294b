import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureSite } from '../support/fixture-site.ts'

const slug = 'sicherheitsgarantien-ukraine'
const script = join(process.cwd(), 'scripts/status.ts')
let project: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'lagebild-status-'))
  cpSync(join(fixtureSite, 'content'), join(project, 'content'), { recursive: true })
  const german = join(project, 'content/articles', slug, 'de.md')
  writeFileSync(german, readFileSync(german, 'utf8').replace('am Mittwoch', 'am Freitag'))
})
afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: project, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('npm run status', { timeout: 60_000 }, () => {
  test('explains itself', () => {
    const { status, stdout } = run('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('npm run status -- --confirm <slug> <language> [id …]')
  })

  test('lists the sentence that has gone stale, per language', () => {
    const { status, stdout } = run()
    expect(status).toBe(0)
    expect(stdout).toMatch(/sicherheitsgarantien-ukraine +fi +18 +17 +1 +0 +0/)
    expect(stdout).toMatch(/stale +sicherheitsgarantien-ukraine\/fi\.md +loewenanteil\.1 +Während die Pläne/)
  })

  test('gives the same as JSON and as an HTML page', () => {
    const rows: unknown = JSON.parse(run('--json').stdout)
    expect(rows).toHaveLength(5)
    expect(rows).toContainEqual(
      expect.objectContaining({ slug, language: 'uk', total: 18, translated: 17, stale: 1, missing: 0 }),
    )
    expect(run('--html').stdout).toContain('<b>sicherheitsgarantien-ukraine/uk.md</b> loewenanteil.1: stale.')
  })

  test('fails with --strict while anything is to do', () => {
    expect(run('--strict').status).toBe(1)
  })

  test.each([
    [['--confirm', 'sicherheitsgarantie-ukraine', 'fr'], `nearest: \`${slug}\``],
    [['--confirm', slug, 'de'], 'expected one of en, fr, it, fi, uk, all'],
    [['--confirm', slug, 'fr', 'loewenanteil.11'], 'nearest: `loewenanteil.1`'],
    [['--confrim'], 'confrim'],
  ])('refuses %j and names what it knows', (words, message) => {
    const { status, stderr } = run(...words)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  test('records a sentence as followed up, in one language, and leaves nothing half-written', () => {
    expect(run('--confirm', slug, 'fr', 'loewenanteil.1').status).toBe(0)
    const rows: unknown = JSON.parse(run('--json').stdout)
    expect(rows).toContainEqual(expect.objectContaining({ language: 'fr', translated: 18, stale: 0 }))
    expect(rows).toContainEqual(expect.objectContaining({ language: 'it', translated: 17, stale: 1 }))
    expect(readdirSync(join(project, 'content/articles', slug)).filter((name) => name.includes('.tmp'))).toEqual([])
  })
})
