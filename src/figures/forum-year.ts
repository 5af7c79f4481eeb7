import { addMonths } from 'date-fns/addMonths'
import { firstDay, lastDay, monthOf } from '../model/days.js'
import type { OccasionId } from '../model/ids.js'
import type { Atlas } from '../model/records.js'
import { selectInteractions } from '../query/select-interactions.js'
import { draw, type Figure, type FigureOptions, layerOf } from './figure.js'
import { interactionsOf } from './interactions-of.js'
import { split } from './options.js'
import { coloursOf } from './theme.js'
import { percent } from './words.js'

/** Options of {@link forumYear}. */
export interface ForumYearOptions extends FigureOptions {
  /** The edition; `lianyungang-forum-2024` by default. Its own days replace `from` and `to`. */
  readonly edition?: OccasionId
}

/** Interactions of a month, at or beside the edition or apart from it. */
export interface ForumMonth {
  readonly month: string
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
 * @returns Two rows a month, from six months before the month of the edition to five after it.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed, or an edition
 * that is no occasion of the atlas.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { forumYear } from 'gsi-atlas/figures'
 *
 * forumYear(atlas).title
 * // 19% of a year's interactions took place at or beside one forum
 * ```
 */
export function forumYear(atlas: Atlas, options: ForumYearOptions = {}): Figure<ForumMonth> {
  const { edition = 'lianyungang-forum-2024' } = options
  const { theme, filter } = split(options, { edition: undefined }, { scope: 'core' })
  const occasion = atlas.occasions.find(({ id }) => id === edition)
  if (!occasion) throw new RangeError(`edition: "${edition}" is no occasion of the atlas`)
  const months = monthsAround(occasion.date)
  const within = { ...filter, from: months[0] ?? '', to: months[months.length - 1] ?? '' }
  const chosen = selectInteractions(interactionsOf(atlas), within).filter(({ month }) => month !== null)
  const total = chosen.length
  const rows = months.flatMap((month) =>
    [true, false].map((withForum) => {
      const count = chosen.filter((row) => row.month === month && row.occasions.includes(edition) === withForum).length
      return { month, withForum, count, total, share: total && count / total }
    }),
  )
  const beside = rows.filter(({ withForum }) => withForum).reduce((sum, { count }) => sum + count, 0)
  const colours = coloursOf(theme)
  const forumMonth = monthOf(occasion.date)
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
  const label = rows.filter(({ month, withForum, count }) => month === forumMonth && withForum && count > 0)
  const height = (month: string | null) =>
    rows.filter((row) => row.month === month).reduce((sum, { count }) => sum + count, 0)
  return draw({
    id: 'forum-year',
    title: `${percent(total && beside / total)} of a year's interactions took place at or beside one forum`,
    subtitle: `${beside} of ${total} interactions in the twelve months around ${occasion.name}`,
    note: 'Core interactions whose month is known. At or beside: sessions of the forum or within it, and bilateral meetings that a source ties to it or that fit its days and place.',
    alt: `Bars of interactions a month; ${beside} of ${total} at or beside the forum.`,
    rows,
    theme,
    width: 760,
    plot: {
      width: 760,
      height: 280,
      layer: [
        {
          mark: { type: 'bar', cornerRadius: 1 },
          encoding: {
            x,
            y: { field: 'count', type: 'quantitative', title: 'interactions', axis: { tickMinStep: 1, tickCount: 5 } },
            color: {
              field: 'withForum',
              type: 'nominal',
              title: null,
              scale: { domain: [true, false], range: [colours.contrast, colours.quiet] },
              legend: { orient: 'top', labelExpr: "datum.value ? 'at or beside the forum' : 'other interactions'" },
            },
            order: { field: 'withForum', sort: 'ascending' },
            tooltip: [{ field: 'month' }, { field: 'withForum' }, { field: 'count' }],
          },
        },
        ...layerOf(
          label.map((row) => ({ ...row, top: height(row.month) })),
          {
            mark: { type: 'text', dy: -9, fontWeight: 600, color: colours.contrast },
            encoding: { x, y: { field: 'top', type: 'quantitative' }, text: { field: 'count' } },
          },
        ),
      ],
    },
  })
}

function monthsAround(date: string): string[] {
  const middle = new Date(`${firstDay(date).slice(0, 7)}-01T00:00:00`)
  return Array.from({ length: 12 }, (_, i) => {
    const month = addMonths(middle, i - 6)
    return lastDay(`${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, '0')}`).slice(0, 7)
  })
}
