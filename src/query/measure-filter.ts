/** The filters of a claim's measure: they come from data, and are checked like any other. */
import type { InteractionFilter } from '../model/filter.js'
import type { Attendance, Measure } from '../model/records.js'
import { checkOptions, dimensions, idShape } from './filter.js'

/** @throws TypeError or RangeError that names the word, the value and what is allowed. */
export function interactionFilter(where: Measure['where']): InteractionFilter {
  const filter = Object.fromEntries(
    Object.entries(where).map(([word, value]) => [word, word === 'year' ? [value].flat().map(Number) : value]),
  )
  checkOptions(filter, {})
  return filter
}

const { party, occasion, kind } = dimensions
const attendanceWords = { series: idShape, occasion, party, kind }

type AttendanceWord = keyof typeof attendanceWords & keyof Attendance

/** Words of attendance rows with the values wanted. */
export function attendanceFilter(where: Measure['where']): [AttendanceWord, readonly string[]][] {
  for (const [word, value] of Object.entries(where)) {
    for (const one of [value].flat()) checkOptions({ [word]: one }, {}, attendanceWords)
  }
  return Object.entries(where).map(([word, value]) => [word as AttendanceWord, [value].flat()])
}
