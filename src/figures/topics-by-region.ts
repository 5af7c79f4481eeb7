import { counts } from '../measure/counts.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { periodName, readable, regionName } from './words.js'

/** Interactions of a region in which a topic was discussed, of those whose topics are known. */
export interface RegionTopic {
  readonly region: string
  readonly topic: string
  readonly count: number
  /** Interactions of the region with any topic on record. */
  readonly total: number
  readonly share: number
}

/**
 * What was discussed with which region: of the interactions whose topics a source gives, the share that touch
 * each topic.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter; `theme`.
 * @returns A row per region and topic that occurs together, most discussed topics first.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { topicsByRegion } from 'gsi-atlas/figures'
 *
 * topicsByRegion(atlas, { setting: 'bilateral' }).rows[0]
 * // { region: 'africa', topic: 'transnational-crime', count: 10, total: 20, share: 0.5 }
 * ```
 */
export function topicsByRegion(atlas: Atlas, options: FigureOptions = {}): Figure<RegionTopic> {
  const { theme, filter, said } = split(options, {}, { kind: 'country' })
  const known = interactionsOf(atlas).filter(({ topics }) => topics.length > 0)
  const totals = new Map(counts(known, { ...filter, by: 'region' }).map(({ region, count }) => [region, count]))
  const topics = counts(known, { ...filter, by: 'topic' }).sort((a, b) => b.count - a.count)
  const place = new Map(topics.map(({ topic }, i) => [topic, i]))
  const rows = counts(known, { ...filter, by: ['region', 'topic'] })
    .flatMap(({ region, topic, count }) => {
      const total = totals.get(region) ?? 0
      return topic === null ? [] : [{ region, topic, count, total, share: count / total }]
    })
    .sort((a, b) => (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0) || (a.region < b.region ? -1 : 1))
  const [first] = topics
  const total = first?.total ?? 0
  const leads = first?.topic && first.count > (topics[1]?.count ?? 0)
  const regions = [...totals].sort((a, b) => b[1] - a[1]).map(([region]) => region)
  const shown = rows.map((row) => ({
    ...row,
    regionName: `${regionName(row.region)} (${row.total})`,
    topicName: readable(row.topic),
  }))
  const colours = coloursOf(theme)
  return draw({
    id: 'topics-by-region',
    title: leads
      ? `${readable(first.topic ?? '')} is discussed most: in ${first.count} of ${total} interactions whose topics are known`
      : 'What was discussed, by region',
    subtitle: `Share of a region's interactions that touch each topic, ${periodName(filter)}${leads ? '' : `; of ${total} whose topics are known`}`,
    note: 'Topics are those a source says were discussed; most readouts name a few. In brackets the interactions with any topic on record: circles are hollow where they are fewer than 10.',
    alt: `Table of circles by topic and region; ${topics
      .slice(0, 3)
      .map(({ topic, count }) => `${topic} ${count}`)
      .join(', ')} of ${total}.`,
    rows,
    theme,
    said,
    width: 60 * Math.max(6, regions.length),
    plot: {
      width: 60 * Math.max(6, regions.length),
      height: { step: 26 },
      data: { values: shown },
      mark: { type: 'point', opacity: 0.85, stroke: colours.accent, strokeWidth: 1.4 },
      encoding: {
        x: {
          field: 'regionName',
          type: 'nominal',
          sort: regions.map((region) => `${regionName(region)} (${totals.get(region)})`),
          title: null,
          axis: { orient: 'top', labelAngle: -35, labelLimit: 180, grid: false },
        },
        y: { field: 'topicName', type: 'nominal', sort: null, title: null },
        fill: { condition: { test: 'datum.total >= 10', value: colours.accent }, value: 'transparent' },
        size: {
          field: 'share',
          type: 'quantitative',
          title: 'share',
          scale: { domain: [0, 1], range: [0, 620] },
          legend: {
            format: '.0%',
            values: [0.1, 0.5, 1],
            symbolFillColor: colours.accent,
            symbolStrokeColor: colours.accent,
          },
        },
        tooltip: [
          { field: 'regionName', title: 'region' },
          { field: 'topicName', title: 'topic' },
          { field: 'count', title: 'interactions' },
          { field: 'total', title: 'of' },
          { field: 'share', title: 'share', format: '.0%' },
        ],
      },
    },
  })
}
