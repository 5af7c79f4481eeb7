import { firstDay, lastDay } from '../model/days.js'
import type { Meeting } from '../model/records.js'
import type { Rule } from './rule.js'

/** Longest trip whose meetings may share a visit, in days from the first to the last. */
const longest = 10

export const visits: Rule = {
  name: 'visits',
  description:
    'Meetings of one visit are in one country, in person, and at most ten days apart; a visit has no id of a meeting.',
  check: ({ meetings }) => {
    const byVisit = new Map<string, Meeting[]>()
    for (const meeting of meetings) {
      if (meeting.visit !== undefined) byVisit.set(meeting.visit, [...(byVisit.get(meeting.visit) ?? []), meeting])
    }
    const ids = new Set<string>(meetings.map(({ id }) => id))
    return [...byVisit].flatMap(([visit, shared]) => {
      const [first] = shared
      if (!first) return []
      const at = { family: 'meetings' as const, id: first.id, field: 'visit', value: visit }
      const countries = new Set(shared.flatMap(({ place }) => place?.country ?? []))
      const days = shared.map(({ date, latest }) => Date.parse(lastDay(latest ?? date)))
      const start = Math.min(...shared.map(({ date, earliest }) => Date.parse(firstDay(earliest ?? date))))
      const coarse = shared.some(({ date }) => date.length < 10)
      return [
        ...(ids.has(visit) ? [{ ...at, message: 'is the id of a meeting: coin another' }] : []),
        ...(countries.size > 1 ? [{ ...at, message: `lies in several countries: ${[...countries].join(', ')}` }] : []),
        ...(!coarse && Math.max(...days) - start > longest * 86_400_000
          ? [{ ...at, message: `lasts more than ${longest} days` }]
          : []),
        ...shared
          .filter(({ mode }) => mode === 'video' || mode === 'phone')
          .map(({ id, mode }) => ({ ...at, id, message: `a meeting by ${mode} is no visit` })),
      ]
    })
  },
}
