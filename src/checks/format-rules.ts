import { frontMatterOf } from './example.ts'
import { foundInReading } from './rule.ts'

const withNote = frontMatterOf('de', 'notes: { name: Ein Schreibfehler. }\n')

/** What the format demands of the text of an article. */
export const formatRules = foundInReading([
  {
    id: 'unknown-entity',
    description:
      'A mention names an entity of the registry. A missing one is added with `npm run entity -- add`, a country also by `npm run annotate`.',
    bad: '[Ada Berg](entity:ada-brg) kam.',
    good: '[Ada Berg](entity:ada-berg) kam.',
  },
  {
    id: 'unknown-form',
    description: 'The title of a mention, where there is one, names its form: name, adjective, role or metonymy.',
    bad: '[Stockholm](entity:stockholm "capital") schweigt.',
    good: '[Stockholm](entity:stockholm "metonymy") schweigt.',
  },
  {
    id: 'empty-mention',
    description: 'A mention holds the words that name its entity.',
    bad: 'Es kam [](entity:ada-berg).',
    good: 'Es kam [Ada Berg](entity:ada-berg).',
  },
  {
    id: 'malformed-mention',
    description: 'A mention is a link of its own; it stands in no other link, and its address ends with a bracket.',
    bad: '[[Schweden](entity:se)-Kennerin](entity:ada-berg) kam.',
    good: '[Schweden-Kennerin](entity:ada-berg) kam.',
  },
  {
    id: 'malformed-correction',
    description:
      'A correction is `:corr`, the reading text in square brackets, and `sic` in braces with what was received; both may be empty.',
    bad: { 'de.md': `${withNote}Frau :corr{sic="Breg" note=name} kam.\n` },
    good: {
      'de.md': `${withNote}Frau :corr[Berg]{sic="Breg" note=name} kam.\n`,
    },
  },
  {
    id: 'malformed-supplied',
    description:
      'Words that are ours are `:supplied`, the words in square brackets, and in braces the note that explains them.',
    bad: { 'de.md': `${withNote}Frau Berg hat :supplied{note=name}.\n` },
    good: { 'de.md': `${withNote}Frau Berg hat :supplied[gesprochen]{note=name}.\n` },
  },
  {
    id: 'malformed-difference',
    description:
      'The mark of a difference that is meant stands at the end of a line and has a reason, a rule and the digest of both wordings; `npm run status -- --meant` writes it.',
    bad: {
      de: 'Sie kommen in vierzehn Tagen.',
      en: 'They come in fourteen days. :meant[English counts weeks]{rule=weeks for=58614cff}',
    },
    good: {
      de: 'Sie kommen in vierzehn Tagen.',
      en: 'They come in two weeks. :meant[English counts weeks]{rule=aligned-numbers for=58614cff}',
    },
  },
  {
    id: 'unknown-directive',
    description:
      'Corrections, supplied words and marks of meant differences are the only directives. A colon that only looks like one gets a backslash before it.',
    bad: 'Frau :cor[Berg]{sic="Breg"} kam.',
    good: 'Frau \\:cor[Berg]{sic="Breg"} kam.',
  },
  {
    id: 'broken-annotation',
    description: 'A line break ends a sentence, so an annotation begins and ends on one line.',
    bad: '[Ada\nBerg](entity:ada-berg) kam.',
    good: '[Ada Berg](entity:ada-berg) kam.',
  },
  {
    id: 'raw-html',
    description: 'The text holds no HTML: it would reach the page unchecked. A backslash makes `<` a character.',
    bad: 'Das ist <b>wichtig</b>.',
    good: 'Das ist **wichtig**.',
  },
  {
    id: 'unsupported-markdown',
    description:
      'The text is paragraphs, headings, links and emphasis. Lists, tables, code and hard line breaks are not part of it; two spaces at the end of a line are such a break.',
    bad: 'Ein Satz.\n\n- Aufzählung',
    good: 'Ein Satz.\n\n\\- Aufzählung',
  },
  {
    id: 'address',
    description:
      'A link leads to a web page (`https://`, `http://`), a mail address (`mailto:`) or a passage of the same text (`#washington.2`): an address of another kind could run a program or lead nowhere.',
    bad: 'Mehr [dazu](javascript:alert).',
    good: 'Mehr [dazu](https://example.org/).',
  },
  {
    id: 'characters',
    description:
      'No text holds characters that readers cannot see or that change how others are shown: control characters, marks of direction, spaces without width, unassigned code points. What was received can stand in `sic`.',
    bad: 'Ein\u200B Satz.',
    good: {
      'de.md': `${frontMatterOf('de', 'notes: { unsichtbar: Ein unsichtbares Zeichen. }\n')}Ein:corr[]{sic="\u200B" note=unsichtbar} Satz.\n`,
    },
  },
  {
    id: 'heading-level',
    description: 'Sections have headings of level 2; the title stands in the front matter.',
    bad: 'Ein Satz.\n\n# Titel {#titel}\n\nNoch einer.',
    good: 'Ein Satz.\n\n## Titel {#titel}\n\nNoch einer.',
  },
  {
    id: 'heading-without-id',
    description: 'A heading ends with the id of its section, which is the same in every language and never changes.',
    bad: 'Ein Satz.\n\n## Das Ende\n\nNoch einer.',
    good: 'Ein Satz.\n\n## Das Ende {#ende}\n\nNoch einer.',
  },
  {
    id: 'section-id',
    description: 'The id of a section is made of lower-case ASCII words joined by hyphens, at most 64 characters.',
    bad: 'Ein Satz.\n\n## Führung {#Führung}\n\nNoch einer.',
    good: 'Ein Satz.\n\n## Führung {#fuehrung}\n\nNoch einer.',
  },
  {
    id: 'reserved-id',
    description:
      'Sections, notes, articles and entities have ids that no page uses itself, as a part of its address or as the id of an element: otherwise one address would lead to two things.',
    bad: 'Ein Satz.\n\n## Die Woche {#week}\n\nNoch einer.',
    good: 'Ein Satz.\n\n## Die Woche {#woche}\n\nNoch einer.',
  },
  {
    id: 'duplicate-section',
    description: 'No two sections of an article have the same id.',
    bad: 'Ein Satz.\n\n## Eins {#teil}\n\nZwei.\n\n## Drei {#teil}\n\nVier.',
    good: 'Ein Satz.\n\n## Eins {#teil}\n\nZwei.\n\n## Drei {#zweiter-teil}\n\nVier.',
  },
  {
    id: 'missing-front-matter',
    description: 'An article begins with its front matter between two lines of `---`.',
    bad: { 'de.md': 'Der erste Satz.\n' },
    good: { 'de.md': `${frontMatterOf('de')}Der erste Satz.\n` },
  },
  {
    id: 'language-of-file',
    description: 'The language in the front matter is the one in the name of the file.',
    bad: { de: 'Ein Satz.', 'en.md': `${frontMatterOf('fr')}A sentence.\n` },
    good: { de: 'Ein Satz.', 'en.md': `${frontMatterOf('en')}A sentence.\n` },
  },
  {
    id: 'empty-article',
    description: 'An article has at least one sentence, and so has a page of the site.',
    bad: { 'de.md': frontMatterOf('de') },
    good: { 'de.md': `${frontMatterOf('de')}Ein Satz.\n` },
  },
])
