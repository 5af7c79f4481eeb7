/** What the compiler knows of the rows. */
import { expect, expectTypeOf, test } from 'vitest'
import { counts } from '../../src/measure/counts.js'
import { timeline } from '../../src/measure/timeline.js'
import type { Dimension } from '../../src/model/filter.js'
import { interactions } from '../sample.js'

test('counts: a field for each dimension named', () => {
  const [row] = counts(interactions, { by: ['region', 'year'] })
  expectTypeOf(row?.year).toEqualTypeOf<number | undefined>()
  // @ts-expect-error the party was not counted by
  row?.party
})

test('counts: one of two dimensions is not both', () => {
  const by = interactions.length > 3 ? ('region' as const) : ('year' as const)
  const [row] = counts(interactions, { by })
  // @ts-expect-error it may be counted by region
  expect(() => row?.year.toFixed()).toThrow()
})

test('counts: unknown dimensions may be absent', () => {
  const by: Dimension[] = ['agency']
  const [row] = counts(interactions, { by })
  expectTypeOf(row?.agency).toEqualTypeOf<'MPS' | 'MSS' | 'CPLC' | undefined>()
})

test('timeline: the period and the series', () => {
  const [row] = timeline(interactions, { unit: 'year', by: 'agency' })
  expectTypeOf(row?.year).toEqualTypeOf<number | undefined>()
  expectTypeOf(row?.agency).toEqualTypeOf<'MPS' | 'MSS' | 'CPLC' | undefined>()
  // @ts-expect-error it is drawn by year
  row?.quarter
})
