/** How a computed value stands to a published one. */
import type { Claim } from '../model/records.js'

/**
 * Of a count or rank: `equal` (within what wording and rounding allow), `below`, `above`. Of a share:
 * `within` or `differs`. Equal totals are not confirmation: different meetings can add up to one number.
 */
export type Status = 'equal' | 'below' | 'above' | 'within' | 'differs' | 'not comparable' | 'not derivable'

export function statusOf({ unit, low, high = Number.POSITIVE_INFINITY }: Claim, computed: number): Status {
  const inside = computed >= low && computed <= high
  if (unit === 'share') return inside ? 'within' : 'differs'
  return inside ? 'equal' : computed < low ? 'below' : 'above'
}

/**
 * What a share can be when the units that the record lacks are added: all of them outside the part, or all
 * inside. `published` is the denominator the publication states; undefined where the record has as many.
 */
export function shareBounds(
  count: number,
  total: number,
  published: number | undefined,
): { low: number; high: number } | undefined {
  if (published === undefined || published <= total) return undefined
  return { low: count / published, high: (count + published - total) / published }
}
