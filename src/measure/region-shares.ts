import { compare } from '../model/compare.js'
import type { CountOption, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import { units } from '../model/vocabulary.js'
import { checkInteractions } from '../query/check-given.js'
import { checkOptions } from '../query/filter.js'
import { matchOf } from '../query/match.js'
import { tally } from './tally.js'

/** A region, how many of its parties were met, and its share. */
export interface RegionShare extends Share {
  readonly region: Interaction['region']
  /** Distinct parties of the region in the selection. */
  readonly parties: number
}

/**
 * The share of each region: the study's 27.4 and 10.4 percent are rows of this one.
 *
 * @param rows Interactions, in any order; the region is the row's own.
 * @param options `count`: the unit, `interactions` by default; and any word of the filter.
 * @returns A row per region that occurs, largest first, ties by name. `share` is a fraction of `total`.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { interactions, regionShares, study } from 'gsi-atlas'
 *
 * regionShares(interactions, { ...study, setting: 'bilateral', kind: 'country' })
 * // [
 * //   { region: 'southeast-asia', parties: 9, count: 56, total: 150, share: 0.37333333333333335 },
 * //   { region: 'europe', parties: 9, count: 29, total: 150, share: 0.19333333333333333 },
 * //   { region: 'africa', parties: 10, count: 17, total: 150, share: 0.11333333333333333 },
 * //   { region: 'central-asia', parties: 5, count: 14, total: 150, share: 0.09333333333333334 },
 * //   … 7 more
 * // ]
 * ```
 */
export function regionShares(
  rows: readonly Interaction[],
  options: InteractionFilter & CountOption = {},
): RegionShare[] {
  checkOptions(options, { count: units })
  checkInteractions(rows, options)
  const selected = rows.filter(matchOf(options).row)
  const parties = new Map<unknown, Set<string>>()
  for (const { region, party } of selected) {
    const known = parties.get(region)
    if (known) known.add(party)
    else parties.set(region, new Set([party]))
  }
  return tally(selected, {}, ['region'], options.count)
    .cells.map(({ values: [region = null], count, total, share }) => ({
      region: region as RegionShare['region'],
      parties: parties.get(region)?.size ?? 0,
      count,
      total,
      share,
    }))
    .sort((a, b) => b.count - a.count || compare(a.region, b.region))
}
