import { addDays } from 'date-fns/addDays'
import { firstDay, lastDay } from '../model/days.js'
import type { Interaction } from '../model/interaction.js'
import type { Occasion } from '../model/records.js'

/** At or beside an edition of a forum, otherwise in the same days, or apart from both. */
export type ForumPart = 'forum' | 'same days' | 'rest'

/** Days before and after an edition that count as the same days. */
export const forumDays = 3

/**
 * Tells whether interactions took place at or beside an edition of a forum, or otherwise in the same days: from
 * three days before its first day to three days after its last.
 *
 * @param occasion The edition: one of `occasions`.
 * @returns A function of an interaction: `forum`, `same days` (all its possible days lie in them) or `rest`.
 * @example
 * ```ts
 * import { forumPartOf, interactions, occasions } from 'gsi-atlas'
 *
 * const forum = occasions.find(({ id }) => id === 'lianyungang-forum-2024')
 * const partOf = forum && forumPartOf(forum)
 * interactions.filter((row) => partOf?.(row) === 'same days').length
 * // 20
 * ```
 */
export function forumPartOf({ id, date, endDate }: Occasion): (interaction: Interaction) => ForumPart {
  const from = shifted(firstDay(date), -forumDays)
  const to = shifted(lastDay(endDate ?? date), forumDays)
  return ({ occasions, date, earliest = date, latest = date }) => {
    if (occasions.includes(id)) return 'forum'
    return firstDay(earliest) >= from && lastDay(latest) <= to ? 'same days' : 'rest'
  }
}

function shifted(date: string, days: number): string {
  const day = addDays(new Date(`${date}T12:00:00`), days)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
