import { describe, expect, test } from 'vitest'
import { counts } from '../../src/measure/counts.js'
import { regionShares } from '../../src/measure/region-shares.js'
import { selectInteractions } from '../../src/query/select-interactions.js'
import { idsOf, interactions } from '../sample.js'

const select = (filter: object | null) => idsOf(selectInteractions(interactions, filter as object))

describe('words', () => {
  test('the empty filter selects all, in order, as the same objects', () => {
    const selected = selectInteractions(interactions)
    expect(selected).toEqual(interactions)
    expect(selected).not.toBe(interactions)
    expect(selected[0]).toBe(interactions[0])
  })

  test('any of the values, all of the words', () => {
    expect(select({ party: ['VN', 'RS'] })).toEqual(['a.VN', 'b.VN', 'e.RS', 'g.VN'])
    expect(select({ party: ['VN', 'RS'], year: 2024 })).toEqual(['e.RS', 'g.VN'])
    expect(select({ party: [] })).toEqual([])
  })

  test('bilateral is individual and sideline', () => {
    expect(select({ setting: 'bilateral', party: 'KZ' })).toEqual(['c.KZ'])
    expect(select({ setting: ['bilateral', 'multilateral'] })).toEqual(idsOf(interactions))
  })

  test('words on principals hold for one and the same principal', () => {
    expect(select({ principal: 'wang-wu', level: 'deputy' })).toEqual([])
    expect(select({ agency: 'MPS', level: 'deputy' })).toEqual(['b.VN', 'd.KZ', 'd.KG', 'd.SCO', 'g.VN'])
    expect(select({ part: 'addressed' })).toEqual(['e.RS'])
  })

  test('words on counterparts hold for one and the same counterpart; null is "not said"', () => {
    expect(select({ sector: 'interior', rank: null })).toEqual([])
    expect(select({ sector: null })).toEqual(['d.KG', 'g.VN'])
    expect(select({ principal: null })).toEqual(['g.VN'])
  })

  test('an occasion holds what lies within it', () => {
    expect(select({ occasion: 'forum' })).toEqual(['c.KZ', 'd.KZ', 'd.KG', 'd.SCO'])
    expect(select({ occasion: null, year: 2023 })).toEqual(['a.VN', 'b.VN'])
  })

  test('organisations are international', () => {
    expect(select({ region: 'international' })).toEqual(['d.SCO'])
    expect(select({ region: 'central-asia', kind: 'country' })).toEqual(['c.KZ', 'd.KZ', 'd.KG'])
  })

  test('topics', () => {
    expect(select({ topic: 'telecom-fraud' })).toEqual(['a.VN'])
    expect(select({ topic: null, year: 2023 })).toEqual(['b.VN', 'c.KZ'])
  })
})

describe('window', () => {
  test('both ends are inclusive, and coarse ends mean their first and last day', () => {
    expect(select({ from: '2023-03-01', to: '2023-12-31' })).toEqual(['b.VN', 'c.KZ'])
    expect(select({ from: '2023-03', to: '2023-12' })).toEqual(['b.VN', 'c.KZ'])
    expect(select({ to: '2023-02' })).toEqual(['a.VN'])
  })

  test('coarse records are in where all their possible days are, or where one is', () => {
    expect(select({ from: '2024-02', to: '2024-02' })).toEqual(['e.RS'])
    expect(select({ from: '2024-02-15' })).toEqual(['f.SB', 'g.VN'])
    expect(select({ from: '2024-02-15', dates: 'possible' })).toEqual(['e.RS', 'f.SB', 'g.VN'])
    expect(select({ from: '2024-03', to: '2024-06' })).toEqual(['f.SB', 'g.VN'])
    expect(select({ from: '2024-03', to: '2024-04', dates: 'possible' })).toEqual(['f.SB'])
  })
})

describe('errors name the option, the value and what is allowed', () => {
  test.each([
    [{ regoin: 'africa' }, TypeError, 'unknown option "regoin"; the options are agency, principal'],
    [{ region: 'afrika' }, RangeError, 'region: "afrika" is not one of africa, '],
    [
      { setting: ['sideline', 'bilaterla'] },
      RangeError,
      'setting: "bilaterla" is not one of individual, sideline, multilateral, bilateral',
    ],
    [{ agency: null }, RangeError, 'agency: null is not one of MPS, MSS, CPLC'],
    [{ party: 90 }, RangeError, 'party: 90 is not the id of a party'],
    [
      { party: 'Thailand' },
      RangeError,
      'party: "Thailand" is not the id of a party, as "FJ" or "INTERPOL"; partyOf finds it by name',
    ],
    [{ party: ['TH', 'vn'] }, RangeError, 'party: "vn" is not the id'],
    [{ principal: 'Wang Xiaohong' }, RangeError, 'principal: "Wang Xiaohong" is not an id (wang-xiaohong)'],
    [{ year: '2024' }, RangeError, 'year: "2024" is not a year, as a number'],
    [{ quarter: '2024-3' }, RangeError, 'quarter: "2024-3" is not a quarter (2024-Q3)'],
    [null, TypeError, 'options: null is not an object'],
    [{ from: '2023-02-29' }, RangeError, 'from: "2023-02-29" is not a date'],
    [{ to: 2024 }, RangeError, 'to: 2024 is not a date'],
    [{ from: '2025', to: '2024' }, RangeError, 'from: "2025" is after to: "2024"'],
    [{ dates: 'maybe' }, RangeError, 'dates: "maybe" is not one of certain, possible'],
  ])('%j', (filter, type, message) => {
    expect(() => select(filter)).toThrow(type)
    expect(() => select(filter)).toThrow(message)
  })

  test('rows that are no array', () => {
    expect(() => selectInteractions({} as never)).toThrow(new TypeError('rows: [object Object] is not an array'))
    expect(() => selectInteractions([{ id: 'a' }] as never)).toThrow(
      new TypeError('rows: not interactions; toInteractions makes them'),
    )
    expect(selectInteractions([])).toEqual([])
  })
})

test('neither rows nor filter are changed', () => {
  const rows = Object.freeze(interactions.map((row) => Object.freeze({ ...row })))
  const filter = Object.freeze({ party: Object.freeze(['VN']) })
  expect(idsOf(selectInteractions(rows, filter))).toEqual(['a.VN', 'b.VN', 'g.VN'])
})

test('a region of another scheme than that of the rows is an error, not an empty result', () => {
  const message = 'region: "Eastern Europe" is of another scheme than'
  expect(() => select({ region: 'Eastern Europe' })).toThrow(message)
  expect(() => select({ region: ['europe', 'Eastern Europe'] })).toThrow(message)
  expect(() => regionShares(interactions, { region: 'Eastern Europe' })).toThrow(message)
  expect(() => counts(interactions, { by: 'year', region: 'Eastern Europe' })).toThrow(message)
  const m49 = interactions.map((row) => ({ ...row, region: 'Eastern Europe' as const }))
  expect(selectInteractions(m49, { region: 'Eastern Europe' })).toHaveLength(interactions.length)
  expect(selectInteractions(m49, { region: 'international' })).toEqual([])
  expect(selectInteractions([], { region: 'Eastern Europe' })).toEqual([])
})
