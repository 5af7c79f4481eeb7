/** The one evaluator: what a measure gives for the rows of an atlas. */

import { countsAsAttending } from '../measure/attending.js'
import { tally } from '../measure/tally.js'
import type { InteractionFilter } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import type { Attendance, Measure } from '../model/records.js'
import type { Unit } from '../model/vocabulary.js'
import { checkOptions } from '../query/filter.js'

/** A computed value; of a share with both its terms. */
export interface Evaluated {
  readonly value: number
  readonly count: number
  readonly total?: number
}

export interface Rows {
  readonly interactions: readonly Interaction[]
  readonly attendance: readonly Attendance[]
}

export function evaluate(measure: Measure, unit: Unit, rows: Rows): Evaluated {
  const where = filterOf(measure.where)
  if (measure.of === 'attendance') return attending(measure, rows.attendance)
  if (measure.rank) {
    const { by, of } = measure.rank
    const counted = tally(rows.interactions, where, [by], unit).cells
    const own = counted.find(({ values: [value] }) => value === of)?.count ?? 0
    const value = 1 + counted.filter(({ count }) => count > own).length
    return { value, count: own }
  }
  const { total: count } = tally(rows.interactions, where, [], unit)
  if (!measure.outOf) return { value: count, count }
  const { total } = tally(rows.interactions, filterOf(measure.outOf), [], unit)
  return { value: total && count / total, count, total }
}

/** Parties named as attending, by the words of an attendance row. */
function attending({ where }: Measure, rows: readonly Attendance[]): Evaluated {
  const words = Object.entries(where) as [keyof Attendance, string | readonly string[]][]
  const named = rows
    .filter(countsAsAttending)
    .filter((row) => words.every(([word, wanted]) => [wanted].flat().includes(String(row[word]))))
  const count = new Set(named.map(({ party }) => party)).size
  return { value: count, count }
}

/** A measure's filter comes from data: it is checked like any other. */
export function filterOf(where: Measure['where']): InteractionFilter {
  const filter = Object.fromEntries(
    Object.entries(where).map(([word, value]) => [word, word === 'year' ? [value].flat().map(Number) : value]),
  )
  checkOptions(filter, {})
  return filter
}
