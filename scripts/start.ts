import { spawn } from 'node:child_process'
import { readArguments, readPort, runCommand } from './lib/cli.ts'
import { serveSite } from './serve.ts'

const help = `Builds the site and serves it.

  npm start                      at http://localhost:4321/, or the next free port
  npm start -- --port 8080       at another port
  npm start -- --no-build        what was built before
  npm start -- --host 0.0.0.0    to other machines too; without it, to this one alone

The environment can set SITE (the origin of permanent links) and BASE (the base path, such as /repo/).`

const build = () =>
  new Promise<number>((resolve) => {
    spawn('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).on('exit', (code) => {
      resolve(code ?? 1)
    })
  })

const run = async (): Promise<number> => {
  const { values } = readArguments(
    {
      help: { type: 'boolean', short: 'h' },
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      build: { type: 'boolean', default: true },
    },
    { allowNegative: true, allowPositionals: false },
  )
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const wanted = readPort(values.port)
  const status = values.build ? await build() : 0
  if (status !== 0) return status
  const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/')
  const site = await serveSite('dist', wanted, base, values.host)
  for (const port of site.taken) console.log(`Port ${port} is taken.`)
  console.log(`Lagebild is served at ${site.url} (stop with Ctrl+C)`)
  return 0
}

await runCommand(run)
