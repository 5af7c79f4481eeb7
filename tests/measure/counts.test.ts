import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counts } from '../../src/measure/counts.js'
import { regionShares } from '../../src/measure/region-shares.js'
import { timeline } from '../../src/measure/timeline.js'
import { topInterlocutors } from '../../src/measure/top-interlocutors.js'
import type { Dimension, InteractionFilter } from '../../src/model/filter.js'
import type { Interaction } from '../../src/model/interaction.js'
import { type Unit, units } from '../../src/model/vocabulary.js'
import { dimensions } from '../../src/query/filter.js'
import { selectInteractions } from '../../src/query/select-interactions.js'
import { interactions } from '../sample.js'
import { randomFilter, randomRows } from './rows.js'

describe('counts', () => {
  test('one row for the whole selection', () => {
    expect(counts(interactions)).toEqual([{ count: 9, total: 9, share: 1 }])
    expect(counts(interactions, { count: 'meetings' })).toEqual([{ count: 7, total: 7, share: 1 }])
    expect(counts(interactions, { count: 'parties' })).toEqual([{ count: 6, total: 6, share: 1 }])
    expect(counts(interactions, { count: 'visits' })).toEqual([{ count: 5, total: 5, share: 1 }])
  })

  test('rows in the order of their values, null last', () => {
    expect(counts(interactions, { by: 'quarter' })).toEqual([
      { quarter: '2023-Q1', count: 2, total: 9, share: 2 / 9 },
      { quarter: '2023-Q4', count: 1, total: 9, share: 1 / 9 },
      { quarter: '2024-Q1', count: 4, total: 9, share: 4 / 9 },
      { quarter: '2024-Q2', count: 1, total: 9, share: 1 / 9 },
      { quarter: null, count: 1, total: 9, share: 1 / 9 },
    ])
  })

  test('several dimensions', () => {
    expect(counts(interactions, { by: ['region', 'year'], count: 'meetings', kind: 'country' })).toEqual([
      { region: 'central-asia', year: 2023, count: 1, total: 7, share: 1 / 7 },
      { region: 'central-asia', year: 2024, count: 1, total: 7, share: 1 / 7 },
      { region: 'europe', year: 2024, count: 1, total: 7, share: 1 / 7 },
      { region: 'pacific-islands', year: 2024, count: 1, total: 7, share: 1 / 7 },
      { region: 'southeast-asia', year: 2023, count: 2, total: 7, share: 2 / 7 },
      { region: 'southeast-asia', year: 2024, count: 1, total: 7, share: 1 / 7 },
    ])
  })

  test('counts over dimensions with several values can add up to more than the total', () => {
    expect(counts(interactions, { by: 'level', count: 'meetings' })).toEqual([
      { level: 'deputy', count: 3, total: 7, share: 3 / 7 },
      { level: 'head', count: 5, total: 7, share: 5 / 7 },
    ])
  })

  test('agency and level are those of one and the same principal', () => {
    const rows = counts(interactions, { by: ['agency', 'level'], party: ['KG', 'RS'] })
    expect(rows.map(({ agency, level, count }) => [agency, level, count])).toEqual([
      ['CPLC', 'head', 1],
      ['MPS', 'deputy', 1],
      ['MPS', 'head', 1],
    ])
  })

  test('a dimension that is filtered lists only what the filter means', () => {
    expect(counts(interactions, { by: 'topic', topic: 'drug-control' })).toEqual([
      { topic: 'drug-control', count: 1, total: 1, share: 1 },
    ])
  })

  test('an empty selection gives no rows, and no NaN', () => {
    expect(counts([], { by: 'region' })).toEqual([])
    expect(counts([])).toEqual([{ count: 0, total: 0, share: 0 }])
    expect(counts(interactions, { by: 'region', year: 1999 })).toEqual([])
  })

  test.each([
    [{ by: 'regoin' }, RangeError, 'by: "regoin" is not one of agency, '],
    [
      { count: 'interaction' },
      RangeError,
      'count: "interaction" is not one of interactions, meetings, parties, visits',
    ],
    [{ unit: 'year' }, TypeError, 'unknown option "unit"; the options are by, count, agency'],
  ])('errors: %j', (options, type, message) => {
    expect(() => counts(interactions, options as never)).toThrow(type)
    expect(() => counts(interactions, options as never)).toThrow(message)
  })

  test('a million rows', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => interactions[i % interactions.length] as Interaction)
    expect(counts(rows, { by: 'party', party: 'VN' })).toEqual([
      { party: 'VN', count: 333_334, total: 333_334, share: 1 },
    ])
    expect(counts(rows, { count: 'parties' })[0]?.count).toBe(6)
  })
})

