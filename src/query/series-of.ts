import { firstDay, lastDay } from '../model/days.js'
import type { PartyId } from '../model/ids.js'
import type { Occasion, Series } from '../model/records.js'
import { checkOptions, checkValue, dateShape, partyShape } from './filter.js'
import { holdsOn } from './members-on.js'

/** A series that a party is a member of. */
export interface SeriesMembership {
  readonly series: Series
  /** Since when, where a source says. */
  readonly from?: string
  /** Until when. */
  readonly to?: string
  /** Sessions on record up to the day asked for; present where occasions are given. */
  readonly sessions?: number
  /** Date of the newest of them. */
  readonly lastSession?: string
}

/** Options of {@link seriesOf}. */
export interface SeriesOfOptions {
  /** A day, or a month or year (its last day): memberships that hold on it. All by default. */
  readonly on?: string
  /** The occasions: adds how many sessions are on record, and the newest. */
  readonly occasions?: readonly Occasion[]
}

/**
 * The mechanisms and bodies a party is a member of.
 *
 * @param series Series.
 * @param party Id of the party.
 * @param options `on`: a day; `occasions`: for the sessions. A membership without dates counts from the founding of
 * the series on, and on any day where that is not known.
 * @returns A row per membership, by the order of the series. Membership is not evidence of taking part, and a series
 * whose members no source names is in no list. A mechanism may be on record though it has not met for years.
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
  checkOptions(options, { on: dateShape, occasions: undefined }, {})
  const { on, occasions } = options
  return series.flatMap((own) =>
    (own.members ?? [])
      .filter((membership) => membership.party === party)
      .filter((membership) => on === undefined || holdsOn(own, membership, lastDay(on)))
      .map(({ from, to }) => ({
        series: own,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(occasions && sessionsOf(own, occasions, on)),
      })),
  )
}

function sessionsOf({ id }: Series, occasions: readonly Occasion[], on: string | undefined) {
  const held = occasions
    .filter(({ series, date }) => series === id && (on === undefined || firstDay(date) <= lastDay(on)))
    .map(({ date }) => date)
    .sort()
  const lastSession = held[held.length - 1]
  return { sessions: held.length, ...(lastSession !== undefined && { lastSession }) }
}
