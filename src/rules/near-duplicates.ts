import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import type { Meeting } from '../model/records.js'
import type { Rule } from './rule.js'

const localDay = (date: string) => new Date(`${date}T12:00:00`)

/** Whether two meetings may be one: same party and principal, and the same counterpart or none named, within three days. */
export function mayBeOne(a: Meeting, b: Meeting): boolean {
  if (a.date.length < 10 || b.date.length < 10 || a.setting === 'multilateral' || b.setting === 'multilateral')
    return false
  const share = <T>(one: readonly T[], other: readonly T[]) => one.some((value) => other.includes(value))
  const names = (meeting: Meeting) => meeting.counterparts.flatMap(({ name }) => name ?? [])
  return (
    Math.abs(differenceInCalendarDays(localDay(a.date), localDay(b.date))) <= 3 &&
    share(
      a.counterparts.map(({ party }) => party),
      b.counterparts.map(({ party }) => party),
    ) &&
    share(
      a.principals.map(({ official }) => official),
      b.principals.map(({ official }) => official),
    ) &&
    (names(a).length === 0 || names(b).length === 0 || share(names(a), names(b)))
  )
}

export const nearDuplicates: Rule = {
  name: 'near-duplicates',
  description:
    'Two bilateral meetings of the same principal with the same party and counterpart lie more than three days apart, unless a note of the later one names the other.',
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
