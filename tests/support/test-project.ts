import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Where copies of the project with other content are built and kept. */
const sites = resolve('.cache/sites')

/** What a copy of the project does without. */
const leftOut = ['node_modules', 'dist', 'content', 'tests', '.git', '.cache', '.astro']

/** What Vitest sets in the environment of its tests as `import.meta.env`; a build would take it for its own. */
const ofVitest = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST', 'TEST', 'OUT_DIR']

/** How a copy of the project differs from it. */
export interface ProjectPlan {
  /** Fills the folder's `content`. */
  readonly fill: (root: string) => Promise<void>
  /** Variables of the environment in which it is built, such as `BASE`. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Fills a project with the content of others; of equal paths the last one stays. */
export const contentOf =
  (...roots: readonly string[]): ProjectPlan['fill'] =>
  async (root) => {
    for (const from of roots) await cp(join(from, 'content'), join(root, 'content'), { recursive: true })
  }

/** Copies the project, but with other content, into a new folder below `.cache`; pictures that were drawn are shared. */
export const copyProject = async ({ fill }: ProjectPlan): Promise<string> => {
  await mkdir(sites, { recursive: true })
  await mkdir('.cache/previews', { recursive: true })
  const root = await mkdtemp(join(sites, 'new-'))
  for (const entry of readdirSync('.').filter((name) => !leftOut.includes(name)))
    await cp(entry, join(root, entry), { recursive: true })
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  await mkdir(join(root, '.cache'))
  await symlink(resolve('.cache/previews'), join(root, '.cache/previews'), 'junction')
  await fill(root)
  return root
}

/**
 * Builds a project into its `dist`, as `npm run build` does.
 *
 * @throws with what the build said, if it fails
 */
export const buildProject = async (root: string, settings: Readonly<Record<string, string>> = {}): Promise<void> => {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.includes(name)))
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const status = await new Promise((done) => child.on('close', done))
  if (status !== 0) throw new Error(`The build of ${root} failed.\n${output.slice(-4000)}`)
}

/** The digest of all that decides what a build gives. */
const digestOf = async (root: string, settings: ProjectPlan['settings']): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]))
  const walk = async (folder: string) => {
    for (const entry of (await readdir(join(root, folder), { withFileTypes: true })).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !leftOut.slice(4).includes(entry.name)) await walk(path)
      else if (entry.isFile()) hash.update(path).update(await readFile(join(root, path)))
    }
  }
  await walk('')
  return hash.digest('hex')
}

/**
 * Builds a copy of the project and keeps it under its name, so that every run of tests that wants the same shares one
 * build. It is built anew when anything that it is made of has changed.
 *
 * @returns the folder of the copy; the site stands in its `dist`
 */
export const keptProject = async (name: string, plan: ProjectPlan): Promise<string> => {
  const kept = join(sites, name)
  const root = await copyProject(plan)
  const digest = await digestOf(root, plan.settings)
  const record = join(kept, '.cache/digest')
  if (existsSync(record) && (await readFile(record, 'utf8')) === digest) {
    await rm(root, { recursive: true })
    return kept
  }
  try {
    await buildProject(root, plan.settings)
  } catch (error) {
    await rm(root, { recursive: true })
    throw error
  }
  await writeFile(join(root, '.cache/digest'), digest)
  await rm(kept, { recursive: true, force: true })
  await rename(root, kept)
  return kept
}
