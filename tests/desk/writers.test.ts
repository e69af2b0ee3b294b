import { spawn } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDeskProject, type DeskProject } from '../support/desk-project.ts'

const slug = 'probe'
const languages = ['en', 'fr', 'it'] as const
const matter = (language: string) =>
  `---\ntitle: T\ndescription: D\nlanguage: ${language}\nleadTitle: L\n${
    language === 'de'
      ? 'layout: { between: "\\n", end: "\\n" }\n'
      : 'credit: { from: de, translator: x, method: human, reviewed: none }\n'
  }---\n\n`

let desk: DeskProject
let folder: string
beforeEach(async () => {
  desk = await makeDeskProject()
  folder = join(desk.root, 'content/articles', slug)
  await rm(join(desk.root, 'content/articles'), { recursive: true })
  await rm(join(desk.root, 'content/permalinks'), { recursive: true })
  await writeFile(
    join(desk.root, 'text.txt'),
    'Der Rat traf sich am Dienstag in Polen.\nDie Sitzung dauerte drei Stunden.\n',
  )
  expect(await desk.run('import', ['text.txt', '--slug', slug, '--published', '2026-11-24'])).toMatchObject({
    status: 0,
  })
})
afterEach(() => desk.remove())

const read = (name: string) => readFile(join(folder, name), 'utf8')
const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
/** The languages in the record of what translations follow. */
const recorded = async () => {
  const lock: unknown = JSON.parse(await read('translations.lock.json'))
  return typeof lock === 'object' && lock !== null ? Object.keys(lock) : []
}
const leftovers = async () =>
  (await readdir(desk.root, { recursive: true })).filter((name) => /\.lagebild-|\.tmp/u.test(name))

/** A finished draft of the article in a language. */
const draft = async (language: string) => {
  expect(await desk.run('translate', [slug, language])).toMatchObject({ status: 0 })
  const open = await read(`${language}.draft`)
  const digests = /^\/\/ follows .*$/mu.exec(open)?.[0] ?? ''
  const lines = ['Tuesday mardi martedì.', 'Three trois tre.']
  await write(`${language}.draft`, `${matter(language)}${lines.join('\n\n')}\n\n${digests}\n`)
}

describe('two commands on one file', { timeout: 120_000 }, () => {
  it('three translations finished at once are all recorded', async () => {
    for (const language of languages) await draft(language)
    const results = await Promise.all(languages.map((language) => desk.run('translate', [slug, language, '--finish'])))
    expect(results.map(({ status, stderr }) => [status, stderr])).toEqual(languages.map(() => [0, '']))
    expect(await recorded()).toEqual([...languages])
    expect(await leftovers()).toEqual([])
  })

  it('three confirmations at once are all recorded', async () => {
    for (const language of languages) await write(`${language}.md`, `${matter(language)}One.\n\nTwo.\n`)
    const results = await Promise.all(languages.map((language) => desk.run('status', ['--confirm', slug, language])))
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0])
    expect(await recorded()).toEqual([...languages])
  })

  it('a command does not write while another one does, and names it', async () => {
    const holder = { pid: process.pid, host: (await import('node:os')).hostname(), since: 'noon' }
    await writeFile(join(desk.root, '.lagebild-lock'), JSON.stringify(holder))
    const before = await read('de.md')
    const { status, stderr } = await desk.run('annotate', [slug, '--write', '--unsure'])
    expect(status).toBe(1)
    expect(stderr).toContain(`process ${process.pid}`)
    expect(await read('de.md')).toBe(before)
  })

  it('the lock of a process that is gone holds nobody up', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => gone.on('close', resolve))
    const holder = { pid: gone.pid, host: (await import('node:os')).hostname(), since: 'noon' }
    await writeFile(join(desk.root, '.lagebild-lock'), JSON.stringify(holder))
    expect(await desk.run('permalinks', [])).toMatchObject({ status: 0 })
    expect(await leftovers()).toEqual([])
  })
})

