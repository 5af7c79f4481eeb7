import { describe, expect, test } from 'vitest'
import { checkGranularity, possibleTotals } from '../../src/claims/granularity.js'
import type { Claim } from '../../src/model/records.js'

const share = (id: string, percent: number): Claim => ({
  id,
  publication: 'study',
  locator: 'p. 1',
  statement: 'A share.',
  value: percent / 100,
  low: (percent - 0.05) / 100,
  high: (percent + 0.05) / 100,
  unit: 'share',
  basis: 'stated',
  conflictsWith: [],
  comparability: 'comparable',
})

test('of 201, 27.4 and 10.4 percent can only be 55 and 21', () => {
  expect(checkGranularity([share('a', 27.4), share('b', 10.4)], 201)).toEqual([
    { claim: 'a', total: 201, counts: [55] },
    { claim: 'b', total: 201, counts: [21] },
  ])
})

test('of 200, 27.4 percent is not possible; of 1000 it is 274', () => {
  expect(checkGranularity([share('a', 27.4)], 200)[0]?.counts).toEqual([])
  expect(checkGranularity([share('a', 27.4)], 1000)[0]?.counts).toEqual([274])
})

test('denominators that fit several shares at once', () => {
  const totals = possibleTotals([share('a', 27.4), share('b', 10.4)], 220)
  expect(totals).toContain(201)
  expect(totals).not.toContain(200)
  expect(possibleTotals([share('a', 50)], 6)).toEqual([2, 4, 6])
})

test('claims that are no share are left aside', () => {
  expect(checkGranularity([{ ...share('a', 50), unit: 'meetings' }], 10)).toEqual([])
})

describe('errors', () => {
  test.each([0, 1.5, Number.NaN, -1])('%j', (total) => {
    expect(() => checkGranularity([], total)).toThrow(RangeError)
    expect(() => possibleTotals([], total)).toThrow(RangeError)
  })
})
