import { describe, expect, test } from 'vitest'
import { alignedEntities } from '../../src/checks/aligned-entities.ts'
import { alignedNumbers } from '../../src/checks/aligned-numbers.ts'
import { alignedSections } from '../../src/checks/aligned-sections.ts'
import { alignedSupplied } from '../../src/checks/aligned-supplied.ts'
import { frenchSpaces } from '../../src/checks/french-spaces.ts'
import { comparedPassages } from '../../src/checks/comparison.ts'
import { meantDifferences } from '../../src/checks/meant-differences.ts'
import { glossaryTerms } from '../../src/checks/glossary-terms.ts'
import { knownNotes } from '../../src/checks/known-notes.ts'
import { mixedScripts } from '../../src/checks/mixed-scripts.ts'
import { ownLanguage } from '../../src/checks/own-language.ts'
import { quotationMarks } from '../../src/checks/quotation-marks.ts'
import type { Rule } from '../../src/checks/rule.ts'
import { translationRecords } from '../../src/checks/translation-records.ts'
import { differingRules, markDifferences } from '../../src/desk/mark-differences.ts'
import { translationStatus } from '../../src/desk/translation-status.ts'
import { passagesIn, type Article } from '../../src/model/article.ts'
import { errorsIn } from '../../src/model/fault.ts'
import { toTerms } from '../../src/model/glossary.ts'
import { readingText } from '../../src/model/inline.ts'
import { confirmTranslation, type TranslationLanguage } from '../../src/model/translation.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

/** An article with one translation that follows it. */
const articleOf = (german: string, language: TranslationLanguage, translated: string): Article => {
  const original = versionOf(german, smallRegistry)
  const versions = { de: original, [language]: versionOf(translated, smallRegistry, language) }
  const article: Article = { slug: original.slug, original, versions, source: '', lock: {} }
  return { ...article, lock: confirmTranslation(article, language) }
}

/** A glossary of one word, which Finnish inflects. */
const glossary = toTerms([
  {
    de: { term: 'Hafenamt', forms: ['Hafenamt*', 'Hafenämter*'] },
    en: 'port authority',
    fr: 'capitainerie',
    it: { term: 'capitaneria', forms: ['capitaneri*'] },
    fi: { term: 'satamalaitos', forms: ['satamalaito*'] },
    uk: 'управління порту',
  },
])

/** `line:column reason` of what a rule finds in an article. The body begins in line 9 of a translation. */
const faults = (rule: Rule, article: Article) =>
  check(rule, article).map(({ path, place, reason }) => `${path}:${place?.line ?? 0}:${place?.column ?? 0} ${reason}`)

const check = (rule: Rule, article: Article) =>
  rule.check({
    registry: smallRegistry,
    articles: [article],
    permalinks: [],
    analyses: new Map(),
    glossary,
    faults: [],
  })

const found = (rule: Rule, german: string, language: TranslationLanguage, translated: string) =>
  faults(rule, articleOf(german, language, translated))

describe('aligned-sections', () => {
  const german = 'Eins.\nZwei.\n\n## Kopf {#kopf}\n\nDrei.'
  test('finds nothing in a translation of the same build', () => {
    expect(found(alignedSections, german, 'en', 'One.\nTwo.\n\n## Head {#kopf}\n\nThree.')).toEqual([])
  })
  test('reports two sentences merged into one line', () => {
    expect(found(alignedSections, german, 'en', 'One, two.\n\n## Head {#kopf}\n\nThree.')).toEqual([
      'test/en.md:9:1 Unexpected 1 sentence in paragraph 1 of section `lead`, expected 2 as in `de.md`',
    ])
  })
  test('reports a paragraph cut in two', () => {
    expect(found(alignedSections, german, 'en', 'One.\n\nTwo.\n\n## Head {#kopf}\n\nThree.')).toEqual([
      'test/en.md:1:1 Unexpected 2 paragraphs in section `lead`, expected 1 as in `de.md`',
    ])
  })
  test('reports a translated id with the nearest one, and the section that is missing', () => {
    expect(found(alignedSections, german, 'en', 'One.\nTwo.\n\n## Head {#kopff}\n\nThree.')).toEqual([
      'test/en.md:12:1 Unexpected section `kopff`, expected one of `de.md`: lead, kopf; nearest: `kopf`',
      'test/en.md:12:1 Unexpected absence of the section `kopf`, expected it as in `de.md`',
    ])
  })
  test('reports sections in another order', () => {
    expect(
      found(
        alignedSections,
        'Eins.\n\n## A {#a}\n\nZwei.\n\n## B {#b}\n\nDrei.',
        'en',
        'One.\n\n## B {#b}\n\nThree.\n\n## A {#a}\n\nTwo.',
      ),
    ).toEqual(['test/en.md:11:1 Unexpected section `b` here, expected the order of `de.md`: lead, a, b'])
  })
})

