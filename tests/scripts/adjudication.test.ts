import { expect, test } from 'vitest'
import { adjudication } from '../../scripts/adjudication.js'
import { auditResults } from '../../scripts/audits.js'
import { meetingOf } from '../sample.js'

const coding = (id: string, setting: 'individual' | 'sideline') => ({ id, setting })
const settingOf = (...codings: (readonly ['individual' | 'sideline', 'individual' | 'sideline'])[]) =>
  adjudication(
    codings.map((_, i) => meetingOf(`m${i}`, '2024')),
    codings.map(([a], i) => coding(`m${i}`, a)),
    codings.map(([, b], i) => coding(`m${i}`, b)),
  ).find(({ field }) => field === 'setting')

test('a difference is settled for the first coding, the second, or neither', () => {
  expect(settingOf(['individual', 'sideline'], ['sideline', 'individual'], ['individual', 'individual'])).toEqual({
    field: 'setting',
    differ: 2,
    first: 1,
    second: 1,
    other: 0,
    overruled: 0,
  })
})

test('the record may differ from what both say', () => {
  expect(settingOf(['sideline', 'sideline'])).toMatchObject({ differ: 0, overruled: 1 })
})

test('what only one coded is not compared', () => {
  expect(adjudication([meetingOf('m', '2024')], [coding('m', 'sideline')], [])[0]).toMatchObject({ differ: 0 })
})

test('the rate of an audit lies within its interval, and no draw is empty', () => {
  for (const { drawn, records, values, errors, rate, low, high, touched } of auditResults()) {
    expect(records, drawn).toBeGreaterThan(10)
    expect(values, drawn).toBeGreaterThan(records)
    expect([low <= rate, rate <= high, touched <= Math.min(errors, records)], drawn).toEqual([true, true, true])
  }
})
