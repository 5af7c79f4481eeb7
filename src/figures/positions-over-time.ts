import { periodsOf } from '../measure/periods.js'
import { type PositionsOptions, positionsAsOf } from '../measure/positions-as-of.js'
import { lastDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import { gsiNamings, stances, type Voice, voices } from '../model/vocabulary.js'
import { checkOptions, dateShape } from '../query/filter.js'
import { sourcesIn } from '../query/sources-in.js'
import { draw, type Figure, layerOf } from './figure.js'
import { coloursOf, type Theme } from './theme.js'
import { counted } from './words.js'

/** Options of {@link positionsOverTime}. */
export interface PositionsOverTimeOptions extends PositionsOptions {
  /** Last day shown; by default the newest day on which a text of a position was published. */
  readonly to?: string | undefined
  readonly theme?: Theme
}

/** A number of parties on a day: on record, adopted in words of their own or joint ones, or claimed by somebody. */
export interface PositionsCount {
  readonly date: string
  readonly kind: 'on record' | 'adopted' | 'claimed'
  readonly value: number
  /** What is counted. */
  readonly of: string
  readonly statedBy: string | null
}

const isAdopted = (voice: Voice) => voice === 'party' || voice === 'jointly'

/** What counts unless asked otherwise: texts that name it, alone or among the initiatives, and do not reject it. */
const counting = {
  stance: ['supports', 'welcomes', 'appreciates', 'ready-to-cooperate', 'takes-note'],
  names: ['gsi', 'bundle'],
} as const

/**
 * Parties on record with a position on GSI over time, beside the numbers of supporters that China's officials state.
 *
 * @param atlas The atlas.
 * @param options `stance`, `names`, `statedBy`: which texts count, by default those that name it and neither
 * decline nor deny it; `to`; `theme`.
 * @returns A row per month for the record, one for what is adopted of it, then a row per statement.
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
  const { to, theme, ...asked } = options
  checkOptions(
    options,
    { to: dateShape, theme: ['light', 'dark'] },
    { stance: stances, names: gsiNamings, statedBy: voices },
  )
  const words = { ...counting, ...asked }
  const spoken = [words.statedBy ?? voices].flat()
  const claimed = atlas.statements.filter(
    ({ quantity, date }) => quantity === 'gsi-supporters' && (to === undefined || lastDay(date) <= lastDay(to)),
  )
  const end = to === undefined ? newest(atlas) : lastDay(to)
  const days = end === '' ? [] : daysUntil(end)
  const lineOf = (kind: 'on record' | 'adopted', statedBy: readonly Voice[], of: string) =>
    days.map((date) => ({
      date,
      kind,
      value: statedBy.length ? positionsAsOf(atlas.positions, date, { ...words, statedBy }).count : 0,
      of,
      statedBy: null,
    }))
  const record = lineOf('on record', spoken, 'parties with a text on record')
  const adopted = lineOf('adopted', spoken.filter(isAdopted), 'parties with a text of their own or a joint one')
  const stated = claimed.map(({ date, value, unit, statedBy }) => ({
    date,
    kind: 'claimed' as const,
    value,
    of: unit,
    statedBy: statedBy.name,
  }))
  const rows = [...record, ...adopted, ...stated]
  const colours = coloursOf(theme)
  const all = record[record.length - 1]?.value ?? 0
  const own = adopted[adopted.length - 1]?.value ?? 0
  const most = Math.max(0, ...stated.map(({ value }) => value))
  const found = [
    `${counted(all, 'party is', 'parties are')} on record, ${own} in their own or joint words`,
    ...(most > all ? [`officials claim up to ${most}`] : []),
  ].join('; ')
  const x = { field: 'day', type: 'temporal', title: null, axis: { format: '%Y', tickCount: 'year', grid: false } }
  const top = Math.max(10, Math.ceil((1.05 * Math.max(most, all)) / 20) * 20)
  const y = {
    field: 'value',
    type: 'quantitative',
    title: 'parties',
    scale: { domain: [0, top] },
    axis: { tickCount: 6 },
  }
  const withDay = (values: readonly PositionsCount[]) => values.map((row) => ({ ...row, day: lastDay(row.date) }))
  const color = {
    field: 'kind',
    type: 'nominal',
    title: null,
    scale: { domain: ['adopted', 'on record'], range: [colours.accent, colours.muted] },
    legend: {
      orient: 'top',
      symbolType: 'square',
      labelExpr: "datum.value == 'adopted' ? 'own or joint words' : 'incl. attributed words'",
    },
  }
  return draw({
    id: 'positions-over-time',
    title: all ? found : 'Positions on the Global Security Initiative over time',
    subtitle: `Parties with a text on record${Object.keys(asked).length ? ' of those asked for' : ' that names the initiative'}, month by month, and totals stated in public`,
    note: `Stated totals count different things: countries, or countries and organisations; "more than" is drawn at the number. Officials publish no list. The lines are what could be read, not how many there are.${asked.stance === undefined ? ' Texts that decline or deny are left out.' : ''}${asked.names === undefined ? ' Texts that only speak of unnamed initiatives are left out.' : ''}`,
    alt: `Two lines that rise to ${all} parties on record and ${own} in their own or joint words, and ${stated.length} stated totals up to ${most}.`,
    rows,
    theme,
    width: 760,
    plot: {
      width: 760,
      height: 320,
      layer: [
        ...[record, adopted].flatMap((line) =>
          layerOf(withDay(line), {
            mark: { type: 'area', interpolate: 'step-after', line: { strokeWidth: 2 }, opacity: 0.22 },
            encoding: { x, y, color },
          }),
        ),
        ...layerOf(withDay(stated), {
          mark: { type: 'point', filled: true, size: 70, color: colours.contrast, opacity: 0.9 },
          encoding: {
            x,
            y,
            shape: {
              field: 'of',
              type: 'nominal',
              title: null,
              legend: {
                orient: 'top',
                labelExpr: "'claimed: ' + datum.value",
                symbolFillColor: colours.contrast,
                symbolStrokeColor: colours.contrast,
              },
            },
            tooltip: [
              { field: 'date', title: 'date' },
              { field: 'value', title: 'stated' },
              { field: 'of', title: 'of' },
              { field: 'statedBy', title: 'by' },
            ],
          },
        }),
        ...layerOf(withDay([...record.slice(-1), ...adopted.slice(-1)]), {
          mark: { type: 'text', align: 'left', dx: 6, fontWeight: 600 },
          encoding: { x, y, text: { field: 'value', type: 'quantitative' }, color },
        }),
      ],
    },
  })
}

/** The newest day on which a text of a position was published; of the positions, where no text shows its day. */
function newest({ positions }: Pick<Atlas, 'positions'>): string {
  const published = sourcesIn(positions).flatMap(({ source }) => source.published ?? [])
  const days = (published.length ? published : positions.map(({ date }) => date)).map(lastDay).sort()
  return days[days.length - 1] ?? ''
}

/** The last days of the months up to a day, from the month in which the initiative was put forward; and that day. */
function daysUntil(to: string): string[] {
  const ends = periodsOf('month', { from: '2022-04', to }, []).flatMap(({ end }) => end ?? [])
  return [...ends.filter((end) => end < to), to]
}
