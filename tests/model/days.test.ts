import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDay, isDate, lastDay, monthOf, quarterOf } from '../../src/model/days.js'

test('a coarse date spans its first to its last day', () => {
  expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31'])
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
  expect([firstDay('2023-02'), lastDay('2023-02')]).toEqual(['2023-02-01', '2023-02-28'])
  expect([firstDay('2024-09-08'), lastDay('2024-09-08')]).toEqual(['2024-09-08', '2024-09-08'])
})

test('only dates that exist are dates', () => {
  expect(['2024', '2024-12', '2024-02-29'].every(isDate)).toBe(true)
  expect(['2023-02-29', '2024-13', '2024-00', '2024-1-1', '24', '', '2024-04-31', '2024-01-00'].filter(isDate)).toEqual(
    [],
  )
  expect([20240101, null, undefined, {}].filter(isDate)).toEqual([])
})

test('every day of the calendar is a date, in its own month and quarter', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(isDate(day)).toBe(true)
      expect(firstDay(day.slice(0, 7)) <= day && day <= lastDay(day.slice(0, 7))).toBe(true)
      expect(monthOf(day)).toBe(day.slice(0, 7))
      expect(quarterOf(day)).toBe(`${day.slice(0, 4)}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`)
    }),
  )
})

test('a year has no month and no quarter', () => {
  expect([monthOf('2024'), quarterOf('2024')]).toEqual([null, null])
})
