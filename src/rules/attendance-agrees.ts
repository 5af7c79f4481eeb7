import type { Rule } from './rule.js'

export const attendanceAgrees: Rule = {
  name: 'attendance-agrees',
  description: 'The series, date and kind of an attendance row are those of its occasion and party.',
  check: ({ attendance, occasions, countries, organisations }) => {
    const occasionById = new Map(occasions.map((occasion) => [occasion.id, occasion]))
    const kindOf = new Map([...countries, ...organisations].map(({ id, kind }) => [id, kind]))
    return attendance.flatMap((row) => {
      const occasion = occasionById.get(row.occasion)
      const right = { series: occasion?.series, date: occasion?.date, kind: kindOf.get(row.party) }
      return (['series', 'date', 'kind'] as const)
        .filter((field) => right[field] !== undefined && row[field] !== right[field])
        .map((field) => ({
          family: 'attendance' as const,
          id: row.id,
          field,
          value: row[field],
          message: `should be ${right[field]}`,
        }))
    })
  },
}
