import type { Meeting } from '../model/records.js'
import { tells } from '../query/sources-in.js'
import { type Rule, thatHold } from './rule.js'

export const confirmedMeans: Rule = {
  name: 'confirmed-means',
  description:
    'A confirmed meeting rests on a text that was read on its own page and tells of it, and somebody of both sides is known.',
  check: ({ meetings }) =>
    meetings
      .filter(({ confidence }) => confidence === 'confirmed')
      .flatMap((meeting) =>
        whyProbable(meeting).map((message) => ({
          family: 'meetings' as const,
          id: meeting.id,
          field: 'confidence',
          value: meeting.confidence,
          message,
        })),
      ),
}

/** What makes a meeting probable, in words, as far as its fields show it. */
function whyProbable({ scopeReasons, sources }: Meeting): string[] {
  return thatHold([
    [
      !sources.some((source) => source.url && source.archived === undefined && tells(source)),
      'no source with an address tells of it: probable',
    ],
    [
      scopeReasons.some((reason) => reason === 'unnamed-principal' || reason === 'unnamed-counterpart'),
      'nobody of one side is known: probable',
    ],
  ])
}