describe('aligned-entities', () => {
  const german = '[Ada Berg](entity:ada-berg) traf [Olof Lund](entity:olof-lund) in [Stockholm](entity:stockholm).'
  test('reports a mention that the translation lost, and one that it has instead, at their places', () => {
    const french = '[Ada Berg](entity:ada-berg) a rencontré [TT](entity:tt) à [Stockholm](entity:stockholm).'
    expect(found(alignedEntities, german, 'fr', french)).toEqual([
      'test/fr.md:9:1 Unexpected absence of `olof-lund`, expected a mention as in `lead.1` of `de.md`; here are `ada-berg`, `tt`, `stockholm`',
      'test/fr.md:9:41 Unexpected mention of `tt`, expected those of `lead.1` of `de.md`: `ada-berg`, `olof-lund`, `stockholm`',
    ])
  })
  test('reports whom the original names nowhere', () => {
    expect(found(alignedEntities, 'Sie kam.', 'en', '[Ada Berg](entity:ada-berg) came.')).toEqual([
      'test/en.md:9:1 Unexpected mention of `ada-berg`, expected those of `lead.1` of `de.md`: none',
    ])
  })
  test.each<[string, string, string]>([
    [
      'a pronoun for a name in the sentence before',
      '[Ada Berg](entity:ada-berg) kam.\n[Ada Berg](entity:ada-berg) ging.',
      '[Ada Berg](entity:ada-berg) came.\nShe left.',
    ],
    [
      'a name for a pronoun',
      '[Ada Berg](entity:ada-berg) kam.\nSie ging.',
      '[Ada Berg](entity:ada-berg) came.\n[Ada Berg](entity:ada-berg) left.',
    ],
    [
      'a name that is repeated',
      '[Ada Berg](entity:ada-berg) sah [Ada Berg](entity:ada-berg).',
      '[Ada Berg](entity:ada-berg) saw herself.',
    ],
    [
      'an adjective for a noun',
      'Die Regierung [Schwedens](entity:se).',
      'The [Swedish](entity:se "adjective") government.',
    ],
    ['a country for its capital', '[Stockholm](entity:stockholm) warnte.', '[Sweden](entity:se) warned.'],
    ['a compound without its first part', 'Der [Schweden](entity:se)-Gipfel endete.', 'The summit ended.'],
    ['an adjective that makes explicit', 'Die Marine kam.', 'The [Swedish](entity:se "adjective") navy came.'],
  ])('allows %s', (_, original, translated) => {
    expect(found(alignedEntities, original, 'en', translated)).toEqual([])
  })
  test('does not allow a pronoun for whom no sentence beside it names', () => {
    expect(found(alignedEntities, 'Er kam.\n[Ada Berg](entity:ada-berg) ging.', 'en', 'He came.\nShe left.')).toEqual([
      'test/en.md:10:1 Unexpected absence of `ada-berg`, expected a mention as in `lead.2` of `de.md`; here are none',
    ])
  })
  test('allows another order', () => {
    const finnish =
      '[Stockholmissa](entity:stockholm) [Ada Berg](entity:ada-berg) tapasi [Olof Lundin](entity:olof-lund).'
    expect(found(alignedEntities, german, 'fi', finnish)).toEqual([])
  })
  test('counts the mentions of headings too', () => {
    expect(
      found(alignedEntities, 'A.\n\n## In [Stockholm](entity:stockholm) {#s}\n\nB.', 'en', 'A.\n\n## There {#s}\n\nB.'),
    ).toEqual([
      'test/en.md:11:1 Unexpected absence of `stockholm`, expected a mention as in `s` of `de.md`; here are none',
    ])
  })
  test('does not compare a sentence whose original has changed since', () => {
    const article = articleOf(german, 'en', 'Nobody met.')
    const stale: Article = { ...article, lock: { en: { 'lead.1': '0123456789abcdef' } } }
    expect(faults(alignedEntities, stale)).toEqual([])
  })
})

