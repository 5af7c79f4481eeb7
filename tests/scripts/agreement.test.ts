import { expect, test } from 'vitest'
import { alpha, bootstrap } from '../../scripts/agreement.js'
import { chapman, recaptured as estimate, recaptureLists as listsOf } from '../../src/measure/coverage.js'
import { meetingOf, source } from '../sample.js'

const pairs = (...values: [string, string][]) => values.map(([a, b]) => [a.split(' '), b.split(' ')] as const)

test('alpha, worked by hand', () => {
  // 8 values: five a, three b. Observed 1/4; expected 2·5·3 / (8·7) = 30/56.
  expect(alpha(pairs(['a', 'a'], ['a', 'a'], ['b', 'b'], ['a', 'b']))).toBeCloseTo(1 - 0.25 / (30 / 56))
  expect(alpha(pairs(['a', 'a'], ['b', 'b']))).toBe(1)
  expect(alpha(pairs(['a', 'a'], ['a', 'a']))).toBe(1)
})

test('sets that share a word are nearer than sets that share none', () => {
  const near = alpha(pairs(['a b', 'a'], ['c', 'c'], ['d', 'd']))
  const far = alpha(pairs(['a b', 'e'], ['c', 'c'], ['d', 'd']))
  expect(near).toBeGreaterThan(far)
})

test('an interval is the same in every run, and holds the statistic', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const values = [1, 2, 3, 4, 5, 6, 7, 8]
  const interval = bootstrap(values, mean)
  expect(bootstrap(values, mean)).toEqual(interval)
  expect(interval.low).toBeLessThan(4.5)
  expect(interval.high).toBeGreaterThan(4.5)
})

test('two lists, worked by hand', () => {
  const lists = { both: 10, prcOnly: 20, otherOnly: 30 }
  expect([0.5, 1, 2].map((odds) => estimate(lists, odds))).toEqual([90, 120, 180])
  expect(chapman(lists).meetings).toBeCloseTo((31 * 41) / 11 - 1)
})

test('a text counts for the list of its origin, and only where a blind search found it', () => {
  const blind = { ...source, foundBy: 'list-blind' } as const
  const xinhua = { ...blind, origin: { name: 'Xinhua', family: 'prc-media' } } as const
  const meetings = [[blind, xinhua], [xinhua], [blind], [source]].map((sources, i) =>
    meetingOf(`m${i}`, '2024', { sources }),
  )
  expect(listsOf(meetings)).toEqual({ both: 1, prcOnly: 1, otherOnly: 1 })
})

test('a text read for its context is on neither list', () => {
  const xinhua = { ...source, foundBy: 'list-blind', origin: { name: 'Xinhua', family: 'prc-media' } } as const
  const session = { ...source, foundBy: 'context' } as const
  expect(listsOf([meetingOf('m', '2024', { sources: [xinhua, session] })])).toEqual({
    both: 0,
    prcOnly: 1,
    otherOnly: 0,
  })
})
