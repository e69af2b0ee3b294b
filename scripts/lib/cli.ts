import { isatty } from 'node:tty'
import { parseArgs, styleText, type ParseArgsConfig } from 'node:util'

/** A user's mistake or a state that a command cannot work with: said in words, without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  /** 1 if the command failed, 2 if it was misspelt. */
  readonly status: 1 | 2
  constructor(message: string, status: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

/**
 * Reads the arguments of a command.
 *
 * @throws CommandError with status 2 if one is unknown
 */
export const readArguments = <Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  settings: Pick<ParseArgsConfig, 'allowNegative' | 'allowPositionals'> = {},
) => {
  try {
    return parseArgs({ options, allowPositionals: true, ...settings })
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new CommandError(`${reason}; \`--help\` shows what there is`, 2, { cause: error })
  }
}

const inWords: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'no permission',
  EPERM: 'not permitted',
  EROFS: 'the disk can only be read',
  EBUSY: 'the file is in use',
  EMFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOTEMPTY: 'the folder is not empty',
  EEXIST: 'it exists already',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead in a circle',
  EIO: 'the disk cannot be read or written',
}

/** What a failed operation on files says to its user, or nothing if the error is of another kind. */
export const fileErrorInWords = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const words = inWords[error.code]
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  return words === undefined ? undefined : path === undefined ? words : `\`${path}\`: ${words}`
}

/**
 * Runs a command: prints errors in words and sets the exit status.
 *
 * @param run gives the status
 */
export const runCommand = async (run: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      console.error('Interrupted; nothing was written.')
      process.exitCode = 130
      return
    }
    const words = error instanceof CommandError ? error.message : fileErrorInWords(error)
    if (words === undefined) throw error
    console.error(red(words))
    process.exitCode = error instanceof CommandError ? error.status : 1
  }
}

/**
 * The port that a command is told.
 *
 * @throws CommandError with status 2 unless it is a whole number from 0 to 65535
 */
export const readPort = (value: string): number => {
  const port = Number(value)
  if (/^\d{1,5}$/u.test(value) && port <= 65_535) return port
  throw new CommandError(`Unexpected port \`${value}\`, expected a number from 0 to 65535; nearest: \`4321\``, 2)
}

type Format = Parameters<typeof styleText>[0]

/** Text in a colour or weight, on a terminal that shows it. */
const styled =
  (format: Format, stream: NodeJS.WriteStream) =>
  (text: string): string =>
    styleText(format, text, { stream, validateStream: true })

export const red = styled('red', process.stderr)
export const removedText = styled('red', process.stdout)
export const addedText = styled('green', process.stdout)
export const quiet = styled('dim', process.stdout)
export const strong = styled('bold', process.stdout)

/** Whether somebody can be asked. */
export const isInteractive = (): boolean => isatty(0) && isatty(1)

/**
 * Does something and says on standard error what, if it takes longer than two seconds.
 *
 * @param what is done, as in `Checking 400 articles`
 */
export const withProgress = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
  const started = performance.now()
  const timer = setInterval(() => {
    console.error(`${what} … ${Math.round((performance.now() - started) / 1000)} s`)
  }, 2000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** Everything that standard input gives. */
export const readStandardInput = async (): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)))
  return Buffer.concat(chunks)
}
