import { describe, expect, it } from 'vitest'
import { nameParts, registerEntries, registerParts } from '../../src/model/register.ts'
import { perLanguage, type Language } from '../../src/model/language.ts'
import { entity } from '../support/small-registry.ts'

const country = (id: string, name: string) => entity(id, 'country', name)
const person = (id: string, name: string, family: string) =>
  entity(id, 'person', name, { family: perLanguage(() => family) })

const letters = (language: Language, ...entities: Parameters<typeof registerEntries>[0]) =>
  registerParts(registerEntries(entities, language)).map(({ letter, entities: part }) => [
    letter,
    part.map(({ id }) => id),
  ])

describe('a register', () => {
  it('sorts people by family name, then by given name', () => {
    const people = [person('c', 'Zoe Alt', 'Alt'), person('b', 'Ada Berg', 'Berg'), person('a', 'Bo Alt', 'Alt')]
    expect(letters('de', ...people)).toEqual([
      ['A', ['a', 'c']],
      ['B', ['b']],
    ])
  })

  it('puts an accented letter under the plain one where the language does', () => {
    expect(letters('fr', country('us', 'États-Unis'), country('es', 'Espagne'))).toEqual([['E', ['es', 'us']]])
    expect(letters('de', country('at', 'Österreich'), country('om', 'Oman'))).toEqual([['O', ['om', 'at']]])
  })

  it('sorts as the language does, not by code points', () => {
    expect(letters('fr', country('es', 'Espagne'), country('eg', 'Égypte'))).toEqual([['E', ['eg', 'es']]])
    expect(letters('uk', country('eg', 'Єгипет'), country('dk', 'Данія'))).toEqual([
      ['Д', ['dk']],
      ['Є', ['eg']],
    ])
  })

  it('keeps a letter of its own, and its place in the alphabet, where the language has it', () => {
    expect(letters('fi', country('at', 'Österreich'), country('om', 'Oman'), country('zw', 'Zimbabwe'))).toEqual([
      ['O', ['om']],
      ['Z', ['zw']],
      ['Ö', ['at']],
    ])
    expect(letters('uk', country('jo', 'Йорданія'), country('it', 'Італія'), country('ie', 'Ірландія'))).toEqual([
      ['І', ['ie', 'it']],
      ['Й', ['jo']],
    ])
  })
})

describe('the parts of a name', () => {
  it('are given names and family name, with its particle', () => {
    expect(nameParts(person('v', 'Geoffrey van Leeuwen', 'van Leeuwen'), 'de')).toEqual({
      given: 'Geoffrey ',
      family: 'van Leeuwen',
    })
  })

  it('are one for everything but people', () => {
    expect(nameParts(country('it', 'Italien'), 'de')).toEqual({ given: '', family: 'Italien' })
  })
})
