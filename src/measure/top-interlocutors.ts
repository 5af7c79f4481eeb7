import type { CountOption, InteractionFilter, Share } from '../model/filter.js'
import type { Interaction } from '../model/interaction.js'
import { units } from '../model/vocabulary.js'
import { checkOptions } from '../query/filter.js'
import { tally } from './tally.js'

/** Options of {@link topInterlocutors}. */
export interface TopInterlocutorsOptions extends InteractionFilter, CountOption {
  /** Highest rank listed; all by default. Parties tied at the limit are all listed. */
  readonly limit?: number
}

/** A party and its rank. */
export interface TopInterlocutor extends Share {
  /** 1 for the most; ties share a rank, and the next rank counts them. */
  readonly rank: number
  readonly party: Interaction['party']
}

/**
 * The parties met most, as in the study's Tables 2 and 3.
 *
 * @param rows Interactions, in any order.
 * @param options `limit`: the highest rank listed; `count`: the unit; and any word of the filter.
 * @returns A row per party, most first, ties by id. None is cut at the limit: ties share a rank.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { interactions, study, topInterlocutors } from 'gsi-atlas'
 *
 * topInterlocutors(interactions, { ...study, agency: 'MPS', kind: 'country', limit: 3 })
 * // [
 * //   { rank: 1, party: 'MM', count: 17, total: 187, share: 0.09090909090909091 },
 * //   { rank: 2, party: 'TH', count: 11, total: 187, share: 0.058823529411764705 },
 * //   { rank: 3, party: 'VN', count: 9, total: 187, share: 0.0481283422459893 },
 * // ]
 * ```
 */
export function topInterlocutors(
  rows: readonly Interaction[],
  options: TopInterlocutorsOptions = {},
): TopInterlocutor[] {
  checkOptions(options, { limit: undefined, count: units })
  const { limit = Number.POSITIVE_INFINITY } = options
  if (typeof limit !== 'number' || !(limit >= 1))
    throw new RangeError(`limit: ${JSON.stringify(limit)} is not a number from 1 up`)
  // `tally` gives the parties in the order of their ids, and sorting is stable: ties stay in that order.
  const cells = tally(rows, options, ['party'], options.count).cells.sort((a, b) => b.count - a.count)
  const fewest = cells[Math.floor(limit) - 1]?.count ?? 0
  const listed = cells.filter(({ count }) => count >= fewest)
  let rank = 0
  return listed.map(({ values: [party], count, total, share }, place) => {
    if (count !== listed[place - 1]?.count) rank = place + 1
    return { rank, party: String(party), count, total, share }
  })
}
