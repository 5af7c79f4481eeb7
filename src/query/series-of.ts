import { lastDay } from '../model/days.js'
import type { PartyId } from '../model/ids.js'
import type { Series } from '../model/records.js'
import { checkOptions, checkValue, dateShape, partyShape } from './filter.js'
import { holdsOn } from './members-on.js'

/** A series that a party is a member of. */
export interface SeriesMembership {
  readonly series: Series
  /** Since when, where a source says. */
  readonly from?: string
  /** Until when. */
  readonly to?: string
}

/** Options of {@link seriesOf}. */
export interface SeriesOfOptions {
  /** A day, or a month or year (its last day): memberships that hold on it. All by default. */
  readonly on?: string
}

/**
 * The mechanisms and bodies a party is a member of.
 *
 * @param series Series.
 * @param party Id of the party.
 * @param options `on`: a day. A membership without dates counts from the founding of the series on, and on any day
 * where that is not known.
 * @returns A row per membership, by the order of the series. Membership is not evidence of taking part, and a series
 * whose members no source names is in no list.
 * @throws TypeError for an option that does not exist; RangeError where the party is no id or the date is none.
 * @example
 * ```ts
 * import { series, seriesOf } from 'gsi-atlas'
 *
 * seriesOf(series, 'KG', { on: '2025' }).map((row) => row.series.id)
 * // [
 * //   'china-central-asia',
 * //   'china-central-asia-interior-ministers',
 * //   'sco',
 * //   'sco-anti-drug-heads',
 * //   … 6 more
 * // ]
 * ```
 */
export function seriesOf(series: readonly Series[], party: PartyId, options: SeriesOfOptions = {}): SeriesMembership[] {
  checkValue('party', party, partyShape)
  checkOptions(options, { on: dateShape }, {})
  const { on } = options
  return series.flatMap((own) =>
    (own.members ?? [])
      .filter((membership) => membership.party === party)
      .filter((membership) => on === undefined || holdsOn(own, membership, lastDay(on)))
      .map(({ from, to }) => ({ series: own, ...(from !== undefined && { from }), ...(to !== undefined && { to }) })),
  )
}