describe('aligned-numbers', () => {
  test('reports another weekday', () => {
    expect(found(alignedNumbers, 'Es war Dienstag.', 'en', 'It was Thursday.')).toEqual([
      'test/en.md:9:1 Unexpected absence of `Dienstag`, expected it as in `lead.1` of `de.md`; here: `Thursday`',
      'test/en.md:9:1 Unexpected `Thursday`, expected the numbers and weekdays of `lead.1` of `de.md`: `Dienstag`',
    ])
  })
  test('reports thousands for tens of thousands', () => {
    expect(found(alignedNumbers, 'Zehntausende von Truppen.', 'it', 'Migliaia di soldati.')).toEqual([
      'test/it.md:9:1 Unexpected absence of `Zehntausende`, expected it as in `lead.1` of `de.md`; here: `Migliaia`',
      'test/it.md:9:1 Unexpected `Migliaia`, expected the numbers and weekdays of `lead.1` of `de.md`: `Zehntausende`',
    ])
  })
  test.each<[TranslationLanguage, string]>([
    ['en', 'Tens of thousands came on Wednesday, both sides, 10,000 in four years.'],
    ['fr', 'Des dizaines de milliers sont venus mercredi, des deux côtés, 10\u202f000 en quatre ans.'],
    ['it', 'Decine di migliaia sono venuti mercoledì, da entrambe le parti, 10.000 in quattro anni.'],
    ['fi', 'Kymmeniätuhansia tuli keskiviikkona, molemmin puolin, 10\u00a0000 neljässä vuodessa.'],
    ['uk', 'Десятки тисяч прийшли в середу, серед них обидві сторони, 10\u00a0000 за чотири роки.'],
  ])('finds the same in %s', (language, translated) => {
    const german = 'Zehntausende kamen am Mittwoch, beide Seiten, 10.000 in vier Jahren.'
    expect(found(alignedNumbers, german, language, translated)).toEqual([])
  })
})

