import { foundInReading } from './rule.ts'
import { frontMatterOf } from './example.ts'

const about = 'content/pages/about.de.md'
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const withTitle = (line: string) => ({
  'de.md': frontMatterOf('de').replace('title: Test\n', line === '' ? '' : `${line}\n`) + 'Ein Satz.\n',
})

/** What the format demands of files, their names and their YAML. */
export const fileRules = foundInReading([
  {
    id: 'yaml-syntax',
    description:
      'Front matter, entities and analyses are YAML. A value with a colon and a space needs quotation marks.',
    bad: withTitle('title: Europa: der Plan'),
    good: withTitle("title: 'Europa: der Plan'"),
  },
  {
    id: 'yaml-comment',
    description:
      'No comment stands behind a text: in YAML a space and `#` end it, so a title would lose its end. Quotation marks keep it.',
    bad: withTitle('title: Nummer #1 und mehr'),
    good: withTitle("title: 'Nummer #1 und mehr'"),
  },
  {
    id: 'yaml-anchor',
    description:
      'Values stand where they are used: YAML takes a word after `*` or `&` for a reference, not for text. Quotation marks keep it.',
    bad: withTitle('title: *nichts'),
    good: withTitle("title: '*nichts'"),
  },
  {
    id: 'unknown-key',
    description: 'Front matter, entities and analyses have the keys of their schema and no others.',
    bad: withTitle('title: Der Plan\ntitel: Der Plan'),
    good: withTitle('title: Der Plan'),
  },
  {
    id: 'missing-key',
    description: 'A key that the schema demands is there.',
    bad: withTitle(''),
    good: withTitle('title: Der Plan'),
  },
  {
    id: 'wrong-value',
    description: 'A value has the form that the schema demands; the message says which.',
    bad: withTitle('title: Der Plan\nkind: Nachricht'),
    good: withTitle('title: Der Plan\nkind: news'),
  },
  {
    id: 'utf-8',
    description: 'Files are text in UTF-8. `npm run import` converts what comes in another encoding.',
    bad: { [about]: latin1('Grüße.\n') },
    good: { [about]: 'Grüße.\n' },
  },
  {
    id: 'line-ends',
    description:
      'Lines end with a line feed, as the settings of the repository ask of Git on every system; only `source.txt` keeps what was received.',
    bad: { [about]: 'Ein Satz.\r\n' },
    good: { [about]: 'Ein Satz.\n' },
  },
  {
    id: 'file-size',
    description: 'A file has at most four million bytes: more is no text that somebody reads.',
    bad: { [about]: `${'Satz. '.repeat(700_000)}\n` },
    good: { [about]: 'Satz.\n' },
  },
  {
    id: 'regular-file',
    description:
      'Content is files and folders, not links to other places: those would differ from one machine to the next.',
    bad: { [about]: { linkTo: 'about.en.md' } },
    good: { [about]: 'Ein Satz.\n' },
  },
  {
    id: 'unknown-file',
    description:
      'Every file of the content is one that is read, under the name by which it is found: `analysis.yml` or `articles/neu.md` would be lost in silence.',
    bad: { 'content/articles/neu.md': 'Ein Satz.\n' },
    good: {},
  },
  {
    id: 'missing-file',
    description:
      'An article has the text as received and the original (`source.txt`, `de.md`), an analysis its structure (`analysis.yaml`), and a page of the site its text in each language.',
    bad: { de: 'Ein Satz.', 'analysis.de.yaml': 'claims: {}\n' },
    good: 'Ein Satz.',
  },
  {
    id: 'unknown-language',
    description: 'A version of an article is named after a language of the site.',
    bad: { de: 'Ein Satz.', 'es.md': 'Una frase.\n' },
    good: { de: 'Ein Satz.', en: 'A sentence.' },
  },
  {
    id: 'slug',
    description: 'Folders of articles and their registers of published ids are named after the slug in the address.',
    bad: { 'content/permalinks/Beispiel!.yaml': 'published: { lead: 1 }\n' },
    good: { 'content/permalinks/beispiel.yaml': 'published: { lead: 1 }\n' },
  },
])
