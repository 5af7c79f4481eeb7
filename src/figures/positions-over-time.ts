import { type PositionsOptions, positionsAsOf } from '../measure/positions-as-of.js'
import { firstDay, lastDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import { gsiNamings, stances, voices } from '../model/vocabulary.js'
import { checkOptions, dateShape } from '../query/filter.js'
import { lastRead } from '../query/sources-in.js'
import { draw, type Figure, layerOf } from './figure.js'
import { coloursOf, type Theme } from './theme.js'

/** Options of {@link positionsOverTime}. */
export interface PositionsOverTimeOptions extends PositionsOptions {
  /** Last day shown; by default that on which a source was last read. */
  readonly to?: string
  readonly theme?: Theme
}

/** A number of parties on a day: on record, or claimed by somebody. */
export interface PositionsCount {
  readonly date: string
  readonly kind: 'on record' | 'claimed'
  readonly value: number
  /** What is counted. */
  readonly of: string
  readonly statedBy: string | null
}

/**
 * Parties on record with a position on GSI over time, beside the numbers of supporters that China's officials state.
 *
 * @param atlas The atlas.
 * @param options `stance`, `names`, `statedBy`: which texts count; `to`; `theme`.
 * @returns A row per month for the record, then a row per statement.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { positionsOverTime } from 'gsi-atlas/figures'
 *
 * positionsOverTime(atlas).rows.at(-1)
 * // { date: '2025-12-04', kind: 'claimed', value: 130, of: 'countries and organisations', statedBy: 'Wang Lixin' }
 * ```
 */
export function positionsOverTime(atlas: Atlas, options: PositionsOverTimeOptions = {}): Figure<PositionsCount> {
  const { to, theme, ...words } = options
  checkOptions(
    options,
    { to: dateShape, theme: ['light', 'dark'] },
    { stance: stances, names: gsiNamings, statedBy: voices },
  )
  const claimed = atlas.statements.filter(
    ({ quantity, date }) => quantity === 'gsi-supporters' && (to === undefined || lastDay(date) <= lastDay(to)),
  )
  const end = to === undefined ? lastRead(atlas) : lastDay(to)
  const record = monthEnds('2022-04', end).map((date) => ({
    date,
    kind: 'on record' as const,
    value: positionsAsOf(atlas.positions, date, words).count,
    of: 'parties with a text on record',
    statedBy: null,
  }))
  const stated = claimed.map(({ date, value, unit, statedBy }) => ({
    date,
    kind: 'claimed' as const,
    value,
    of: unit,
    statedBy: statedBy.name,
  }))
  const rows = [...record, ...stated]
  const colours = coloursOf(theme)
  const last = record[record.length - 1]
  const most = Math.max(0, ...stated.map(({ value }) => value))
  const at = { field: 'day', type: 'temporal', title: null, axis: { format: '%Y', tickCount: 'year', grid: false } }
  const withDay = (values: readonly PositionsCount[]) => values.map((row) => ({ ...row, day: firstDay(row.date) }))
  return draw({
    id: 'positions-over-time',
    title:
      last && most > last.value
        ? `China claims up to ${most} supporters; texts of ${last.value} parties are on record`
        : 'Positions on the Global Security Initiative over time',
    subtitle:
      'Parties with a text on record that speaks of the initiative, month by month, and totals stated in public',
    note: 'Stated totals count different things: countries, or countries and organisations; "more than" is drawn at the number. No list of supporters has been published. The line is what could be read, not how many there are; texts that decline or deny count as positions unless a stance is asked for.',
    alt: `A line that rises to ${last?.value ?? 0} parties on record, and ${stated.length} stated totals up to ${most}.`,
    rows,
    theme,
    width: 720,
    plot: {
      width: 720,
      height: 320,
      layer: [
        ...layerOf(withDay(record), {
          mark: {
            type: 'area',
            interpolate: 'step-after',
            line: { color: colours.accent, strokeWidth: 2 },
            color: colours.accent,
            opacity: 0.25,
          },
          encoding: { x: at, y: { field: 'value', type: 'quantitative', title: 'parties', axis: { tickCount: 6 } } },
        }),
        ...layerOf(withDay(stated), {
          mark: { type: 'point', filled: true, size: 70, color: colours.contrast, opacity: 0.9 },
          encoding: {
            x: at,
            y: { field: 'value', type: 'quantitative' },
            shape: {
              field: 'of',
              type: 'nominal',
              title: 'stated totals of',
              legend: { orient: 'top-left', symbolFillColor: colours.contrast },
            },
            tooltip: [{ field: 'date' }, { field: 'value' }, { field: 'of' }, { field: 'statedBy' }],
          },
        }),
        ...layerOf(last ? withDay([last]) : [], {
          mark: { type: 'text', align: 'right', dy: -10, fontWeight: 600, color: colours.accent },
          encoding: {
            x: at,
            y: { field: 'value', type: 'quantitative' },
            text: { value: `${last?.value ?? 0} on record` },
          },
        }),
      ],
    },
  })
}

/** Last days of the months from one to another. */
function monthEnds(from: string, to: string): string[] {
  const ends: string[] = []
  for (let year = +from.slice(0, 4), month = +from.slice(5, 7); ; month++) {
    if (month > 12) {
      month = 1
      year++
    }
    const end = lastDay(`${year}-${String(month).padStart(2, '0')}`)
    if (end > to) return ends
    ends.push(end)
  }
}
