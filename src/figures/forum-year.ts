import { type ForumPart, forumDays, forumPartOf } from '../measure/forum-part-of.js'
import { firstDay, monthAt, monthIndex } from '../model/days.js'
import type { OccasionId } from '../model/ids.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions, layerOf } from './figure.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { percent } from './words.js'

/** Options of {@link forumYear}. */
export interface ForumYearOptions extends FigureOptions {
  /** The edition; `lianyungang-forum-2024` by default. Its own days replace `from` and `to`. */
  readonly edition?: OccasionId
}

/** Interactions of a month, at or beside the edition, otherwise in its days, or apart from both. */
export interface ForumMonth {
  readonly month: string
  readonly part: ForumPart
  readonly withForum: boolean
  readonly count: number
  readonly total: number
  readonly share: number
}

/**
 * The year around an edition of a forum, and the part of its interactions that took place at or beside it: the
 * study's Figure 6.
 *
 * @param atlas The atlas.
 * @param options `edition`; any words of the filter over core scope; `theme`.
 * @returns Three rows a month, from six months before the month of the edition to five after it.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed, or an edition
 * that is no occasion of the atlas.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { forumYear } from 'gsi-atlas/figures'
 *
 * forumYear(atlas).title
 * // 17% of a year's interactions took place at or beside one forum
 * ```
 */
export function forumYear(atlas: Atlas, options: ForumYearOptions = {}): Figure<ForumMonth> {
  const { edition = 'lianyungang-forum-2024' } = options
  const { theme, filter, asStudied, said, rule } = split(options, { edition: undefined }, { scope: 'core' })
  const occasion = atlas.occasions.find(({ id }) => id === edition)
  if (!occasion) throw new RangeError(`edition: "${edition}" is no occasion of the atlas`)
  const months = monthsAround(occasion.date)
  const within = { ...filter, from: months[0] ?? '', to: months[months.length - 1] ?? '' }
  const chosen = selectInteractions(interactionsOf(atlas), within).filter(({ month }) => month !== null)
  const total = chosen.length
  const partOf = forumPartOf(occasion)
  const placed = chosen.map((row) => ({ month: row.month, part: partOf(row) }))
  const rows = months.flatMap((month) =>
    parts.map((part) => {
      const count = placed.filter((row) => row.month === month && row.part === part).length
      return { month, part, withForum: part === 'forum', count, total, share: total && count / total }
    }),
  )
  const sumOf = (part: ForumPart) => placed.filter((row) => row.part === part).length
  const [beside, sameDays] = [sumOf('forum'), sumOf('same days')]
  const share = (count: number) => `${count} of ${total} (${percent(total && count / total)})`
  const published = atlas.claims.find(({ id }) => id === 'carnegie-2025-forum-2024-share')
  const isDefault = asStudied && edition === 'lianyungang-forum-2024'
  const colours = coloursOf(theme)
  const x = {
    field: 'month',
    type: 'ordinal',
    title: null,
    axis: {
      grid: false,
      labelAngle: 0,
      labelExpr:
        "[timeFormat(toDate(datum.value + '-15'), '%b'), datum.index == 0 || slice(datum.value, 5) == '01' ? slice(datum.value, 0, 4) : '']",
    },
  }
  const y = { field: 'count', type: 'quantitative', title: 'interactions', axis: { tickMinStep: 1, tickCount: 5 } }
  const ofMonth = (month: string) => rows.filter((row) => row.month === month)
  const height = (own: readonly ForumMonth[]) => own.reduce((sum, { count }) => sum + count, 0)
  const totals = months.map((month) => ({ month, top: height(ofMonth(month)) })).filter(({ top }) => top > 0)
  const inside = rows
    .filter(({ part, count }) => part !== 'rest' && count > 1)
    .map((row) => {
      const below = ofMonth(row.month).filter(({ part }) => parts.indexOf(part) < parts.indexOf(row.part))
      return { ...row, middle: height(below) + row.count / 2 }
    })
  return draw({
    id: 'forum-year',
    title:
      total >= 30 && beside > 0
        ? `${percent(beside / total)} of a year's interactions took place at or beside one forum`
        : `The year around the ${occasion.name}`,
    subtitle: `Interactions in the twelve months around the ${occasion.name}: ${share(beside)} at or beside it, ${share(sameDays)} otherwise in the same days.${isDefault && published ? ` The study puts the share of 2024 close to ${percent(published.value)}` : ''}`,
    note: `Interactions whose month is known. At or beside: sessions of the forum or within it, and bilateral meetings that a source ties to it or that fit its days and place. Same days: other sessions, meetings beside them or apart, from ${forumDays} days before the first day to ${forumDays} days after the last.`,
    alt: `Bars of interactions a month; ${beside} of ${total} at or beside the forum, ${sameDays} otherwise in the same days.`,
    rows,
    theme,
    said,
    rule,
    width: 760,
    plot: {
      width: 760,
      height: 280,
      layer: [
        {
          mark: { type: 'bar' },
          encoding: {
            x,
            y,
            color: {
              field: 'part',
              type: 'nominal',
              title: null,
              scale: { domain: parts, range: [colours.contrast, colours.accent, colours.quiet] },
              legend: {
                orient: 'top',
                labelExpr:
                  "{'forum': 'at or beside the forum', 'same days': 'otherwise in the same days', 'rest': 'rest of the year'}[datum.value]",
              },
            },
            order: { field: 'order' },
            tooltip: [
              { field: 'month', title: 'month' },
              { field: 'part', title: 'part' },
              { field: 'count', title: 'interactions' },
            ],
          },
          transform: [{ calculate: `indexof(${JSON.stringify(parts)}, datum.part)`, as: 'order' }],
        },
        ...layerOf(inside, {
          mark: { type: 'text', baseline: 'middle', fontWeight: 600, color: colours.background },
          encoding: {
            x,
            y: { ...y, field: 'middle' },
            text: { field: 'count', type: 'quantitative' },
          },
        }),
        ...layerOf(totals, {
          mark: { type: 'text', dy: -8, color: colours.muted },
          encoding: { x, y: { ...y, field: 'top' }, text: { field: 'top', type: 'quantitative' } },
        }),
      ],
    },
  })
}

const parts: readonly ForumPart[] = ['forum', 'same days', 'rest']

const monthsAround = (date: string) => Array.from({ length: 12 }, (_, i) => monthAt(monthIndex(firstDay(date)) + i - 6))
