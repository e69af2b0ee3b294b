import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import vnu from 'vnu-jar'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { builtSite } from '../support/site.ts'

/**
 * Errors of the checker that are none of the site's: what it does not know yet. Newer versions know more of this, but run a
 * script when they are installed, which fetches a Java.
 */
const unknownToChecker: readonly RegExp[] = [
  // It knows the style properties of 2020; tests/site/compatibility.test.ts holds the styles.
  /^CSS: /,
  // CSP Level 3 has it.
  /^Bad value .* for attribute “content” on element “meta”: Expecting source-expression but found "'wasm-unsafe-eval'"/,
  // Interest invokers of the HTML standard: only added where links open cards without a script.
  /^Attribute “interestfor” not allowed on element “a”/,
]

const reportSchema = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      message: z.string(),
      url: z.string(),
      lastLine: z.number().optional(),
      extract: z.string().optional(),
    }),
  ),
})

const hasJava = spawnSync('java', ['-version']).status === 0

test('the W3C Nu checker finds no error in any page', async (context) => {
  if (!hasJava) context.skip('NOT RUN: the Nu checker needs Java, and this machine has none')
  const args = [
    '-Xss8m',
    '-jar',
    vnu,
    '--format',
    'json',
    '--errors-only',
    '--exit-zero-always',
    '--stdout',
    '--skip-non-html',
    join(builtSite),
  ]
  const { stdout } = await promisify(execFile)('java', args, { maxBuffer: 200_000_000 })
  const { messages } = reportSchema.parse(JSON.parse(stdout))
  const found = messages
    .filter(({ message }) => !unknownToChecker.some((pattern) => pattern.test(message)))
    .map(({ url, lastLine, message, extract }) => `${url}:${lastLine ?? ''} ${message} ${extract ?? ''}`)
  expect(found.slice(0, 20)).toEqual([])
})
