/** The one evaluator: what a measure gives for the rows of an atlas. */

import { countsAsAttending } from '../measure/attending.js'
import { tally } from '../measure/tally.js'
import type { Interaction } from '../model/interaction.js'
import type { Attendance, Measure } from '../model/records.js'
import type { Unit } from '../model/vocabulary.js'
import { checkValue } from '../query/filter.js'
import { attendanceFilter, interactionFilter } from '../query/measure-filter.js'

/** A computed value; of a share with both its terms. No value: nothing on record to rank, or to take a share of. */
export interface Evaluated {
  readonly value: number | undefined
  readonly count: number
  readonly total?: number
}

export interface Rows {
  readonly interactions: readonly Interaction[]
  readonly attendance: readonly Attendance[]
}

export function evaluate(measure: Measure, unit: Unit, rows: Rows): Evaluated {
  if (measure.of === 'attendance') return attending(measure, unit, rows.attendance)
  const where = interactionFilter(measure.where)
  if (measure.rank) {
    const { by, of } = measure.rank
    const counted = tally(rows.interactions, where, [by], unit).cells
    const own = counted.find(({ values: [value] }) => value === of)?.count ?? 0
    const above = counted.filter(({ count }) => count > own).length
    return { value: own ? 1 + above : undefined, count: own }
  }
  const { total: count } = tally(rows.interactions, where, [], unit)
  if (!measure.outOf) return { value: count, count }
  const { total } = tally(rows.interactions, interactionFilter(measure.outOf), [], unit)
  return { value: total ? count / total : undefined, count, total }
}

/** Parties named at a forum or beside it, by the words of an attendance row. */
function attending({ where }: Measure, unit: Unit, rows: readonly Attendance[]): Evaluated {
  checkValue('count', unit, ['parties'])
  const count = new Set(attendanceBehind(where, rows).map(({ party }) => party)).size
  return { value: count, count }
}

/** The attendance rows that a measure counts. */
export function attendanceBehind(where: Measure['where'], rows: readonly Attendance[]): Attendance[] {
  const words = attendanceFilter(where)
  return rows.filter((row) => countsAsAttending(row) && words.every(([word, wanted]) => wanted.includes(row[word])))
}
