import { expect, test } from 'vitest'
import { attendanceFilter, interactionFilter } from '../../src/query/measure-filter.js'

test('years are written as text in a claim, and read as numbers', () => {
  expect(interactionFilter({ year: ['2023', '2024'], party: 'VN' })).toEqual({ year: [2023, 2024], party: 'VN' })
})

test('attendance words give the values wanted', () => {
  expect(attendanceFilter({ series: 'lianyungang-forum', kind: ['country'] })).toEqual([
    ['series', ['lianyungang-forum']],
    ['kind', ['country']],
  ])
})

test.each([
  ['kind', 'city', 'kind: "city" is not one of country, organisation'],
  ['series', 3, 'series: 3 is not an id'],
  ['region', 'africa', 'unknown option "region"; the options are series, occasion, party, kind'],
])('attendance by %s %j names what is allowed', (word, value, message) => {
  expect(() => attendanceFilter({ [word]: value } as never)).toThrow(message)
})
