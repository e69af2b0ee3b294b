import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeLexicon } from '../../src/desk/lexicon.ts'
import { suggestionsFor } from '../../src/desk/annotate-text.ts'
import { proposeEntities } from '../../src/desk/propose-entities.ts'
import { readGazetteer } from '../../src/desk/read-gazetteer.ts'
import { diffOf } from '../../src/desk/annotation-report.ts'
import { frontMatter } from '../support/articles.ts'
import { smallRegistry } from '../support/small-registry.ts'

const run = (...[name = '', ...args]: readonly string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', `${name}.ts`), ...args], { encoding: 'utf8' })
  return { status, stderr }
}

test.each([
  [
    ['check', 'content/artikel'],
    'Unexpected path `content/artikel`, expected a file or folder that exists; nearest: `content/articles`',
  ],
  [['check', 'src'], 'Unexpected path `src`, expected a file or folder of `content`'],
  [['start', '--port', 'abc'], 'Unexpected port `abc`, expected a number from 0 to 65535'],
  [['permalinks', 'x'], 'Unexpected `x`'],
])(
  '%s is named, without a stack trace',
  (words, message) => {
    const { status, stderr } = run(...words)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /mu)
  },
  60_000,
)

test('300 kB on one line are annotated in a few seconds', async () => {
  const sentence =
    'Die Präsidentin Ada Berg aus Schweden sprach in Stockholm mit Olof Lund, dem schwedischen Minister. '
  const markdown = `${frontMatter('de')}${sentence.repeat(3000).trim()}\n`
  const lexicon = makeLexicon(smallRegistry, await readGazetteer())
  const started = process.cpuUsage()
  const { suggestions, passages } = suggestionsFor(markdown, smallRegistry, lexicon)
  proposeEntities(passages, suggestions, smallRegistry, lexicon)
  diffOf('de.md', markdown, markdown.replaceAll('Ada', 'Eva'))
  expect(suggestions.length).toBeGreaterThan(3000)
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(30)
}, 120_000)