describe('meant-differences', () => {
  const german = 'Nach 14 Tagen kam sie.\n\n## Drei Fragen {#fragen}\n\nEnde.'
  /** The article with the marks that the command sets, and the marked translation. */
  const marked = (translated: string) => {
    const article = articleOf(german, 'en', translated)
    const library = {
      registry: smallRegistry,
      articles: [article],
      permalinks: [],
      analyses: new Map(),
      glossary: [],
      faults: [],
    }
    // The lines of a body begin below the eight of the front matter.
    const file = `${'\n'.repeat(8)}${translated}`
    return comparedPassages(library)
      .filter((compared) => differingRules(compared).length > 0)
      .reduce((text, compared) => markDifferences(text, compared, 'as [English] counts'), file)
      .slice(8)
  }
  const english = 'After a month she came.\n\n## Questions {#fragen}\n\nEnd.'

  test('a mark lets the sentence differ, is no part of its text, and is kept with its reason', () => {
    const text = marked(english)
    expect(text).toMatch(
      /^After a month she came\. :meant\[as \\\[English\\\] counts\]\{rule=aligned-numbers for=[0-9a-f]{8}\}\n/u,
    )
    expect(text).toMatch(/## Questions :meant\[.*\}\s\{#fragen\}\n/u)
    const article = articleOf(german, 'en', text)
    expect(faults(alignedNumbers, article)).toEqual([])
    expect(faults(meantDifferences, article)).toEqual([])
    const version = article.versions.en
    if (version === undefined) throw new Error('no version')
    expect(passagesIn(version).map(({ content }) => readingText(content))).toEqual([
      'After a month she came.',
      'Questions',
      'End.',
    ])
    expect(version.sections[1]?.title).toBe('Questions')
    expect(passagesIn(version)[0]?.meant?.[0]?.reason).toBe('as [English] counts')
  })

  test.each([
    ['the translation', german, marked(english).replace('a month', 'a year')],
    ['the original', german.replace('14', '15'), marked(english)],
  ])('a mark is void when %s changes: the difference and the mark are reported', (_, original, translated) => {
    const article = articleOf(original, 'en', translated)
    expect(faults(alignedNumbers, article).length).toBeGreaterThan(0)
    expect(faults(meantDifferences, article)).toEqual([
      expect.stringMatching(
        /^test\/en\.md:9:\d+ Unexpected mark that was set for other wordings of `lead\.1`, .*--meant test en lead\.1 "why"`$/u,
      ),
    ])
    expect(translationStatus([article]).find(({ language }) => language === 'en')?.meant).toMatchObject([
      { id: 'lead.1', rule: 'aligned-numbers', reason: 'as [English] counts', isVoid: true },
      { id: 'fragen', isVoid: false },
    ])
  })

  test('a mark where nothing differs is reported, and one in the original', () => {
    const needless =
      'After 14 days she came. :meant[so]{rule=aligned-numbers for=00000000}\n\n## Three questions {#fragen}\n\nEnd.'
    expect(found(meantDifferences, german, 'en', needless)).toEqual([
      'test/en.md:9:25 Unexpected mark, expected none, since `aligned-numbers` finds no difference in `lead.1`',
    ])
    const original = 'Eins. :meant[so]{rule=aligned-numbers for=00000000}'
    expect(found(meantDifferences, original, 'en', 'One.')).toEqual([
      expect.stringContaining('Unexpected mark in the original'),
    ])
  })

  test.each([
    ['One. :meant{rule=aligned-numbers for=00000000}', 'without a reason'],
    ['One. :meant[so]{rule=aligned-number for=00000000}', 'nearest: `aligned-numbers`'],
    ['One. :meant[so]{rule=quotation-marks for=00000000}', 'Unexpected rule `quotation-marks`'],
    ['One. :meant[so]{rule=aligned-numbers}', 'Unexpected `for=`'],
    ['One :meant[so]{rule=aligned-numbers for=00000000} two.', 'at the end of the line'],
  ])('%s is refused', (text, reason) => {
    expect(() => versionOf(text, smallRegistry, 'en')).toThrow(reason)
  })

  test('a colon before the word in prose stays prose', () => {
    const version = versionOf('He said:meant or not.', smallRegistry, 'en')
    expect(passagesIn(version).map(({ content }) => readingText(content))).toEqual(['He said:meant or not.'])
  })
})

describe('quotation-marks', () => {
  test.each<[TranslationLanguage, string, string]>([
    ['en', 'Das „Löwenanteil“ blieb.', 'The "share" stayed.'],
    ['uk', 'Das „Löwenanteil“ blieb.', 'Ця “частка” лишилася.'],
    ['fi', 'Das „Löwenanteil“ blieb.', 'Tuo „osuus“ jäi.'],
  ])('reports marks of another language in %s', (language, german, translated) => {
    const reasons = found(quotationMarks, german, language, translated)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons[0]).toMatch(/^test\/..\.md:9:1 Unexpected quotation mark .+, expected .… ?.+ \(lead\.1\)$/u)
  })
  test('names the mark that is wrong and the right ones', () => {
    expect(found(quotationMarks, 'Er sagte „ja“.', 'it', 'Ha detto “sì„.')).toEqual([
      'test/it.md:9:1 Unexpected quotation mark „, expected «…» (lead.1)',
    ])
  })
  test('reports a mark without its partner', () => {
    expect(found(quotationMarks, 'Er sagte „ja“.', 'en', 'He said “yes.')).toEqual([
      'test/en.md:9:1 Unexpected quotation mark without its partner, expected “…” (lead.1)',
    ])
  })
  test('reports a French guillemet that hugs its word', () => {
    expect(found(quotationMarks, 'Er sagte „ja“.', 'fr', 'Il a dit «oui».')).toEqual([
      'test/fr.md:9:1 Unexpected guillemet without a no-break space, expected «\u00a0…\u00a0» (lead.1)',
    ])
  })
  test('leaves the original as it was received', () => {
    expect(found(quotationMarks, 'Er sagte "ja".', 'en', 'He said “yes”.')).toEqual([])
  })
})

describe('french-spaces', () => {
  test('reports a space that may break before a high mark', () => {
    expect(found(frenchSpaces, 'Warum?', 'fr', 'Pourquoi ?')).toEqual([
      'test/fr.md:9:1 Unexpected `i ?`, expected a no-break space before `?` (lead.1)',
    ])
  })
  test('leaves times, addresses and no-break spaces alone', () => {
    expect(found(frenchSpaces, 'Um 12:30: los!', 'fr', 'À 12:30\u00a0: allons\u202f!')).toEqual([])
  })
})

describe('mixed-scripts', () => {
  test('reports a Latin letter in a Cyrillic word', () => {
    expect(found(mixedScripts, 'Starmer kam.', 'uk', 'Стармeр прийшов.')).toEqual([
      'test/uk.md:9:1 Unexpected e (U+0065) in `Стармeр`, expected Cyrillic letters alone (lead.1)',
    ])
  })
  test('allows words of different scripts side by side', () => {
    expect(found(mixedScripts, 'Reuters berichtet.', 'uk', 'Повідомляє Reuters, IT-фахівець.')).toEqual([])
  })
})

describe('own-language', () => {
  const german =
    'Die Verteidigungschefs trafen sich am Dienstag in der Hauptstadt, um gemeinsam mögliche Strategien für die nächsten Monate auszuarbeiten.'
  test('reports a sentence left in German', () => {
    expect(found(ownLanguage, german, 'fi', german)).toEqual([
      'test/fi.md:9:1 Unexpected language `de` of `lead.1`, expected `fi`',
    ])
  })
  test('lets a foreign word pass', () => {
    const italian =
      'I capi della difesa si sono incontrati martedì nella capitale per discutere insieme di un peacekeeping a guida comune.'
    expect(found(ownLanguage, german, 'it', italian)).toEqual([])
  })
})

describe('translation-records', () => {
  test('asks for the record of a sentence that has none, with the command that writes it', () => {
    const article: Article = { ...articleOf('Eins.', 'uk', 'Один.'), lock: {} }
    expect(faults(translationRecords, article)).toEqual([
      'test/uk.md:9:1 Unexpected `lead.1` without a record of what it translates, expected one: `npm run status -- --confirm test uk lead.1`',
    ])
  })
  test('reports a record of a sentence that the original does not have', () => {
    const article = articleOf('Eins.', 'en', 'One.')
    const lock = { en: { ...article.lock.en, 'lead.2': '0123456789abcdef' } }
    expect(faults(translationRecords, { ...article, lock })).toEqual([
      'test/translations.lock.json:1:1 Unexpected record of `lead.2` in the lock file, expected a passage of the original; nearest: `lead.1`',
    ])
  })
})

describe('aligned-supplied', () => {
  const german = 'Berg hat:corr[ :supplied[Sorgen geweckt]{note=verb}]{sic="" note=verb}.'
  test('finds nothing where the translation brackets its words too', () => {
    expect(found(alignedSupplied, german, 'en', 'Berg has :supplied[raised concerns]{note=verb}.')).toEqual([])
  })
  test('reports a translation that states what is a guess in German', () => {
    expect(found(alignedSupplied, german, 'en', 'Berg has raised concerns.')).toEqual([
      'test/en.md:9:1 Unexpected absence of supplied words, expected `:supplied[…]{note=verb}` as in `lead.1` of `de.md`',
    ])
  })
  test('reports a guess of the translation’s own, at its place', () => {
    expect(found(alignedSupplied, 'Berg redet.', 'en', 'Berg :supplied[probably]{note=verb} speaks.')).toEqual([
      'test/en.md:9:6 Unexpected supplied words with the note `verb`, expected none that `lead.1` of `de.md` lacks',
    ])
  })
  test('brackets that the text came with are prose', () => {
    expect(found(alignedSupplied, '„Er [Berg] redet.“', 'en', '“He speaks.”')).toEqual([])
  })
  test('known-notes: supplied words name a note of the original', () => {
    expect(found(knownNotes, 'Berg redet.', 'en', 'Berg :supplied[probably]{note=vreb} speaks.')).toEqual([
      'test/en.md:9:6 Unexpected note `vreb`, expected a note of `de.md`',
    ])
  })
})

describe('glossary-terms', () => {
  test('finds nothing where the term is inflected in either language', () => {
    expect(found(glossaryTerms, 'Die Hafenämter raten.', 'fi', 'Satamalaitokset neuvovat.')).toEqual([])
    expect(found(glossaryTerms, 'Das Hafenamt rät.', 'it', 'Le capitanerie consigliano.')).toEqual([])
  })
  test('warns of another word and stops nothing', () => {
    const article = articleOf('Das Hafenamt rät.', 'fi', 'Satamavirasto neuvoo.')
    expect(faults(glossaryTerms, article)).toEqual([
      'test/fi.md:9:1 Unexpected translation of “Hafenamt” in `lead.1`, expected “satamalaitos” as in content/glossary.yaml',
    ])
    expect(errorsIn(check(glossaryTerms, article))).toEqual([])
  })
  test('a part of another word is no term', () => {
    expect(found(glossaryTerms, 'Das Nichthafenamt rät.', 'fi', 'Toinen virasto neuvoo.')).toEqual([])
  })
})
