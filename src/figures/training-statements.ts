import { firstDay, lastDay } from '../model/days.js'
import type { OneOrMore } from '../model/filter.js'
import type { Atlas } from '../model/records.js'
import { type TrainingDomain, type TrainingKind, trainingDomains, trainingKinds } from '../model/vocabulary.js'
import { checkOptions } from '../query/filter.js'
import { draw, type Figure, layerOf } from './figure.js'
import { coloursOf, type Theme } from './theme.js'
import { counted, listed } from './words.js'

/** Options of {@link trainingStatements}. */
export interface TrainingStatementsOptions {
  readonly kind?: OneOrMore<TrainingKind>
  readonly domain?: OneOrMore<TrainingDomain>
  /** Fewest persons stated; 1,000 by default. */
  readonly atLeast?: number
  readonly theme?: Theme
}

/** A training, the numbers stated of it, and the time it covers. */
export interface TrainingSpan {
  readonly training: string
  readonly title: string
  readonly kind: TrainingKind
  readonly low: number
  readonly high: number
  readonly from: string
  readonly to: string
  readonly statedBy: string
}

/**
 * Stated numbers of trainings on a line of time: each with its range and period, never a sum.
 *
 * @param atlas The atlas.
 * @param options `kind`, `domain`, `atLeast`, `theme`.
 * @returns A row per training whose statements count people, by the beginning of its period.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { trainingStatements } from 'gsi-atlas/figures'
 *
 * trainingStatements(atlas, { kind: 'commitment' }).rows.length
 * // 11
 * ```
 */
export function trainingStatements(atlas: Atlas, options: TrainingStatementsOptions = {}): Figure<TrainingSpan> {
  checkOptions(
    options,
    { atLeast: undefined, theme: ['light', 'dark'] },
    { kind: trainingKinds, domain: trainingDomains },
  )
  const { kind, domain, atLeast = 1000, theme } = options
  if (!(atLeast >= 0)) throw new RangeError(`atLeast: ${String(atLeast)} is not a number from 0 up`)
  const isAsked = <Value>(value: Value, asked: OneOrMore<Value> | undefined) =>
    asked === undefined || [asked].flat().includes(value)
  const people = new Set(['officers', 'people', 'opportunities', 'places'])
  const rows = atlas.training
    .filter((item) => isAsked(item.kind, kind) && isAsked(item.domain, domain))
    .flatMap(({ id, title, kind, period, statements }) => {
      const own = statements.flatMap((statement) => {
        const { unit, value } = statement
        return value !== undefined && unit !== undefined && people.has(unit) && value >= atLeast
          ? [{ ...statement, value }]
          : []
      })
      const dates = own.flatMap(({ date }) => date ?? []).sort()
      const from = period?.from ?? period?.to ?? dates[0]
      if (own.length === 0 || from === undefined) return []
      const values = own.map(({ value }) => value)
      return [
        {
          training: id,
          title,
          kind,
          low: Math.min(...values),
          high: Math.max(...values),
          from: firstDay(from),
          to: lastDay(period?.to ?? period?.from ?? from),
          statedBy: listed([...new Set(own.map(({ statedBy }) => statedBy.name))].slice(0, 4)),
        },
      ]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.training < b.training ? -1 : 1))
  const colours = coloursOf(theme)
  const shown = rows.map((row) => ({
    ...row,
    name: row.title.length > 74 ? `${row.title.slice(0, 73)}…` : row.title,
    label: row.low === row.high ? format(row.low) : `${format(row.low)}–${format(row.high)}`,
  }))
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 440, grid: false } }
  const color = {
    field: 'kind',
    type: 'nominal',
    title: null,
    scale: { domain: ['commitment', 'delivery'], range: [colours.contrast, colours.accent] },
    legend: { orient: 'top', labelExpr: "datum.value == 'commitment' ? 'promised' : 'reported as given'" },
  }
  return draw({
    id: 'training-statements',
    title: `${counted(rows.length, 'training')} said to reach ${format(atLeast)} or more`,
    subtitle: 'Each line is a training promised or reported, over the period stated, with the number stated of it',
    note: 'The numbers are not added: some may lie within others, some count opportunities rather than persons, and promises are not deliveries. A range means that sources state different numbers.',
    alt: `Lines of time for ${rows.length} trainings with the numbers stated.`,
    rows,
    theme,
    width: 380,
    full: 820,
    plot: {
      width: 380,
      height: { step: 24 },
      layer: [
        ...layerOf(shown, {
          mark: { type: 'rule', strokeWidth: 6, strokeCap: 'round', opacity: 0.75 },
          encoding: {
            y,
            x: { field: 'from', type: 'temporal', title: null, axis: { format: '%Y', tickCount: 8 } },
            x2: { field: 'to' },
            color,
            tooltip: [{ field: 'title' }, { field: 'label', title: 'stated' }, { field: 'statedBy' }],
          },
        }),
        ...layerOf(shown, {
          mark: { type: 'point', filled: true, size: 34, opacity: 1 },
          encoding: { y, x: { field: 'to', type: 'temporal' }, color },
        }),
        ...layerOf(shown, {
          mark: { type: 'text', align: 'left', dx: 9, fontWeight: 600 },
          encoding: { y, x: { field: 'to', type: 'temporal' }, text: { field: 'label' } },
        }),
      ],
    },
  })
}

const format = (value: number) => value.toLocaleString('en-US')
