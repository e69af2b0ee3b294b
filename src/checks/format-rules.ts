import type { Rule } from './rule.ts'

/** What an editor is told about a rule. */
export type RuleHelp = Pick<Rule, 'id' | 'description' | 'bad' | 'good'>

/** What the format demands of each file, before the rules look at the content as a whole. */
export const formatRules: readonly RuleHelp[] = [
  {
    id: 'unknown-entity',
    description:
      'A mention names an entity of the registry. A missing one is added with `npm run entity -- add`, a country also by `npm run annotate`.',
    bad: '[Macron](entity:emanuel-macron)',
    good: '[Macron](entity:emmanuel-macron)',
  },
  {
    id: 'unknown-form',
    description: 'The title of a mention, where there is one, names its form: name, adjective, role or metonymy.',
    bad: '[Moskau](entity:moscow "capital")',
    good: '[Moskau](entity:moscow "metonymy")',
  },
  {
    id: 'empty-mention',
    description: 'A mention holds the words that name its entity.',
    bad: '[](entity:us)',
    good: '[USA](entity:us)',
  },
  {
    id: 'malformed-mention',
    description: 'A mention is a link of its own; it stands in no other link, and its address ends with a bracket.',
    bad: '[[US](entity:us)-Präsident](entity:donald-trump)',
    good: '[US-Präsident](entity:donald-trump)',
  },
  {
    id: 'malformed-correction',
    description:
      'A correction is `:corr`, the reading text in square brackets, and `sic` in braces with what was received; both may be empty.',
    bad: ':corr{sic="Starrer"}',
    good: ':corr[Starmer]{sic="Starrer" note=starrer}',
  },
  {
    id: 'malformed-difference',
    description:
      'The mark of a difference that is meant stands at the end of a line and has a reason, a rule and the digest of both wordings; `npm run status -- --meant` writes it.',
    bad: 'In a fortnight. :meant{rule=aligned-numbers}',
    good: 'In a fortnight. :meant[English counts weeks]{rule=aligned-numbers for=1a2b3c4d}',
  },
  {
    id: 'unknown-directive',
    description:
      'Corrections and marks of meant differences are the only directives. A colon that only looks like one gets a backslash before it.',
    bad: ':cor[Starmer]{sic="Starrer"}',
    good: ':corr[Starmer]{sic="Starrer"}',
  },
  {
    id: 'broken-annotation',
    description: 'A line break ends a sentence, so an annotation begins and ends on one line.',
    bad: '[Emmanuel\nMacron](entity:emmanuel-macron)',
    good: '[Emmanuel Macron](entity:emmanuel-macron)',
  },
  {
    id: 'raw-html',
    description: 'The text holds no HTML: it would reach the page unchecked. A backslash makes `<` a character.',
    bad: '<b>wichtig</b>',
    good: '**wichtig**',
  },
  {
    id: 'unsupported-markdown',
    description:
      'The text is paragraphs, headings, links and emphasis. Lists, tables, code and hard line breaks are not part of it; two spaces at the end of a line are such a break.',
    bad: '- Aufzählung',
    good: '\\- Aufzählung',
  },
  {
    id: 'heading-level',
    description: 'Sections have headings of level 2; the title stands in the front matter.',
    bad: '# Titel {#titel}',
    good: '## Titel {#titel}',
  },
  {
    id: 'heading-without-id',
    description: 'A heading ends with the id of its section, which is the same in every language and never changes.',
    bad: '## Trump drängt auf schnelles Ende',
    good: '## Trump drängt auf schnelles Ende {#kriegsende}',
  },
  {
    id: 'section-id',
    description: 'The id of a section is made of lower-case ASCII words joined by hyphens and is not `lead`.',
    bad: '## Führung {#Führung}',
    good: '## Führung {#fuehrung}',
  },
  {
    id: 'duplicate-section',
    description: 'No two sections of an article have the same id.',
    bad: '## Eins {#teil} … ## Zwei {#teil}',
    good: '## Eins {#teil} … ## Zwei {#zweiter-teil}',
  },
  {
    id: 'missing-front-matter',
    description: 'An article begins with its front matter between two lines of `---`.',
    bad: 'Der erste Satz.',
    good: '---\ntitle: …\n---\n\nDer erste Satz.',
  },
  {
    id: 'language-of-file',
    description: 'The language in the front matter is the one in the name of the file.',
    bad: '`language: fr` in `en.md`',
    good: '`language: en` in `en.md`',
  },
  {
    id: 'empty-article',
    description: 'An article has at least one sentence.',
    bad: 'front matter, and nothing after it',
    good: 'front matter and a sentence',
  },
  {
    id: 'yaml-syntax',
    description:
      'Front matter, entities and analyses are YAML. A value with a colon and a space needs quotation marks.',
    bad: 'title: Europa: der Plan',
    good: "title: 'Europa: der Plan'",
  },
  {
    id: 'unknown-key',
    description: 'Front matter, entities and analyses have the keys of their schema and no others.',
    bad: 'titel: Der Plan',
    good: 'title: Der Plan',
  },
  {
    id: 'missing-key',
    description: 'A key that the schema demands is there.',
    bad: 'front matter without `title`',
    good: 'title: Der Plan',
  },
  {
    id: 'wrong-value',
    description: 'A value has the form that the schema demands; the message says which.',
    bad: 'kind: Nachricht',
    good: 'kind: news',
  },
  {
    id: 'unknown-language',
    description: 'A version of an article is named after a language of the site.',
    bad: 'es.md',
    good: 'en.md',
  },
  {
    id: 'missing-file',
    description: 'An article has the text as received and the original: `source.txt` and `de.md`.',
    bad: 'a folder with `en.md` alone',
    good: 'a folder with `source.txt`, `de.md` and `en.md`',
  },
  {
    id: 'slug',
    description: 'Folders of articles and their registers of published ids are named after the slug in the address.',
    bad: 'content/articles/Neuer Artikel',
    good: 'content/articles/neuer-artikel',
  },
  {
    id: 'utf-8',
    description: 'Files are text in UTF-8. `npm run import` converts what comes in another encoding.',
    bad: 'a file in Windows-1252',
    good: 'the same file saved as UTF-8',
  },
  {
    id: 'regular-file',
    description: 'Files are regular files of at most 8 MB: no folders, pipes or devices under the name of one.',
    bad: 'a folder named `en.md`',
    good: 'a file named `en.md`',
  },
  {
    id: 'unknown-register',
    description: 'Entities stand in the folders people, countries, organisations and places.',
    bad: 'content/entities/persons/',
    good: 'content/entities/people/',
  },
  {
    id: 'entity-file',
    description: 'The file of an entity is YAML and named after its id.',
    bad: 'content/entities/people/keir-starmer.yml',
    good: 'content/entities/people/keir-starmer.yaml',
  },
  {
    id: 'id-of-file',
    description: 'The id in the file of an entity is the name of the file.',
    bad: '`id: starmer` in `keir-starmer.yaml`',
    good: '`id: keir-starmer` in `keir-starmer.yaml`',
  },
  {
    id: 'id-twice',
    description: 'Texts name an entity by its id alone, so no two entities share one, whatever their kind.',
    bad: 'people/europe.yaml and places/europe.yaml',
    good: 'places/europe.yaml',
  },
  {
    id: 'unknown-country',
    description: 'The country that an entity belongs to or stands for is in the registry.',
    bad: 'country: uk',
    good: 'country: gb',
  },
  {
    id: 'unknown-territory',
    description: 'A country goes by its ISO 3166-1 code, which CLDR names in every language.',
    bad: 'id: en',
    good: 'id: gb',
  },
]
