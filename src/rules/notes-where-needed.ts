import type { Rule } from './rule.js'

export const notesWhereNeeded: Rule = {
  name: 'notes-where-needed',
  description: 'A probable meeting, an inferred link to an occasion and a source without url have a note.',
  check: ({ meetings }) =>
    meetings.flatMap(({ id, note, confidence, beside, sources }) => {
      if (note !== undefined) return []
      const at = { family: 'meetings' as const, id }
      return [
        ...(confidence === 'probable'
          ? [{ ...at, field: 'note', value: note, message: 'a probable meeting says what is doubtful' }]
          : []),
        ...(beside?.link === 'inferred'
          ? [{ ...at, field: 'note', value: note, message: 'an inferred link says from what' }]
          : []),
        ...(sources.some(({ url }) => url === undefined)
          ? [{ ...at, field: 'note', value: note, message: 'a source without url says why' }]
          : []),
      ]
    }),
}