describe('every row is a filter: it selects exactly the interactions behind its count', () => {
  /** Number of distinct things in rows, counted the slow way. */
  function distinct(rows: readonly Interaction[], unit: Unit): number {
    if (unit === 'interactions') return rows.length
    const key = { meetings: 'meeting', parties: 'party', visits: 'visit' } as const
    return new Set(rows.flatMap((row) => row[key[unit]] ?? [])).size
  }

  const dimension = fc.constantFrom(...(Object.keys(dimensions) as Dimension[]))
  const unit = fc.constantFrom(...units)
  const check = (rows: readonly Interaction[], filter: object, row: { count: number; total: number }, unit: Unit) => {
    expect(distinct(selectInteractions(rows, filter as InteractionFilter), unit)).toBe(row.count)
    expect(row.count).toBeLessThanOrEqual(row.total)
  }
  const windowed = ({ from, to }: InteractionFilter) => from === undefined || to === undefined || from <= to

  test('counts, by any dimensions', () => {
    let seen = 0
    fc.assert(
      fc.property(
        randomRows,
        randomFilter,
        fc.uniqueArray(dimension, { maxLength: 3 }),
        unit,
        (rows, filter, by, count) => {
          fc.pre(windowed(filter as InteractionFilter))
          const options = { ...filter, by, count } as never
          for (const row of counts(rows, options)) {
            const values = Object.fromEntries(by.map((name) => [name, Reflect.get(row, name)]))
            check(rows, { ...filter, ...values }, row, count)
            if (row.count) seen++
          }
        },
      ),
      { numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('regionShares, with its parties', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, unit, (rows, filter, count) => {
        fc.pre(windowed(filter as InteractionFilter))
        for (const row of regionShares(rows, { ...filter, count } as never)) {
          check(rows, { ...filter, region: row.region }, row, count)
          check(rows, { ...filter, region: row.region }, { count: row.parties, total: row.parties }, 'parties')
        }
      }),
    )
  })

  test('topInterlocutors', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, unit, (rows, filter, count) => {
        fc.pre(windowed(filter as InteractionFilter))
        for (const row of topInterlocutors(rows, { ...filter, count } as never)) {
          check(rows, { ...filter, party: row.party }, row, count)
        }
      }),
    )
  })

  test('timeline, zero rows and the row of coarser records too', () => {
    const shape = fc.record({
      unit: fc.constantFrom('year', 'quarter', 'month'),
      by: fc.constantFrom(undefined, 'agency', 'region', 'setting', 'party'),
    })
    fc.assert(
      fc.property(randomRows, randomFilter, shape, unit, (rows, filter, { unit, by }, count) => {
        fc.pre(windowed(filter as InteractionFilter))
        const options = { ...filter, unit, count, ...(by && { by }) }
        for (const row of timeline(rows, options as never) as unknown as Record<string, unknown>[]) {
          const values = { [unit]: row[unit], ...(by && { [by]: row[by] }) }
          check(rows, { ...filter, ...values }, row as never, count)
        }
      }),
      { numRuns: 200 },
    )
  })
})
