import { firstDay, lastDay } from '../model/days.js'
import type { Rule } from './rule.js'

export const datedCapacities: Rule = {
  name: 'dated-capacities',
  description:
    'A principal held a post of that agency and level on the day of the meeting, by the dated posts in officials.',
  check: ({ meetings, officials }) => {
    const postsOf = new Map(officials.map(({ id, posts }) => [id, posts]))
    return meetings.flatMap(({ id, date, latest, earliest, principals }) =>
      principals.flatMap(({ official, agency, level }, i) => {
        const posts = official === undefined ? undefined : postsOf.get(official)
        if (!posts) return []
        const held = posts.some(
          (post) =>
            post.agency === agency &&
            post.level === level &&
            firstDay(post.from) <= lastDay(latest ?? date) &&
            (post.to === undefined || lastDay(post.to) >= firstDay(earliest ?? date)),
        )
        return held
          ? []
          : [
              {
                family: 'meetings' as const,
                id,
                field: `principals.${i}`,
                value: `${official} ${agency} ${level}`,
                message: `no post of officials says so on ${date}`,
              },
            ]
      }),
    )
  },
}
