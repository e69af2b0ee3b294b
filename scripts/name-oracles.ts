/**
 * Compares the tables of names in `tests/fixtures/names` with what others have written down of the two languages:
 * `shevchenko` (npm) for Ukrainian persons, Voikko (Debian: `libvoikko1`, `voikko-fi`, `python3-libvoikko`) for Finnish.
 *
 *     node scripts/name-oracles.ts
 *
 * Installs them into a temporary folder and removes it; the project does not depend on them, and no test runs this. Prints
 * each difference; what was decided about them stands in `tests/fixtures/names/notes.md`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { attestedNames } from '../tests/support/attested-names.ts'

const cases = ['inGenitive', 'inDative', 'inAccusative', 'inAblative', 'inLocative', 'inVocative'] as const
const person = z.looseObject({ familyName: z.string().optional(), givenName: z.string().optional() })
const shevchenkoSchema = z.looseObject(
  Object.fromEntries(cases.map((name) => [name, z.custom<(input: object) => Promise<unknown>>()])),
)

/** What differs of the persons: forms of the table that `shevchenko` does not give, and forms that only it gives. */
const compareUkrainian = async (folder: string): Promise<readonly string[]> => {
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', 'shevchenko@3.1.1'], { stdio: 'ignore' })
  const main = join(folder, 'node_modules/shevchenko/dist/cjs/index.js')
  const library: unknown = await import(pathToFileURL(main).href)
  const module = shevchenkoSchema.parse(library)
  const differences: string[] = []
  for (const { name, kind, gender, forms } of attestedNames('uk')) {
    if (kind !== 'person' || name.includes(' ')) continue
    const given = new Set<string>()
    for (const part of ['familyName', 'givenName'])
      for (const inflected of cases) {
        const answer = await module[inflected]?.({
          gender: gender === 'female' ? 'feminine' : 'masculine',
          [part]: name,
        })
        const { familyName, givenName } = person.parse(answer)
        for (const form of [familyName, givenName]) if (form !== undefined) given.add(form)
      }
    const missing = forms.filter((form) => !given.has(form))
    const only = [...given].filter((form) => form !== name && !forms.includes(form))
    if (missing.length + only.length > 0)
      differences.push(`uk ${name}: table alone ${missing.join(' ')}; shevchenko alone ${only.join(' ')}`)
  }
  return differences
}

const analyse = `
import sys
sys.path.insert(0, sys.argv[1] + '/usr/lib/python3/dist-packages')
import glob, libvoikko
libvoikko.Voikko.setLibrarySearchPath(glob.glob(sys.argv[1] + '/usr/lib/*-linux-gnu')[0])
voikko = libvoikko.Voikko('fi', path=sys.argv[1] + '/usr/lib/voikko')
for line in sys.stdin:
    form = line.rstrip('\\n')
    print('\\t'.join(sorted({reading['BASEFORM'] for reading in voikko.analyze(form)})))
`

/** Forms of names that Voikko knows, which it does not take for forms of that name. */
const compareFinnish = async (folder: string): Promise<readonly string[]> => {
  const root = join(folder, 'root')
  const packages = ['libvoikko1', 'libhfstospell11', 'voikko-fi', 'python3-libvoikko']
  execFileSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'ignore' })
  execFileSync('sh', ['-c', `for file in *.deb; do dpkg -x "$file" root; done`], { cwd: folder })
  await writeFile(join(folder, 'analyse.py'), analyse)
  const baseForms = (words: readonly string[]) =>
    execFileSync('python3', [join(folder, 'analyse.py'), root], {
      input: words.map((word) => `${word.replaceAll('’', "'")}\n`).join(''),
      encoding: 'utf8',
      env: {
        ...process.env,
        LD_LIBRARY_PATH: execFileSync('sh', ['-c', `echo ${root}/usr/lib/*-linux-gnu`], { encoding: 'utf8' }).trim(),
      },
    })
      .split('\n')
      .map((line) => line.split('\t').map((base) => base.toLowerCase()))
  const names = attestedNames('fi').filter(({ name }) => !name.includes(' '))
  const answers = baseForms(names.flatMap(({ name, forms }) => [name, ...forms]))
  let at = 0
  const judged = names.map(({ name, forms }) => {
    const isKnown = answers[at++]?.includes(name.toLowerCase()) ?? false
    const strange = forms.filter(() => !(answers[at++]?.includes(name.toLowerCase()) ?? false))
    return { name, isKnown, strange }
  })
  return [
    ...judged
      .filter(({ isKnown, strange }) => isKnown && strange.length > 0)
      .map(({ name, strange }) => `fi ${name}: not its forms to Voikko: ${strange.join(' ')}`),
    `fi: ${judged.filter(({ isKnown }) => isKnown).length} of ${names.length} names are in its vocabulary`,
  ]
}

const folder = await mkdtemp(join(tmpdir(), 'name-oracles-'))
try {
  for (const line of [...(await compareUkrainian(folder)), ...(await compareFinnish(folder))]) console.log(line)
} finally {
  await rm(folder, { recursive: true })
}
