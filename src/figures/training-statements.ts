import { compare } from '../model/compare.js'
import { firstDay, lastDay } from '../model/days.js'
import type { OneOrMore } from '../model/filter.js'
import type { Atlas, TrainingStatement } from '../model/records.js'
import {
  type ClaimedBound,
  type TrainingDomain,
  type TrainingKind,
  trainingDomains,
  trainingKinds,
} from '../model/vocabulary.js'
import { checkOptions } from '../query/filter.js'
import { draw, type Figure, layerOf, rowNames } from './figure.js'
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
  /** Last day; null where no source gives an end. */
  readonly to: string | null
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
  if (typeof atLeast !== 'number' || !(atLeast >= 0))
    throw new RangeError(`atLeast: ${String(atLeast)} is not a number from 0 up`)
  const isAsked = <Value>(value: Value, asked: OneOrMore<Value> | undefined) =>
    asked === undefined || [asked].flat().includes(value)
  const people = new Set(['officers', 'people', 'opportunities', 'places'])
  const spans = atlas.training
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
      const [low, high] = [Math.min(...values), Math.max(...values)]
      const row: TrainingSpan = {
        training: id,
        title,
        kind,
        low,
        high,
        from: firstDay(from),
        to: period?.to === undefined ? null : lastDay(period.to),
        statedBy: listed([...new Set(own.map(({ statedBy }) => statedBy.name))].slice(0, 4)),
      }
      const stated = [...new Set([low, high])].map((value) => signOf(own, value) + format(value)).join('–')
      return [{ row, stated, isPlaces: own.some(({ unit }) => unit === 'opportunities' || unit === 'places') }]
    })
    .sort((a, b) => compare(a.row.from, b.row.from) || compare(a.row.training, b.row.training))
  const rows = spans.map(({ row }) => row)
  const colours = coloursOf(theme)
  const shown = spans.map(({ row, stated }) => ({
    ...row,
    name: row.title,
    at: row.to ?? row.from,
    label: stated,
  }))
  const ended = shown.filter(({ to }) => to !== null)
  const open = shown.filter(({ to }) => to === null)
  const y = {
    field: 'name',
    type: 'nominal',
    sort: [...new Set(shown.map(({ name }) => name))],
    title: null,
    axis: { labels: false, grid: false },
  }
  const color = {
    field: 'kind',
    type: 'nominal',
    title: null,
    scale: { domain: ['commitment', 'delivery'], range: [colours.contrast, colours.accent] },
    legend: { orient: 'top', labelExpr: "datum.value == 'commitment' ? 'promised' : 'reported as given'" },
  }
  const x = { field: 'from', type: 'temporal', title: null, axis: { format: '%Y', tickCount: 8 } }
  const tooltip = [
    { field: 'title', title: 'training' },
    { field: 'label', title: 'stated' },
    { field: 'statedBy', title: 'by' },
  ]
  return draw({
    id: 'training-statements',
    title: `${counted(rows.length, 'training')} said to reach ${format(atLeast)} or more`,
    subtitle: 'Each line is a training promised or reported, over the period stated, with the number stated of it',
    note: [
      'The numbers are not added: some may lie within others, and promises are not deliveries.',
      ...(spans.some(({ isPlaces }) => isPlaces) ? ['Some count opportunities or places rather than persons.'] : []),
      ...(rows.some(({ low, high }) => low < high) ? ['A range: statements give different numbers.'] : []),
      ...(open.length
        ? ['Hollow: no end is stated; the dot stands at the beginning, or else at the first statement.']
        : []),
      ...Object.entries(signs).flatMap(([bound, sign]) =>
        sign && spans.some(({ stated }) => stated.includes(sign)) ? [`${sign}: ${bound.replace('-', ' ')}.`] : [],
      ),
    ].join(' '),
    alt: `Lines of time for ${rows.length} trainings with the numbers stated.`,
    rows,
    theme,
    width: 380,
    full: 820,
    plot: {
      width: 380,
      height: { step: 31 },
      layer: [
        ...rowNames(y, shown, 66),
        ...layerOf(ended, {
          mark: { type: 'rule', strokeWidth: 6, strokeCap: 'round', opacity: 0.75 },
          encoding: { y, x, x2: { field: 'to' }, color, tooltip },
        }),
        ...layerOf(ended, {
          mark: { type: 'point', filled: true, size: 34, opacity: 1 },
          encoding: { y, x: { ...x, field: 'at' }, color },
        }),
        ...layerOf(open, {
          mark: { type: 'point', filled: false, size: 60, strokeWidth: 2, opacity: 1 },
          encoding: { y, x: { ...x, field: 'at' }, color, tooltip },
        }),
        ...layerOf(shown, {
          mark: { type: 'text', align: 'left', dx: 9, fontWeight: 600 },
          encoding: { y, x: { ...x, field: 'at' }, text: { field: 'label' } },
        }),
      ],
    },
  })
}

/** How a number is worded, where all who state it word it so. */
function signOf(statements: readonly Pick<TrainingStatement, 'value' | 'bound'>[], value: number): string {
  const bounds = new Set(statements.filter((statement) => statement.value === value).map(({ bound }) => bound))
  const [bound] = bounds
  return bounds.size === 1 && bound !== undefined ? signs[bound] : ''
}

const signs: Readonly<Record<ClaimedBound, string>> = { exactly: '', 'more-than': '≥', about: '~', nearly: '<' }

const format = (value: number) => value.toLocaleString('en-US')
