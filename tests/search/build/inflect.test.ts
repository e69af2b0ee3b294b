import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/language.ts'
import { fold } from '../../../src/search/fold.ts'
import { inflectIn } from '../../../src/search/build/inflect/inflect.ts'
import type { WordContext } from '../../../src/search/build/inflect/rule.ts'

const person = { role: 'name', kind: 'person', gender: 'male', last: true } as const
const country = { role: 'name', kind: 'country', last: true } as const
const place = { role: 'name', kind: 'place', last: true } as const
const adjective = { role: 'adjective', kind: 'country', last: true } as const
const demonym = { role: 'demonym', kind: 'country', last: true } as const

const cases: readonly (readonly [Language, string, WordContext, string])[] = [
  ['de', 'trump', person, 'trumps'],
  ['de', 'vereinigte', { ...country, last: false }, 'vereinigten vereinigter'],
  ['de', 'französisch', adjective, 'französische französischer französischen französischem französisches'],
  ['de', 'franzose', demonym, 'franzosen'],
  ['de', 'ukrainerin', demonym, 'ukrainerinnen'],
  ['de', 'deutscher', demonym, 'deutsche deutschen'],
  ['en', 'briton', demonym, 'britons'],
  ['en', 'frenchman', demonym, 'frenchmen'],
  ['en', 'german', demonym, 'germans'],
  ['fr', 'ukrainien', demonym, 'ukrainiens ukrainienne ukrainiennes'],
  ['fr', 'français', adjective, 'française françaises'],
  ['it', 'tedesco', demonym, 'tedesca tedeschi tedesche'],
  ['it', 'francese', adjective, 'francesi'],
  ['it', 'europeo', adjective, 'europea europei europee'],
  ['fi', 'starmer', person, 'starmerin starmerille starmeriin starmeria'],
  ['fi', 'suomi', country, 'suomen suomea suomessa suomeen suomelle suomena suomeksi suometta'],
  ['fi', 'eurooppa', place, 'euroopan eurooppaa euroopassa eurooppaan eurooppana'],
  ['fi', 'yhdysvallat', country, 'yhdysvaltojen yhdysvaltain yhdysvaltoja yhdysvalloissa yhdysvaltoihin'],
  ['fi', 'ranskalainen', demonym, 'ranskalaisen ranskalaista ranskalaiset ranskalaisten ranskalaisia ranskalaisille'],
  ['fi', 'britti', demonym, 'britit brittien brittejä'],
  ['fi', 'usa', country, 'usa:n usa:ssa usa:han usaan'],
  ['uk', 'трамп', person, 'трампа трампу трампові трампом трампі трампе'],
  ['uk', 'зеленський', person, 'зеленського зеленському зеленським'],
  ['uk', 'марко', person, 'марка маркові марком'],
  ['uk', 'україна', country, 'україни україні україну україною україно'],
  ['uk', 'росія', country, 'росії росію росією росіє'],
  ['uk', 'америка', country, 'америки америці америку америкою'],
  ['uk', 'київ', place, 'києва києву києвом києві'],
  ['uk', 'сполучені', { ...country, last: false }, 'сполучених сполученим сполученими'],
  ['uk', 'штати', country, 'штатів штатам штатами штатах'],
  ['uk', 'велика', { ...country, last: false }, 'великої великій велику великою'],
  ['uk', 'українець', demonym, 'українця українці українців українцям українцями українче'],
  ['uk', 'італієць', demonym, 'італійця італійці'],
  ['uk', 'росіянин', demonym, 'росіянина росіяни росіян росіянам'],
]

describe('the inflection of a word', () => {
  it.each(cases)('in %s of %s', (language, word, context, expected) => {
    const forms = new Set(inflectIn(language)(word, context).map(fold))
    expect(expected.split(' ').filter((form) => !forms.has(fold(form)))).toEqual([])
  })

  it('leaves names alone that a language does not inflect', () => {
    expect(inflectIn('fr')('macron', person)).toEqual([])
    expect(inflectIn('it')('macron', person)).toEqual([])
    expect(inflectIn('uk')('рубіо', person)).toEqual([])
    expect(inflectIn('uk')('нато', { ...country, kind: 'organisation' })).toEqual([])
  })
})
