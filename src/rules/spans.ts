import { firstDay, lastDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import type { Rule } from './rule.js'

const spans = ({ series, assistance, training }: Atlas) => [
  ...series.flatMap(({ id, members = [] }) =>
    members.map((member, i) => ({ ...member, family: 'series' as const, id, field: `members.${i}.to` })),
  ),
  ...assistance.map(({ id, from, to }) => ({ from, to, family: 'assistance' as const, id, field: 'to' })),
  ...training.map(({ id, period }) => ({ ...period, family: 'training' as const, id, field: 'period.to' })),
]

export const spansRule: Rule = {
  name: 'spans',
  description: 'What has a beginning and an end does not end before it begins.',
  check: (atlas) =>
    spans(atlas).flatMap(({ from, to, family, id, field }) =>
      from !== undefined && to !== undefined && lastDay(to) < firstDay(from)
        ? [{ family, id, field, value: to, message: `is before the beginning, ${from}` }]
        : [],
    ),
}
