import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { firstDay, lastDay } from '../model/days.js'
import type { Meeting } from '../model/records.js'
import { nameWords } from './name-words.js'
import type { Rule } from './rule.js'

const noonOf = (day: string) => new Date(`${day}T12:00:00`)

/** Days between the spans in which two meetings may have been; 0 where these overlap. */
function daysApart(a: Meeting, b: Meeting): number {
  const start = ({ date, earliest = date }: Meeting) => noonOf(firstDay(earliest))
  const end = ({ date, latest = date }: Meeting) => noonOf(lastDay(latest))
  return Math.max(0, differenceInCalendarDays(start(b), end(a)), differenceInCalendarDays(start(a), end(b)))
}

/** The words of the names on the other side, without case and accents; short ones only where there are no others. */
function wordsOf({ counterparts }: Meeting): string[] {
  const words = counterparts.flatMap(({ name = '' }) => nameWords(name))
  const long = words.filter(({ length }) => length > 2)
  return long.length ? long : words
}

/** Whether two meetings may be one: same party and principal, a name in common or none, within three days. */
export function mayBeOne(a: Meeting, b: Meeting): boolean {
  if (a.setting === 'multilateral' || b.setting === 'multilateral') return false
  const share = <T>(one: readonly T[], other: readonly T[]) => one.some((value) => other.includes(value))
  const [one, other] = [wordsOf(a), wordsOf(b)]
  return (
    daysApart(a, b) <= 3 &&
    share(
      a.counterparts.map(({ party }) => party),
      b.counterparts.map(({ party }) => party),
    ) &&
    share(
      a.principals.map(({ official }) => official),
      b.principals.map(({ official }) => official),
    ) &&
    (one.length === 0 || other.length === 0 || share(one, other))
  )
}

export const nearDuplicates: Rule = {
  name: 'near-duplicates',
  description:
    'Two bilateral meetings of the same principal with the same party and a name in common, or none, lie more than three days apart by all days they may have been, unless a note of the later one names the other.',
  check: ({ meetings }) =>
    meetings.flatMap((meeting, place) =>
      meetings
        .slice(0, place)
        .filter((before) => mayBeOne(before, meeting) && !meeting.note?.includes(before.id))
        .map(({ id }) => ({
          family: 'meetings' as const,
          id: meeting.id,
          field: 'id',
          value: meeting.id,
          message: `may be ${id}: one record, or a note that names it and says why they are two`,
        })),
    ),
}
