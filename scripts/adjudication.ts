/** What became of the values on which the two codings of a meeting differed. */
import type { Meeting } from '../src/model/records.js'
import { type Coding, meetingFields, sameValue } from './agreement.js'

export interface Adjudicated {
  readonly field: string
  /** Meetings on record that both coded, and on which they differ. */
  readonly differ: number
  /** Of these, with the value of the first coding on record, of the second, or another. */
  readonly first: number
  readonly second: number
  readonly other: number
  /** Meetings on which both agree and the record has another value. */
  readonly overruled: number
}

export function adjudication(
  meetings: readonly Meeting[],
  first: readonly Coding[],
  second: readonly Coding[],
): Adjudicated[] {
  const [one, two] = [first, second].map((codings) => new Map(codings.map((coding) => [coding.id, coding])))
  const coded = meetings.flatMap((meeting) => {
    const [a, b] = [one?.get(meeting.id), two?.get(meeting.id)]
    return a && b ? [{ meeting, a, b }] : []
  })
  return Object.entries(meetingFields).map(([field, read]) => {
    const same = (x: Coding, y: Coding) => sameValue(read(x), read(y))
    const differing = coded.filter(({ a, b }) => !same(a, b))
    const [ofFirst, ofSecond] = [
      differing.filter(({ meeting, a }) => same(meeting, a)).length,
      differing.filter(({ meeting, b }) => same(meeting, b)).length,
    ]
    return {
      field,
      differ: differing.length,
      first: ofFirst,
      second: ofSecond,
      other: differing.length - ofFirst - ofSecond,
      overruled: coded.filter(({ meeting, a, b }) => same(a, b) && !same(meeting, a)).length,
    }
  })
}
