import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atlas } from '../../src/data/atlas.js'
import { interactions } from '../../src/data/interactions.js'
import { regionShares } from '../../src/measure/region-shares.js'
import { toCsv } from '../../src/tables/index.js'

const rowsOf = (text: string) => csvParse<'counterparts_name' | 'topics' | 'share'>(text)

/** Lines of CSV without quotes in it. */
const lines = (text: string) => text.split('\r\n')

describe('cells', () => {
  test('a field within another has both names, null and absent are empty', () => {
    expect(toCsv([{ id: 'a', place: { city: 'Baku', country: 'AZ' }, n: null }, { id: 'b' }])).toBe(
      'id,place_city,place_country,n\r\na,Baku,AZ,\r\nb,,,\r\n',
    )
  })

  test('words of a list stand in one cell, a list of records is a column a field with empty places', () => {
    const rows = [{ id: 'a', topics: ['drugs', 'fraud'], people: [{ name: 'X', rank: 1 }, { rank: 2 }] }]
    expect(lines(toCsv(rows))).toEqual(['id,topics,people_name,people_rank', 'a,drugs|fraud,X|,1|2', ''])
  })

  test('an empty list is a column, unless other rows show what lies within', () => {
    expect(lines(toCsv([{ id: 'a', topics: [] }]))).toEqual(['id,topics', 'a,', ''])
    expect(lines(toCsv([{ people: [] }, { people: [{ name: 'X' }] }]))).toEqual(['people_name', '', 'X', ''])
  })

  test('commas, quotes and line breaks are quoted', () => {
    expect(toCsv([{ a: 'x,y', b: 'say "z"', c: 'one\ntwo' }])).toBe('a,b,c\r\n"x,y","say ""z""","one\ntwo"\r\n')
  })

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string({ minLength: 1 }) }), { minLength: 1 }), (rows) => {
        expect([...csvParse(toCsv(rows))]).toEqual(rows)
      }),
    )
  })
})

describe('columns', () => {
  test('are chosen and ordered', () => {
    expect(toCsv([{ a: 1, b: 2, c: 3 }], { columns: ['c', 'a'] })).toBe('c,a\r\n3,1\r\n')
    expect(toCsv([], { columns: ['c', 'a'] })).toBe('c,a\r\n')
    expect(toCsv([])).toBe('')
  })

  test('what is wrong is named', () => {
    expect(() => toCsv([{ a: 1 }], { columns: ['b'] })).toThrow(new RangeError('columns: "b" is not one of a'))
    // @ts-expect-error there is no such option
    expect(() => toCsv([{ a: 1 }], { column: ['a'] })).toThrow(new TypeError('option "column" is not one of columns'))
    expect(() => toCsv([{ a: ['x|y'] }])).toThrow(/^a: "x\|y" holds "\|"/)
    expect(() => toCsv([{ a: [{ b: [1] }] }])).toThrow(new TypeError('a_b: a list within a list is no cell'))
    // @ts-expect-error rows are objects
    expect(() => toCsv([1])).toThrow(new TypeError('row 0: 1 is no object'))
  })
})

describe('the package’s own rows', () => {
  test('interactions: a line each, and the persons of one in the same order', () => {
    const parsed = rowsOf(toCsv(interactions))
    expect(parsed.length).toBe(interactions.length)
    for (const [index, { counterparts, topics }] of interactions.entries()) {
      expect(parsed[index]?.counterparts_name).toBe(counterparts.map(({ name }) => name ?? '').join('|'))
      expect(parsed[index]?.topics).toBe(topics.join('|'))
    }
  })

  test('rows of a measure', () => {
    const rows = regionShares(interactions, { setting: 'bilateral' })
    const [first] = rowsOf(toCsv(rows))
    expect(rows.length).toBeGreaterThan(5)
    expect(Number(first?.share)).toBe(rows[0]?.share)
  })

  test('families whose parts have no lists of their own', () => {
    for (const family of ['meetings', 'positions', 'attendance', 'occasions', 'series', 'countries'] as const)
      expect(csvParse(toCsv(atlas[family])).length).toBe(atlas[family].length)
  })
})
