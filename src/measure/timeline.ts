import { compare } from '../model/compare.js'
import type { CountOption, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import { units } from '../model/vocabulary.js'
import { checkOptions, type Value } from '../query/filter.js'
import type { DimensionValue } from './counts.js'
import { overlaps, type Period, type PeriodSpan, periodsOf } from './periods.js'
import { tally } from './tally.js'

/** What a timeline can be drawn by. */
export type TimelineBy = 'agency' | 'region' | 'setting' | 'party'

/** Options of {@link timeline}. */
export interface TimelineOptions<P extends Period = Period, By extends TimelineBy = TimelineBy>
  extends InteractionFilter,
    CountOption {
  /** Length of a period; `quarter` by default. */
  readonly unit?: P
  /** A series per value of this dimension. */
  readonly by?: By
}

/** The period of a row: `2024`, `2024-Q3` or `2024-09`; null for records whose date is coarser. */
export type TimelinePeriod<P extends Period> = P extends Period
  ? { readonly [K in P]: P extends 'year' ? number : string | null }
  : never

/** The value a series is drawn by. */
export type TimelineSeries<By extends TimelineBy> = [By] extends [never]
  ? unknown
  : By extends TimelineBy
    ? { readonly [K in By]: DimensionValue<K> }
    : never

/** A period of a series. */
export type TimelineRow<P extends Period = Period, By extends TimelineBy = never> = TimelinePeriod<P> &
  TimelineSeries<By> &
  Share & {
    /** First day of the period; null in the row of coarser records. */
    readonly start: string | null
    /** Last day of the period. */
    readonly end: string | null
    /** Whether the window (`from`, `to`) holds the whole period. */
    readonly complete: boolean
  }

/**
 * How many in each period, as in the study's Figure 1. Periods without any are rows with count 0.
 *
 * @param rows Interactions, in any order.
 * @param options `unit`: year, quarter or month; `by`: a series per agency, region, setting or party;
 * `count`; and any word of the filter. The periods run from `from` to `to`, or where those are absent from
 * the first to the last period that occurs.
 * @returns Series after series, each from the first period to the last; `total` is that of the whole
 * selection. `complete` is false for a period that the window cuts, and for a first or last period where no
 * `from` or `to` says that the window holds it. Records whose date is coarser than the unit, if any, stand
 * in a last row of the series whose period is null. Every row is a filter: its period and value, put over
 * the filter, select exactly the interactions behind `count`.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { interactions, timeline } from 'gsi-atlas'
 *
 * timeline(interactions, { unit: 'year', from: '2023', to: '2025', agency: 'CPLC' })
 * // [
 * //   { year: 2023, start: '2023-01-01', end: '2023-12-31', complete: true, count: 28, total: 78, share: 0.358974358974359 },
 * //   { year: 2024, start: '2024-01-01', end: '2024-12-31', complete: true, count: 27, total: 78, share: 0.34615384615384615 },
 * //   { year: 2025, start: '2025-01-01', end: '2025-12-31', complete: true, count: 23, total: 78, share: 0.2948717948717949 },
 * // ]
 * ```
 */
export function timeline<const P extends Period = 'quarter', const By extends TimelineBy = never>(
  rows: readonly Interaction[],
  options: TimelineOptions<P, By> = {},
): TimelineRow<P, By>[] {
  checkOptions(options, {
    unit: ['year', 'quarter', 'month'],
    by: ['agency', 'region', 'setting', 'party'],
    count: units,
  })
  const unit: Period = options.unit ?? 'quarter'
  const { by, count } = options
  const { cells, total } = tally(rows, options, by ? [by, unit] : [unit], count)

  const names = cells.map(({ values }) => values[values.length - 1] ?? null)
  // A filter on years, quarters or months means those alone: other periods are not empty, they are not asked for.
  const asked = (['year', 'quarter', 'month'] as const).filter((word) => options[word] !== undefined)
  const periods = periodsOf(unit, options, names).filter((period) =>
    asked.every((word) => [options[word]].flat().some((value) => overlaps(period, word, value))),
  )
  const series = by ? [...new Set(cells.map(({ values: [value = null] }) => value))].sort(compare) : [undefined]
  const key = (value: Value | undefined, name: Value | undefined) => `${value} ${name}`
  const countOf = new Map(
    cells.map(({ values: [first, second], count }) => [by ? key(first, second) : key(undefined, first), count]),
  )

  return series.flatMap((value) => {
    const rowOf = ({ name, start, end, complete }: PeriodSpan) => {
      const row: Record<string, Value | boolean> = {}
      if (by) row[by] = value ?? null
      row[unit] = name
      row['start'] = start
      row['end'] = end
      row['complete'] = complete
      const counted = countOf.get(key(value, name)) ?? 0
      row['count'] = counted
      row['total'] = total
      row['share'] = total && counted / total
      return row
    }
    const coarse = rowOf({ name: null, start: null, end: null, complete: false })
    return (coarse['count'] ? [...periods.map(rowOf), coarse] : periods.map(rowOf)) as unknown as TimelineRow<P, By>[]
  })
}