describe('a command and an open editor', { timeout: 120_000 }, () => {
  it('what an editor saved after the command read it is not written over', async () => {
    const library = fileURLToPath(new URL('../../scripts/lib/content-files.ts', import.meta.url))
    const path = `content/articles/${slug}/de.md`
    const script = `
      import { requireContent, writeContent } from ${JSON.stringify(library)}
      import { writeFileSync } from 'node:fs'
      const before = await requireContent(process.cwd(), '${path}')
      writeFileSync('${path}', 'saved by an editor')
      await writeContent(process.cwd(), [{ path: '${path}', before, after: 'of the command' }]).catch((error) => console.log(error.message))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: desk.root })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    await new Promise((resolve) => child.on('close', resolve))
    expect(output).toContain('has been changed since it was read; nothing was written')
    expect(await read('de.md')).toBe('saved by an editor')
  })
})

describe('files that are damaged', { timeout: 120_000 }, () => {
  it('permalinks leaves a register with faults alone, and enters nothing of an article with faults', async () => {
    expect(await desk.run('permalinks', [])).toMatchObject({ status: 0 })
    const path = join(desk.root, 'content/permalinks', `${slug}.yaml`)
    const register = await readFile(path)
    const damaged = [
      register.subarray(0, register.length - 3),
      Buffer.concat([register, Buffer.from([0xff])]),
      Buffer.concat([register, Buffer.from('gone: { x.1: { to: lead, reason: eaten } }\n')]),
    ]
    await write('de.md', `${await read('de.md')}\nEin neuer Satz.\n`)
    for (const bytes of damaged) {
      await writeFile(path, bytes)
      const { status, stderr } = await desk.run('permalinks', [])
      expect([status, stderr.includes('Nothing was written')]).toEqual([1, true])
      expect(await readFile(path)).toEqual(Buffer.from(bytes))
    }
    await writeFile(path, register)
    await write('de.md', (await read('de.md')).replace('title:', 'titel:'))
    expect(await desk.run('permalinks', [])).toMatchObject({ status: 1 })
    expect(await readFile(path)).toEqual(register)
  })

  it('no command turns bytes that are no UTF-8 into other ones', async () => {
    const bytes = Buffer.concat([Buffer.from(matter('de')), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x20, 0x20, 0x0a])])
    await write('de.md', bytes)
    await write('fr.draft', bytes)
    for (const [name, ...args] of [
      ['check', '--fix'],
      ['annotate', slug, '--write'],
      ['translate', slug, 'fr', '--finish'],
      ['entity', 'rename', 'kyiv', 'kiew'],
      ['status', '--confirm', slug, 'all'],
    ] as const) {
      const { status, stderr } = await desk.run(name, args)
      expect([name, status]).toEqual([name, 1])
      expect(stderr).toMatch(/UTF-8/u)
      expect(await readFile(join(folder, 'de.md')), name).toEqual(bytes)
      expect(await readFile(join(folder, 'fr.draft')), name).toEqual(bytes)
    }
  })

  it('a truncated record stops what would write it anew', async () => {
    for (const language of languages) await draft(language)
    await write('translations.lock.json', '{ "fr": { "lead.1": "0123456789abcdef"')
    const { status } = await desk.run('translate', [slug, 'en', '--finish'])
    expect(status).toBe(1)
    expect(await read('translations.lock.json')).toBe('{ "fr": { "lead.1": "0123456789abcdef"')
    expect(await read('en.draft')).toContain('// follows')
  })

  it('mentions land in their place in a file with a byte order mark, which stays', async () => {
    const before = await read('de.md')
    await write('de.md', `\uFEFF${before}`)
    expect(await desk.run('annotate', [slug, '--write'])).toMatchObject({ status: 0 })
    const after = await read('de.md')
    expect(after.startsWith('\uFEFF---\n')).toBe(true)
    expect(after).toContain('in [Polen](entity:pl).')
    expect(after.replace('[Polen](entity:pl)', 'Polen').slice(1)).toBe(before)
    expect((await desk.run('check', [`content/articles/${slug}/de.md`])).status).toBe(0)
  })

  it('a command that was killed while it wrote is undone by the next, aloud', async () => {
    const original = await read('de.md')
    await write('.lagebild-1-ab-0-old', original)
    await rm(join(folder, 'de.md'))
    const path = `content/articles/${slug}/de.md`
    const entry = {
      path,
      fresh: `content/articles/${slug}/.lagebild-1-ab-0-new`,
      old: `content/articles/${slug}/.lagebild-1-ab-0-old`,
      isNew: false,
      digest: 'ab',
    }
    await writeFile(join(desk.root, '.lagebild-1-ab-journal'), JSON.stringify([entry]))
    const { stderr } = await desk.run('check', [])
    expect(stderr).toContain(`as they were before it:\n  ${path}`)
    expect(await read('de.md')).toBe(original)
    expect(await leftovers()).toEqual([])
  })
})
