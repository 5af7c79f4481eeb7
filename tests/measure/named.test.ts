import { describe, expect, test } from 'vitest'
import { regionShares } from '../../src/measure/region-shares.js'
import { timeline } from '../../src/measure/timeline.js'
import { topInterlocutors } from '../../src/measure/top-interlocutors.js'
import { interactions } from '../sample.js'

describe('regionShares', () => {
  test('largest first, ties by name, with the denominator', () => {
    expect(regionShares(interactions, { kind: 'country' })).toEqual([
      { region: 'central-asia', parties: 2, count: 3, total: 8, share: 3 / 8 },
      { region: 'southeast-asia', parties: 1, count: 3, total: 8, share: 3 / 8 },
      { region: 'europe', parties: 1, count: 1, total: 8, share: 1 / 8 },
      { region: 'pacific-islands', parties: 1, count: 1, total: 8, share: 1 / 8 },
    ])
  })

  test('shares of meetings', () => {
    expect(regionShares(interactions, { count: 'meetings', region: 'central-asia' })).toEqual([
      { region: 'central-asia', parties: 2, count: 2, total: 2, share: 1 },
    ])
  })

  test('nothing selected, no rows', () => {
    expect(regionShares(interactions, { region: 'africa' })).toEqual([])
    expect(regionShares([])).toEqual([])
  })

  test('an option of another measure is unknown', () => {
    expect(() => regionShares(interactions, { by: 'year' } as never)).toThrow(
      'unknown option "by"; the options are count, ',
    )
  })
})

describe('topInterlocutors', () => {
  test('ties share a rank, and none is cut at the limit', () => {
    const rows = topInterlocutors(interactions, { limit: 3 })
    expect(rows.map(({ rank, party, count }) => [rank, party, count])).toEqual([
      [1, 'VN', 3],
      [2, 'KZ', 2],
      [3, 'KG', 1],
      [3, 'RS', 1],
      [3, 'SB', 1],
      [3, 'SCO', 1],
    ])
    expect(topInterlocutors(interactions, { limit: 2 })).toHaveLength(2)
  })

  test.each([0, -1, Number.NaN, '3'])('limit %j is refused', (limit) => {
    expect(() => topInterlocutors(interactions, { limit } as never)).toThrow(RangeError)
  })
})

describe('timeline', () => {
  test('zero-filled, cut periods marked, coarser records last', () => {
    const rows = timeline(interactions, { unit: 'quarter', from: '2023-02', to: '2024-06' })
    expect(rows.map(({ quarter, count, complete }) => [quarter, count, complete])).toEqual([
      ['2023-Q1', 2, false],
      ['2023-Q2', 0, true],
      ['2023-Q3', 0, true],
      ['2023-Q4', 1, true],
      ['2024-Q1', 4, true],
      ['2024-Q2', 1, true],
      [null, 1, false],
    ])
    expect(rows[0]).toEqual({
      quarter: '2023-Q1',
      start: '2023-01-01',
      end: '2023-03-31',
      complete: false,
      count: 2,
      total: 9,
      share: 2 / 9,
    })
    expect(rows.at(-1)).toEqual({
      quarter: null,
      start: null,
      end: null,
      complete: false,
      count: 1,
      total: 9,
      share: 1 / 9,
    })
  })

  test('without a window the first and last period are not known to be complete', () => {
    const rows = timeline(interactions, { unit: 'year' })
    expect(rows.map(({ year, complete, count }) => [year, complete, count])).toEqual([
      [2023, false, 3],
      [2024, false, 6],
    ])
  })

  test('months end on their last day, leap years included', () => {
    const rows = timeline(interactions, { unit: 'month', from: '2024-01', to: '2024-03' })
    expect(rows.map(({ month, start, end }) => [month, start, end])).toEqual([
      ['2024-01', '2024-01-01', '2024-01-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2024-03', '2024-03-01', '2024-03-31'],
    ])
  })

  test('a series per value, each over all periods', () => {
    const rows = timeline(interactions, { unit: 'year', by: 'agency', from: '2023', to: '2024' })
    expect(rows.map(({ agency, year, count }) => [agency, year, count])).toEqual([
      ['CPLC', 2023, 0],
      ['CPLC', 2024, 1],
      ['MPS', 2023, 3],
      ['MPS', 2024, 5],
    ])
  })

  test('a filter on the unit itself means its periods alone', () => {
    const rows = timeline(interactions, { unit: 'quarter', quarter: ['2023-Q1', '2024-Q1'] })
    expect(rows.map(({ quarter, count }) => [quarter, count])).toEqual([
      ['2023-Q1', 2],
      ['2024-Q1', 4],
    ])
  })

  test('years before 1000', () => {
    const old = interactions.map((row) => ({
      ...row,
      date: '0099-05-01',
      year: 99,
      quarter: '0099-Q2',
      month: '0099-05',
    }))
    expect(timeline(old, { unit: 'year' }).map(({ year, count }) => [year, count])).toEqual([[99, 9]])
    expect(timeline(old, { unit: 'quarter', year: 99 }).map(({ quarter, count }) => [quarter, count])).toEqual([
      ['0099-Q2', 9],
    ])
  })

  test('a window without records is all zeros; no window and no records are no rows', () => {
    expect(
      timeline([], { unit: 'year', from: '2023', to: '2024' }).map(({ year, count, share }) => [year, count, share]),
    ).toEqual([
      [2023, 0, 0],
      [2024, 0, 0],
    ])
    expect(timeline([])).toEqual([])
  })

  test.each([
    [{ unit: 'week' }, 'unit: "week" is not one of year, quarter, month'],
    [{ by: 'topic' }, 'by: "topic" is not one of agency, region, setting, party'],
  ])('errors: %j', (options, message) => {
    expect(() => timeline(interactions, options as never)).toThrow(new RangeError(message))
  })
})

test('a filter on years leaves out the quarters of others', () => {
  const quarters = timeline(interactions, { unit: 'quarter', year: [2023], party: ['VN', 'SB'] }).map(
    (row) => row.quarter,
  )
  expect(quarters).toEqual(['2023-Q1'])
  const months = timeline(interactions, { unit: 'month', quarter: '2024-Q1' }).map((row) => row.month)
  expect(months).toEqual(['2024-01', '2024-02'])
})

test('periods do not hang on a clock: every month of a century, in order, none lost', () => {
  const months = timeline(interactions, { unit: 'month', from: '1940', to: '2039' }).filter(
    ({ month }) => month !== null,
  )
  expect(months).toHaveLength(1200)
  expect(months[0]).toMatchObject({ month: '1940-01', start: '1940-01-01', end: '1940-01-31' })
  expect(new Set(months.map(({ month }) => month)).size).toBe(1200)
  expect(months.at(-1)).toMatchObject({ month: '2039-12', end: '2039-12-31', complete: true })
})
