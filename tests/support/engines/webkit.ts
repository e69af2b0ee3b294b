import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  callOf,
  commandTimeout,
  keys,
  narrowBelow,
  usualSize,
  type Engine,
  type EnginePage,
  type Json,
  type PageSize,
} from './driver.ts'

const program = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const findMiniBrowser = () =>
  globSync([
    '/usr/lib/*/webkit2gtk-4*/MiniBrowser',
    '/usr/lib/*/webkitgtk-6*/MiniBrowser',
    '/usr/libexec/webkit2gtk-4*/MiniBrowser',
    '/usr/libexec/webkitgtk-6*/MiniBrowser',
  ])[0]

/** What is missing on the machine for WebKit; empty if it can be run. */
export const missingForWebKit = (): readonly string[] => [
  ...(program('WebKitWebDriver') === undefined ? ['WebKitWebDriver'] : []),
  ...(findMiniBrowser() === undefined ? ['MiniBrowser'] : []),
  ...(program('Xvfb') === undefined ? ['Xvfb'] : []),
]

/** The narrowest window of MiniBrowser in full screen, in pixels of the screen. */
const narrowest = 334

/**
 * WebKit, driven by WebKitWebDriver through the classic WebDriver protocol (W3C WebDriver, 2018).
 *
 * Each page has a screen, a driver and a browser of its own: a page that crashes takes no other with it, and a screen as
 * wide as the page is the only way to a narrow one. A page narrower than MiniBrowser's window is drawn larger by as much.
 */
export const launch = async (): Promise<Engine> => {
  const missing = missingForWebKit()
  if (missing.length > 0) throw new Error(`Unexpected absence of ${missing.join(', ')}`)
  const probe = await openSession(usualSize)
  await probe.close()
  return {
    name: 'webkit',
    version: `WebKitGTK ${probe.version}`,
    newPage: async (size = usualSize) => {
      const session = await openSession(size)
      return pageOf(session, size.width < narrowBelow)
    },
    close: () => Promise.resolve(),
  }
}

interface Session {
  readonly version: string
  readonly resize: (size: PageSize) => Promise<void>
  readonly ask: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json) => Promise<unknown>
  readonly close: () => Promise<void>
}

const pageOf = ({ ask, close, resize }: Session, isNarrow: boolean): EnginePage => {
  const find = async (selector: string) => {
    const element = await ask('POST', '/element', { using: 'css selector', value: selector })
    return encodeURIComponent(Object.values(element as Readonly<Record<string, string>>)[0] ?? '')
  }
  const pressAll = (values: readonly string[]) =>
    ask('POST', '/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: values.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    })
  return {
    goto: async (url) => {
      await ask('POST', '/url', { url })
      // The driver answers before the scripts of the page have run.
      const end = performance.now() + commandTimeout
      while ((await ask('POST', '/execute/sync', { script: 'return document.readyState', args: [] })) !== 'complete') {
        if (performance.now() > end) throw new Error(`Unexpected page that never ends loading: ${url}`)
        await pause(50)
      }
    },
    evaluate: async (work, ...values) => {
      const script = `const done = arguments[arguments.length - 1]
        ;(async () => ${callOf(work, values)})().then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const { value, error } = (await ask('POST', '/execute/async', { script, args: [] })) as {
        readonly value: never
        readonly error?: string
      }
      if (error !== undefined) throw new Error(error)
      return value
    },
    click: async (selector) => {
      // The driver misses what is drawn larger.
      if (isNarrow) {
        await ask('POST', '/execute/sync', { script: 'document.querySelector(arguments[0]).click()', args: [selector] })
        return
      }
      await ask('POST', `/element/${await find(selector)}/click`, {})
    },
    resize,
    press: async (key) => {
      await pressAll([keys[key]])
    },
    type: async (text) => {
      await pressAll([...text])
    },
    close,
  }
}

const openSession = async (size: PageSize): Promise<Session> => {
  const isNarrow = size.width < narrowBelow
  const screen = isNarrow ? { width: narrowest, height: size.height } : { width: 2000, height: 1400 }
  const started: ChildProcess[] = []
  const start = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    started.push(child)
    return child
  }
  const stop = () => {
    for (const child of started.reverse()) child.kill()
  }
  try {
    const server = start('Xvfb', [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${screen.width}x${screen.height}x24`,
      '-nolisten',
      'tcp',
    ])
    const display = await firstLine(server)
    const port = await freePort()
    start('WebKitWebDriver', [`--port=${port}`], {
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      ...(isNarrow ? { GDK_DPI_SCALE: String(narrowest / size.width) } : {}),
    })
    const base = `http://127.0.0.1:${port}`
    const capabilities = {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: findMiniBrowser() ?? '',
          args: ['--automation', ...(isNarrow ? ['--full-screen'] : [])],
        },
        timeouts: { script: commandTimeout, pageLoad: commandTimeout },
      },
    }
    const session = (await untilAnswered(() => request('POST', `${base}/session`, { capabilities }))) as {
      readonly sessionId: string
      readonly capabilities: { readonly browserVersion: string }
    }
    const ask: Session['ask'] = (method, path, body) =>
      request(method, `${base}/session/${session.sessionId}${path}`, body)
    await ask('POST', '/url', { url: 'about:blank' })
    const resize = async ({ width, height }: PageSize) => {
      await ask('POST', '/window/rect', { x: 0, y: 0, width, height })
      // A wide window holds a toolbar too: what it takes is measured and added.
      const inner = isNarrow
        ? height
        : Number(await ask('POST', '/execute/sync', { script: 'return innerHeight', args: [] }))
      if (inner !== height) await ask('POST', '/window/rect', { x: 0, y: 0, width, height: 2 * height - inner })
    }
    await resize(isNarrow ? screen : size)
    return {
      version: session.capabilities.browserVersion,
      ask,
      resize,
      close: async () => {
        await ask('DELETE', '').catch(() => undefined)
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

/** The first line that a program writes to its fourth channel. */
const firstLine = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    child.once('error', reject).once('exit', () => {
      reject(new Error(`${child.spawnfile} ended before it was ready`))
    })
    child.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim())
    })
  })

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

/** Asks until the driver listens. */
const untilAnswered = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  const end = performance.now() + commandTimeout
  for (;;)
    try {
      return await work()
    } catch (error) {
      const isRefused = error instanceof TypeError
      if (!isRefused || performance.now() > end) throw error
      await pause(100)
    }
}

const request = async (method: string, url: string, body?: Json): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(commandTimeout),
  })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (response.ok) return value
  const { error, message } = value as { readonly error: string; readonly message: string }
  throw new Error(`WebKit: ${error}: ${message}`)
}
