import { describe, expect, it } from 'vitest'
import { queryOf, searchIn, toggled } from '../../../src/browser/search/address.ts'

describe('a search in the address', () => {
  it('comes back as it was', () => {
    const search = {
      text: 'Україна & «мир»',
      chosen: { person: ['donald-trump'], section: ['artikel/lead', 'artikel/einsatz'] },
    }
    expect(searchIn(queryOf(search))).toEqual(search)
  })

  it('is empty for no search, and takes nothing that is no facet', () => {
    expect(queryOf({ text: '', chosen: {} })).toBe('')
    expect(searchIn('?colour=red')).toEqual({ text: '', chosen: {} })
  })

  it('chooses a value, and no longer', () => {
    const once = toggled({}, 'country', 'fi')
    expect(once).toEqual({ country: ['fi'] })
    expect(toggled(once, 'country', 'fi')).toEqual({ country: [] })
  })
})
