import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixtureSite } from './fixture-site.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A copy of the fixture site's content in a folder of its own, and the editor's commands run in it. */
export interface DeskProject {
  readonly root: string
  /** Runs `scripts/<name>.ts` as `npm run <name>` would, without a terminal. */
  readonly run: (name: string, args: readonly string[], input?: string | Uint8Array) => Promise<CommandResult>
  readonly remove: () => Promise<void>
}

/** Makes a project to work in; the caller removes it. */
export const makeDeskProject = async (): Promise<DeskProject> => {
  const root = await mkdtemp(join(tmpdir(), 'lagebild-desk-'))
  await cp(join(fixtureSite, 'content'), join(root, 'content'), { recursive: true })
  return {
    root,
    remove: () => rm(root, { recursive: true, force: true }),
    run: (name, args, input) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(project, 'scripts', `${name}.ts`), ...args], {
          cwd: root,
          env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
        })
        let stdout = ''
        let stderr = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
        child.on('error', reject)
        child.on('close', (status) => {
          resolve({ status, stdout, stderr })
        })
        child.stdin.on('error', () => undefined)
        child.stdin.end(input ?? '')
      }),
  }
}
