import { describe, expect, test } from 'vitest'
import { readRegistry } from '../../src/library/read-registry.ts'
import type { EntityId } from '../../src/model/ids.ts'
import type { Language } from '../../src/model/language.ts'
import { mentionForm } from '../../src/model/mention-form.ts'
import { fixtureSite } from '../support/fixture-site.ts'

const { registry } = await readRegistry(fixtureSite)

/** The form of `[surface]` in a sentence such as `den [europäischen] Planern`. */
const formIn = (language: Language, id: string, sentence: string) => {
  const [before = '', surface = '', after = ''] = sentence.split(/[[\]]/)
  const entity = registry.get(id as EntityId)
  if (entity === undefined) throw new Error(`no entity ${id}`)
  return mentionForm({ entity, surface, before, after, language })
}

describe('the form of a mention', () => {
  test.each<[Language, string, string, string]>([
    ['de', 'us', 'die [Vereinigten Staaten] von', 'name'],
    ['de', 'us', 'ein [US]-Präsident', 'adjective'],
    ['de', 'ua', 'für die [Ukraine]', 'name'],
    ['de', 'ru', 'der Krieg [Russlands]', 'name'],
    ['de', 'de', '[deutsche] Bundeskanzler', 'adjective'],
    ['de', 'fr', 'der [französische] Präsident', 'adjective'],
    ['de', 'nato', 'die [NATO]-Führer', 'adjective'],
    ['de', 'moscow', 'gegen [Moskau] zu schützen', 'metonymy'],
    ['de', 'washington', 'in [Washington]', 'name'],
    ['de', 'washington', 'dass [Washington] drängt', 'metonymy'],
    ['de', 'donald-trump', '[Der US-Präsident] hat', 'role'],
    ['de', 'donald-trump', '[Trumps] Forderung', 'name'],
    ['en', 'de', '[Germany’s] union', 'name'],
    ['en', 'europe', 'how [Europe] could', 'name'],
    ['fr', 'us', 'troupes [américaines]', 'adjective'],
    ['fr', 'washington', 'à [Washington]', 'name'],
    ['it', 'europe', 'alleati [europei]', 'adjective'],
    ['it', 'moscow', 'proteggere da [Mosca]', 'metonymy'],
    ['fi', 'europe', '[eurooppalaisten] liittolaisten', 'adjective'],
    ['fi', 'fi', 'virkamiehiä [Suomesta]', 'name'],
    ['fi', 'us', '[Yhdysvaltojen] joukot', 'name'],
    ['fi', 'kyiv', '[Kiovassa] ja', 'name'],
    ['fi', 'washington', 'että [Washington] on', 'metonymy'],
    ['uk', 'us', '[американських] військ', 'adjective'],
    ['uk', 'ru', 'умовах [Росії]', 'name'],
    ['uk', 'jonathan-powell', '[Джонатаном Пауеллом]', 'name'],
    ['uk', 'donald-trump', '[Президент США]', 'role'],
    ['uk', 'washington', 'у [Вашингтоні]', 'name'],
  ])('%s, %s: %s → %s', (language, id, sentence, form) => {
    expect(formIn(language, id, sentence)).toBe(form)
  })
})
