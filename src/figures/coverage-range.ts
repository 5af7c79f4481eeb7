import { coverage } from '../measure/coverage.js'
import type { Atlas } from '../model/records.js'
import { study } from '../query/study.js'
import { draw, type Figure, type FigureOptions } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { periodName, readable } from './words.js'

/** A number of meetings: on record, estimated, or published. */
export interface CoverageRow {
  readonly what: string
  readonly kind: 'curated' | 'estimated' | 'published'
  readonly meetings: number
  readonly low: number
  readonly high: number
}

/**
 * Bilateral meetings on record, the range there may be, and the number the study counts.
 *
 * @param atlas The atlas.
 * @param options Any words of the filter over bilateral meetings with countries in the study's window and scope;
 * `theme`.
 * @returns A row each: on record; estimated for each odds ratio, as far as the record allows; published,
 * where the filter is the default.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { coverageRange } from 'gsi-atlas/figures'
 *
 * coverageRange(atlas).rows.map(({ kind, meetings }) => [kind, Math.round(meetings)])
 * // [
 * //   [ 'curated', 150 ],
 * //   [ 'estimated', 171 ],
 * //   [ 'estimated', 198 ],
 * //   [ 'estimated', 258 ],
 * //   … 2 more
 * // ]
 * ```
 */
export function coverageRange(atlas: Atlas, options: FigureOptions = {}): Figure<CoverageRow> {
  const { theme, filter, asStudied, said, rule } = split(
    options,
    { kind: ['country'] },
    { ...study, setting: 'bilateral', kind: 'country' },
  )
  const noun = filter.setting === 'bilateral' ? 'bilateral meetings' : 'meetings'
  const { curated, lists, estimates = [], chapman } = coverage(atlas, filter)
  const published = atlas.claims.find(({ id }) => id === 'carnegie-2025-bilateral-meetings')
  const point = (what: string, kind: CoverageRow['kind'], meetings: number) => ({
    what,
    kind,
    meetings,
    low: meetings,
    high: meetings,
  })
  const rows: CoverageRow[] = [
    point('on record', 'curated', curated),
    ...estimates.map(({ oddsRatio, meetings }) => {
      const effect =
        oddsRatio === 1
          ? 'leaves one of the other as likely'
          : `makes one of the other ${oddsRatio < 1 ? 'less' : 'more'} likely`
      const what = `if a text of one side ${effect} (odds ratio ${oddsRatio})`
      const row = point(what, 'estimated', meetings)
      return oddsRatio === 1 && chapman ? { ...row, ...chapman } : row
    }),
    ...(asStudied && published ? [point('published by the study', 'published' as const, published.value)] : []),
  ]
  const colours = coloursOf(theme)
  const values = estimates.map(({ meetings }) => Math.round(meetings))
  const y = { field: 'what', type: 'nominal', sort: null, title: null, axis: { labelLimit: 420, grid: false } }
  const color = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: ['curated', 'estimated', 'published'], range: [colours.accent, colours.muted, colours.contrast] },
    legend: null,
  }
  return draw({
    id: 'coverage-range',
    title: values.length
      ? `${curated} ${noun} on record; an estimated ${Math.min(...values)} to ${Math.max(...values)}, depending on an assumption`
      : `${curated} ${noun} on record; too few found twice to estimate more`,
    subtitle: `${readable(noun)} with countries, ${periodName(filter)}. Estimated from ${lists.both} meetings found in texts of both sides, ${lists.prcOnly} in China's alone and ${lists.otherOnly} in others' alone`,
    note: 'The assumption is whether a meeting found in a text of one side is more or less likely found in one of the other. At odds ratio 1 the point is Chapman’s estimate and the line its 95% interval. The range says how many meetings searches like these could find; meetings without a public trace are in no list, and both lists come from one stored copy of the web.',
    alt: rows.map(({ what, meetings }) => `${what}: ${Math.round(meetings)}`).join('; '),
    rows,
    theme,
    said,
    rule,
    width: 460,
    full: 800,
    plot: {
      width: 460,
      height: { step: 34 },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: 3, opacity: 0.45 },
          encoding: { y, x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, color },
        },
        {
          mark: { type: 'point', filled: true, size: 130, opacity: 1 },
          encoding: {
            y,
            x: { field: 'meetings', type: 'quantitative', title: 'meetings', scale: { zero: true } },
            color,
            tooltip: [
              { field: 'what', title: 'number' },
              { field: 'meetings', title: 'meetings', format: '.0f' },
            ],
          },
        },
        {
          mark: { type: 'text', dy: -12, fontWeight: 600 },
          encoding: {
            y,
            x: { field: 'meetings', type: 'quantitative' },
            text: { field: 'meetings', type: 'quantitative', format: '.0f' },
            color,
          },
        },
      ],
    },
  })
}
