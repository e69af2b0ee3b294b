import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDeskProject, type CommandResult, type DeskProject } from '../support/desk-project.ts'

const fixture = resolve('tests/fixtures/second-article')
const slug = 'wettersatellit'

let project: DeskProject
beforeAll(async () => {
  project = await makeDeskProject()
})
afterAll(() => project.remove())

const read = (path: string) => readFile(join(project.root, path), 'utf8')
const succeeded = ({ status, stderr }: CommandResult) => {
  expect(`${status} ${stderr}`).toMatch(/^0 /u)
}

/** Builds the site of the project, as `npm run build` does. */
const build = async (): Promise<{ status: number | null; output: string }> => {
  for (const part of ['src', 'public', 'scripts', 'astro.config.ts', 'package.json', 'tsconfig.json'])
    if (existsSync(part)) await cp(part, join(project.root, part), { recursive: true })
  await symlink(resolve('node_modules'), join(project.root, 'node_modules'), 'junction')
  await Promise.all(
    ['.cache/previews', join(project.root, '.cache')].map((folder) => mkdir(folder, { recursive: true })),
  )
  await symlink(resolve('.cache/previews'), join(project.root, '.cache/previews'), 'junction')
  return new Promise((done) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: project.root,
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('close', (status) => {
      done({ status, output })
    })
  })
}

describe('the next article', () => {
  it('is imported from standard input, whole', async () => {
    const source = await readFile(join(fixture, 'source.txt'))
    const result = await project.run(
      'import',
      [
        '--slug',
        slug,
        '--description',
        'Ein erfundener Text zum Ausprobieren: Zwei Staaten wollen einen Satelliten starten.',
      ],
      source,
    )
    succeeded(result)
    expect(result.stdout).toContain('tansania-fuehlt')
    expect(await readFile(join(project.root, `content/articles/${slug}/source.txt`))).toEqual(source)
    succeeded(await project.run('check', []))
  })

  it('is not imported over itself', async () => {
    const before = await read(`content/articles/${slug}/de.md`)
    const result = await project.run('import', ['--slug', slug], 'Etwas anderes.')
    expect(result.status).toBe(1)
    expect(result.stderr).toContain('--force')
    expect(await read(`content/articles/${slug}/de.md`)).toBe(before)
  })

  it('gets its mentions, with the files of countries and capitals', async () => {
    const dry = await project.run('annotate', [slug])
    succeeded(dry)
    expect(dry.stdout).toContain('nothing written')
    const { stdout } = await project.run('annotate', [slug, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      written: false,
      proposals: [
        { name: 'Amina Okoro' },
        { name: 'Jan Wiśniewski' },
        { name: 'Joseph F. Mollel' },
        { name: 'Okoros Büro' },
      ],
    })
    succeeded(await project.run('annotate', [slug, '--write']))
    expect(await read(`content/articles/${slug}/de.md`)).toContain('der [Kongo](entity:cd) hatte')
    expect(await read('content/entities/places/warsaw.yaml')).toContain('Varsovie')
  })

  it('gets its people', async () => {
    const add = (words: string) =>
      project.run('entity', ['add', ...words.split(' ').map((word) => word.replaceAll('_', ' '))])
    succeeded(await add('person amina --name Amina_Okoro --gender female --country ke --name-uk Аміна_Окоро'))
    succeeded(
      await add('person jan-wisniewski --name Jan_Wiśniewski --gender male --country pl --name-uk Ян_Вишневський'),
    )
    succeeded(
      await add('person joseph-f-mollel --name Joseph_F._Mollel --family Mollel --country tz --name-uk Джозеф_Моллель'),
    )
    succeeded(
      await add(
        'organisation european-union --name Europäische_Union --name-en European_Union --name-uk Європейський_Союз',
      ),
    )
    succeeded(await project.run('annotate', [slug, '--write']))
    succeeded(await project.run('entity', ['rename', 'amina', 'amina-okoro']))
    expect(await read(`content/articles/${slug}/de.md`)).toContain('[Okoros](entity:amina-okoro) Büro')
    succeeded(await project.run('check', []))
  })

  it('is translated line by line', async () => {
    const command = `"${process.execPath}" "${join(fixture, 'fake-translator.mjs')}"`
    succeeded(await project.run('translate', [slug, 'en', '--with', command]))
    const open = await project.run('translate', [slug, 'en', '--finish'])
    expect(open.status).toBe(1)
    expect(open.stderr).toContain('en.draft:10')
    const draft = join(project.root, `content/articles/${slug}/en.draft`)
    await writeFile(draft, (await readFile(draft, 'utf8')).replace('TODO who or what translates', 'A test'))
    succeeded(await project.run('translate', [slug, 'en', '--finish']))
    succeeded(await project.run('permalinks', []))
    succeeded(await project.run('check', []))
  })

  it('asks again for what is stale, and for nothing else', async () => {
    const path = join(project.root, `content/articles/${slug}/de.md`)
    const before = await readFile(path, 'utf8')
    await writeFile(
      path,
      before.replace('soll am 21. August', 'soll :corr[schon ]{sic="" note=leerzeichen}am 21. August'),
    )
    const result = await project.run('translate', [slug, 'en'])
    expect(result.stdout).toContain('1 lines to translate')
    expect(await read(`content/articles/${slug}/en.draft`)).toContain('TODO A committee is to meet')
    await writeFile(path, before)
    succeeded(await project.run('translate', [slug, 'en', '--force']))
  })

  it('is built into the site', async () => {
    const { status, output } = await build()
    expect(status, output.slice(-2000)).toBe(0)
    const page = await read(`dist/en/articles/${slug}/index.html`)
    expect(page).toContain('data-entity="cd"')
    expect(await read('dist/de/people/amina/index.html')).toContain('people/amina-okoro/')
  })
})
