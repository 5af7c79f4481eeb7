import { timeline } from '../measure/timeline.js'
import type { Atlas } from '../model/records.js'
import type { Agency } from '../model/vocabulary.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { study } from '../query/study.js'
import { draw, type Figure, type FigureOptions, layerOf } from './figure.js'
import { split } from './options.js'
import { categoriesOf, coloursOf } from './theme.js'
import { besidePublished, periodName, readable } from './words.js'

/** Interactions of one agency in one quarter. */
export interface AgencyQuarter {
  readonly quarter: string | null
  readonly start: string | null
  readonly agency: Agency
  readonly count: number
  readonly total: number
  readonly share: number
  readonly complete: boolean
  /** Whether an edition of the Lianyungang forum lies in it. */
  readonly forum: boolean
}

/**
 * Interactions by quarter and agency: the study's Figure 1.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter over the study's window and scope; `theme`.
 * @returns A row per quarter and agency, quarters without any included.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { interactionsOverTime } from 'gsi-atlas/figures'
 *
 * interactionsOverTime(atlas).title
 * // The quarter of the 2024 Lianyungang forum saw the most interactions: 48
 * ```
 */
export function interactionsOverTime(atlas: Atlas, options: FigureOptions = {}): Figure<AgencyQuarter> {
  const { theme, filter, asStudied, said, rule } = split(options, {}, study)
  const all = interactionsOf(atlas)
  const forums = atlas.occasions.filter(({ series }) => series === 'lianyungang-forum')
  const rows = timeline(all, { ...filter, unit: 'quarter', by: 'agency' }).map(
    ({ quarter, start, end, agency, complete, count, total, share }) => ({
      quarter,
      start,
      agency: agency as Agency,
      count,
      total,
      share,
      complete,
      forum: forums.some(({ date }) => start !== null && end !== null && date >= start && date <= end),
    }),
  )
  const total = rows[0]?.total ?? 0
  const quarters = [...new Set(rows.map(({ quarter }) => quarter))].map((quarter) => ({
    quarter,
    count: new Set(selectInteractions(all, { ...filter, quarter }).map(({ id }) => id)).size,
  }))
  const most = quarters.reduce((a, b) => (b.count > a.count ? b : a), { quarter: null as string | null, count: 0 })
  const ties = quarters.filter(({ count }) => count === most.count).length
  const isForum = rows.some(({ quarter, forum }) => quarter === most.quarter && forum)
  const found =
    most.quarter !== null && ties === 1 && isForum
      ? `The quarter of the ${most.quarter.slice(0, 4)} Lianyungang forum saw the most interactions: ${most.count}`
      : undefined

  const colours = coloursOf(theme)
  const agencies = (['MPS', 'CPLC', 'MSS'] as const).filter((agency) => rows.some((row) => row.agency === agency))
  const x = {
    field: 'quarter',
    type: 'ordinal',
    title: null,
    axis: {
      grid: false,
      labelAngle: 0,
      labelExpr:
        "datum.value == null ? 'no quarter' : [slice(datum.value, 5), slice(datum.value, 5) == 'Q1' || datum.index == 0 ? slice(datum.value, 0, 4) : '']",
    },
  }
  const marked = quarters
    .filter(({ quarter }) => rows.some((row) => row.quarter === quarter && row.forum))
    .map(({ quarter, count }) => ({ quarter, count, label: 'forum' }))
  const partial = quarters
    .filter(({ quarter }) => rows.some((row) => row.quarter === quarter && !row.complete))
    .flatMap(({ quarter, count }) => stripes(count).map((y) => ({ quarter, y })))
  return draw({
    id: 'interactions-over-time',
    title: found ?? "Interactions of China's internal-security leaders over time",
    subtitle: `Interactions a quarter by agency, ${periodName(filter)}. ${besidePublished(atlas, 'carnegie-2025-interactions', total, asStudied)}`,
    note: `An interaction is one meeting with one foreign party. A meeting with leaders of two agencies stands under both.${partial.length ? ' Striped quarters are not wholly in the window.' : ''} Forum marks the quarters of the Lianyungang forum.`,
    alt: `Stacked bars of interactions a quarter by agency; ${total} in all${most.quarter === null ? '' : `, most in ${quarterName(most.quarter)} with ${most.count}`}.`,
    rows,
    theme,
    said,
    rule,
    width: 760,
    plot: {
      width: 760,
      height: 300,
      layer: [
        {
          transform: [{ calculate: `indexof(${JSON.stringify(agencies)}, datum.agency)`, as: 'order' }],
          mark: { type: 'bar', cornerRadius: 1 },
          encoding: {
            x,
            y: { field: 'count', type: 'quantitative', title: 'interactions', axis: { tickMinStep: 1, tickCount: 5 } },
            color: {
              field: 'agency',
              type: 'nominal',
              title: null,
              scale: { domain: agencies, range: categoriesOf(theme).slice(0, agencies.length) },
              legend: { orient: 'top', labelExpr: labelsOf(agencies) },
            },
            order: { field: 'order' },
            tooltip: [
              { field: 'quarter', title: 'quarter' },
              { field: 'agency', title: 'agency' },
              { field: 'count', title: 'interactions' },
            ],
          },
        },
        ...layerOf(partial, {
          mark: { type: 'tick', color: colours.background, thickness: 1.2, bandSize: 50 },
          encoding: { x, y: { field: 'y', type: 'quantitative' } },
        }),
        ...layerOf(marked, {
          mark: { type: 'text', dy: -9, color: colours.muted, fontSize: 11 },
          encoding: { x, y: { field: 'count', type: 'quantitative' }, text: { field: 'label' } },
        }),
      ],
    },
  })
}

const quarterName = (quarter: string) =>
  `the ${['first', 'second', 'third', 'fourth'][+quarter.slice(6) - 1]} quarter of ${quarter.slice(0, 4)}`

/** Labels of a legend, as a Vega expression. */
const labelsOf = (values: readonly string[]): string =>
  `{${values.map((value) => `'${value}': '${readable(value)}'`).join(', ')}}[datum.value]`

/** Heights of the stripes over a partial bar. */
const stripes = (count: number) =>
  Array.from({ length: Math.ceil(count / 1.5) }, (_, i) => (i + 0.5) * 1.5).filter((y) => y < count)
