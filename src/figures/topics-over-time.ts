import { counts } from '../measure/counts.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { periodName, readable, yearLabels } from './words.js'

/** Interactions of a year in which a topic was discussed, of those whose topics are known. */
export interface YearTopic {
  readonly year: number
  readonly topic: string
  readonly count: number
  /** Interactions of the year with any topic on record. */
  readonly total: number
  readonly share: number
}

/**
 * What was discussed when: a small chart a topic.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter; `theme`.
 * @returns A row per topic and year, years without any included; most discussed topics first.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { topicsOverTime } from 'gsi-atlas/figures'
 *
 * topicsOverTime(atlas, { region: 'southeast-asia' }).rows.slice(0, 2)
 * // [
 * //   { year: 2022, topic: 'transnational-crime', count: 3, total: 3, share: 1 },
 * //   { year: 2023, topic: 'transnational-crime', count: 12, total: 34, share: 0.35294117647058826 },
 * // ]
 * ```
 */
export function topicsOverTime(atlas: Atlas, options: FigureOptions = {}): Figure<YearTopic> {
  const { theme, filter, said } = split(options, {}, { kind: 'country' })
  const known = interactionsOf(atlas).filter(({ topics }) => topics.length > 0)
  const years = counts(known, { ...filter, by: 'year' })
  const topics = counts(known, { ...filter, by: 'topic' }).sort((a, b) => b.count - a.count)
  const cells = new Map(
    counts(known, { ...filter, by: ['topic', 'year'] }).map(({ topic, year, count }) => [`${topic} ${year}`, count]),
  )
  const rows = topics.flatMap(({ topic }) =>
    topic === null
      ? []
      : years.map(({ year, count: total }) => {
          const count = cells.get(`${topic} ${year}`) ?? 0
          return { year, topic, count, total, share: count / total }
        }),
  )
  const dates = selectInteractions(known, filter).map(({ date }) => date)
  const colours = coloursOf(theme)
  const spans = years.map(({ year, count }) => `${year}: ${count}`).join(', ')
  return draw({
    id: 'topics-over-time',
    title: 'What was discussed, year by year',
    subtitle: `Share of a year's interactions that touch each topic, ${periodName(filter)}, of those whose topics are known`,
    note: `Interactions with any topic on record, ${spans}. Bars of years with fewer than 10 are hollow. Under the years from or to which month there are dated interactions.`,
    alt: `Small bar charts of the share of interactions by year, one for each of ${topics.length} topics.`,
    rows,
    theme,
    said,
    width: 680,
    plot: {
      data: { values: rows.map((row) => ({ ...row, topicName: readable(row.topic) })) },
      facet: {
        field: 'topicName',
        type: 'nominal',
        sort: topics.flatMap(({ topic }) => (topic === null ? [] : readable(topic))),
        title: null,
        header: { labelAnchor: 'start', labelLimit: 230 },
      },
      columns: 3,
      spacing: { row: 16, column: 30 },
      spec: {
        width: 205,
        height: 64,
        mark: { type: 'bar', stroke: colours.accent, strokeWidth: 1, cornerRadiusEnd: 1 },
        encoding: {
          x: {
            field: 'year',
            type: 'ordinal',
            title: null,
            axis: { labelAngle: 0, grid: false, labelExpr: yearLabels(dates) },
          },
          y: {
            field: 'share',
            type: 'quantitative',
            title: null,
            scale: { domain: [0, 1] },
            axis: { format: '.0%', values: [0, 0.5, 1] },
          },
          fill: { condition: { test: 'datum.total >= 10', value: colours.accent }, value: 'transparent' },
          tooltip: [
            { field: 'topicName', title: 'topic' },
            { field: 'year', title: 'year' },
            { field: 'count', title: 'interactions' },
            { field: 'total', title: 'of' },
          ],
        },
      },
    },
  })
}
