import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atlas } from '../../src/data/atlas.js'
import { interactions } from '../../src/data/interactions.js'
import { regionShares } from '../../src/measure/region-shares.js'
import { toCsv } from '../../src/tables/index.js'

type Column = 'counterparts_name' | 'counterparts_party' | 'counterparts_authority' | 'topics' | 'share'
const rowsOf = (text: string) => csvParse<Column>(text)

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

  test('a field that none of several records has is an empty cell', () => {
    const rows = [{ people: [{ rank: 1 }, { rank: 2 }] }, { people: [{ name: 'X', rank: 3 }] }]
    expect(lines(toCsv(rows))).toEqual(['people_name,people_rank', ',1|2', 'X,3', ''])
  })

  test('an empty list is a column, unless other rows show what lies within', () => {
    expect(lines(toCsv([{ id: 'a', topics: [] }]))).toEqual(['id,topics', 'a,', ''])
    expect(toCsv([{ people: [] }, { people: [{ name: 'X' }] }])).toBe('people_name\r\n""\r\nX\r\n')
    expect(lines(toCsv([{ region: null, region_code: 'x' }]))).toEqual(['region,region_code', ',x', ''])
  })

  test('numbers, booleans and dates are text', () => {
    expect(toCsv([{ n: 0.5, yes: true, day: new Date(0), big: 1n }])).toBe(
      'n,yes,day,big\r\n0.5,true,1970-01-01T00:00:00.000Z,1\r\n',
    )
  })

  test('commas, quotes and line breaks are quoted', () => {
    expect(toCsv([{ a: 'x,y', b: 'say "z"', c: 'one\ntwo' }])).toBe('a,b,c\r\n"x,y","say ""z""","one\ntwo"\r\n')
  })

  test('any text comes back as it was, in one column or two', () => {
    const text = fc.string({ unit: 'binary' })
    const either = fc.oneof(fc.record({ a: text }), fc.record({ a: text, b: text }))
    fc.assert(
      fc.property(fc.array(either, { minLength: 1 }), (rows) => {
        const wide = rows.some((row) => 'b' in row)
        expect([...csvParse(toCsv(rows))]).toEqual(rows.map((row) => (wide ? { b: '', ...row } : row)))
      }),
    )
  })
})

describe('columns', () => {
  test('stand in the order of the fields, whichever row has them', () => {
    expect(lines(toCsv([{ a: 1, c: 3 }, { a: 1, b: 2, c: 3 }, { z: 0 }]))[0]).toBe('z,a,b,c')
  })

  test('are chosen and ordered; one that no row has is empty', () => {
    expect(toCsv([{ a: 1, b: 2, c: 3 }], { columns: ['c', 'visit', 'a'] })).toBe('c,visit,a\r\n3,,1\r\n')
    expect(toCsv([], { columns: ['c', 'a'] })).toBe('c,a\r\n')
    expect(toCsv([])).toBe('')
  })

  test('one that is not chosen is not written, whatever it holds', () => {
    expect(toCsv([{ a: 1, b: [[2]] }], { columns: ['a'] })).toBe('a\r\n1\r\n')
  })
})

test.each<[what: string, rows: object[], error: Error]>([
  [
    'a delimiter in a list',
    [{ a: ['x|y'] }],
    new RangeError('a: "x|y" holds "|", which stands between the words of a list'),
  ],
  ['a list in a list', [{ a: [[1, 2], [3]] }], new TypeError('a: a list within a list is no cell')],
  ['a list in records', [{ a: [{ b: [1] }] }], new TypeError('a_b: a list within a list is no cell')],
  ['a map', [{ a: new Map() }], new TypeError('a: [object Map] is no cell')],
  ['a map in a list', [{ a: [new Map()] }], new TypeError('a: [object Map] is no cell')],
  ['a word beside records', [{ a: ['x', { b: 1 }] }], new TypeError('a_b: "x" stands beside records')],
  ['one column of two fields', [{ a_b: 1, a: { b: 2 } }], new TypeError('a_b: two fields make this column')],
  ['a row that is a list', [[1]], new TypeError('row 0: [object Array] is no plain object')],
])('%s is refused by name', (_, rows, error) => {
  expect(() => toCsv(rows)).toThrow(error)
})

test('what is no rows, no option or no list of columns is refused by name', () => {
  // @ts-expect-error rows are a list
  expect(() => toCsv(null)).toThrow(new TypeError('rows: null is no list'))
  // @ts-expect-error rows are objects
  expect(() => toCsv([1])).toThrow(new TypeError('row 0: [object Number] is no plain object'))
  // @ts-expect-error there is no such option
  expect(() => toCsv([{ a: 1 }], { column: ['a'] })).toThrow(new TypeError('option "column" is not one of columns'))
  // @ts-expect-error columns are a list
  expect(() => toCsv([{ a: 1 }], { columns: 'a' })).toThrow(new TypeError('columns: a is no list of names'))
  expect(() => toCsv([{ a: 1 }], { columns: ['a', 'a'] })).toThrow(new RangeError('columns: "a" stands twice'))
})

describe('the package’s own rows', () => {
  test('interactions: a line each, and the persons of one in the same order', () => {
    const parsed = rowsOf(toCsv(interactions))
    expect(parsed.length).toBe(interactions.length)
    for (const [index, { counterparts, topics }] of interactions.entries()) {
      const row = parsed[index]
      const cell = (words: readonly (string | undefined)[]) => (words.some(Boolean) ? words.join('|') : '')
      expect(row?.counterparts_name).toBe(cell(counterparts.map(({ name }) => name)))
      expect(row?.counterparts_authority).toBe(cell(counterparts.map(({ authority }) => authority)))
      expect(row?.topics).toBe(topics.join('|'))
    }
    expect(interactions.some(({ counterparts }) => counterparts.length > 1)).toBe(true)
  })

  test('the columns chosen are there for every party', () => {
    const columns = ['date', 'visit', 'counterparts_name', 'setting']
    for (const { party } of interactions) {
      const own = interactions.filter((row) => row.party === party)
      expect(rowsOf(toCsv(own, { columns })).length).toBe(own.length)
    }
  })

  test('rows of a measure', () => {
    const rows = regionShares(interactions, { setting: 'bilateral' })
    const [first] = rowsOf(toCsv(rows))
    expect(rows.length).toBeGreaterThan(5)
    expect(Number(first?.share)).toBe(rows[0]?.share)
  })

  test('every family, but for the columns of lists within lists', () => {
    for (const family of ['meetings', 'positions', 'attendance', 'series', 'countries'] as const)
      expect(csvParse(toCsv(atlas[family])).length).toBe(atlas[family].length)
    for (const family of ['occasions', 'training', 'assistance', 'initiatives'] as const) {
      expect(csvParse(toCsv(atlas[family], { columns: ['id', 'note'] })).length).toBe(atlas[family].length)
      expect(() => toCsv(atlas[family])).toThrow('a list within a list is no cell')
    }
  })
})
