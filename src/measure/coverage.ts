import type { InteractionFilter } from '../model/filter.js'
import type { Atlas, Meeting, Source } from '../model/records.js'
import { checkKnown } from '../query/check-known.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'

/** Meetings found without knowing of them, by whose texts showed them. */
export interface RecaptureLists {
  /** In a text of PRC origin and in one of another origin. */
  readonly both: number
  readonly prcOnly: number
  readonly otherOnly: number
}

/** How many meetings there may be. */
export interface Coverage {
  /** Meetings on record. */
  readonly curated: number
  readonly lists: RecaptureLists
  /** N(φ) for each odds ratio; absent where fewer than 7 meetings are on both lists. */
  readonly estimates?: readonly { readonly oddsRatio: number; readonly meetings: number }[]
  /** Chapman's estimate (φ = 1) with its 95 % interval; absent likewise. */
  readonly chapman?: { readonly meetings: number; readonly low: number; readonly high: number }
}

/** Fewest meetings on both lists from which anything is estimated. */
const leastRecaptures = 7

const isPrc = ({ family, origin }: Source) => (origin?.family ?? family).startsWith('prc-')

/** The two lists of meetings that list-blind searches found; a text read for its context alone is on neither. */
export function recaptureLists(meetings: readonly Meeting[]): RecaptureLists {
  const blind = meetings.map(({ sources }) => sources.filter(({ foundBy }) => foundBy === 'list-blind'))
  const prc = blind.map((sources) => sources.some(isPrc))
  const other = blind.map((sources) => sources.some((source) => !isPrc(source)))
  const count = (a: boolean, b: boolean) => prc.filter((value, i) => value === a && other[i] === b).length
  return { both: count(true, true), prcOnly: count(true, false), otherOnly: count(false, true) }
}

/** N(φ) = n11 + n10 + n01 + φ·n10·n01 ÷ n11. */
export const recaptured = ({ both, prcOnly, otherOnly }: RecaptureLists, oddsRatio: number): number =>
  both + prcOnly + otherOnly + (oddsRatio * prcOnly * otherOnly) / both

/** Chapman's estimate with its 95 % interval. */
export function chapman({ both, prcOnly, otherOnly }: RecaptureLists): NonNullable<Coverage['chapman']> {
  const [first, second] = [both + prcOnly, both + otherOnly]
  const meetings = ((first + 1) * (second + 1)) / (both + 1) - 1
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2))
  const half = 1.96 * Math.sqrt(variance)
  return { meetings, low: meetings - half, high: meetings + half }
}

/**
 * How many meetings left a trace that searches like ours can find, estimated from the overlap of two lists:
 * those that list-blind searches found in texts of PRC origin, and in texts of other origins.
 *
 * It is no estimate of all meetings: those without any public trace are on neither list, and both lists were
 * searched in one stored copy of the web, which makes them more alike than they are.
 *
 * Source: Seber, The Estimation of Animal Abundance (1982), chapter 3, for Chapman's estimator; the odds ratios
 * let the lists depend on each other.
 *
 * @param atlas The atlas.
 * @param filter Which meetings; bilateral ones of one scope make sense.
 * @returns Meetings on record, the lists, N(φ) for odds ratios 0.5, 1, 2 and 4, and Chapman's interval.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed, or a party, official
 * or occasion that is not in the atlas.
 * @example
 * ```ts
 * import { atlas, coverage, study } from 'gsi-atlas'
 *
 * coverage(atlas, { ...study, setting: 'bilateral', kind: 'country' }).lists
 * // { both: 41, prcOnly: 37, otherOnly: 64 }
 * ```
 */
export function coverage(atlas: Atlas, filter: InteractionFilter = {}): Coverage {
  const chosen = new Set(selectInteractions(interactionsOf(atlas), filter).map(({ meeting }) => meeting))
  checkKnown(atlas, filter)
  const lists = recaptureLists(atlas.meetings.filter(({ id }) => chosen.has(id)))
  if (lists.both < leastRecaptures) return { curated: chosen.size, lists }
  return {
    curated: chosen.size,
    lists,
    estimates: [0.5, 1, 2, 4].map((oddsRatio) => ({ oddsRatio, meetings: recaptured(lists, oddsRatio) })),
    chapman: chapman(lists),
  }
}
