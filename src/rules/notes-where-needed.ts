import type { Atlas, Source } from '../model/records.js'
import type { Rule } from './rule.js'

const families = [
  'meetings',
  'occasions',
  'attendance',
  'positions',
  'training',
  'assistance',
  'responses',
  'statements',
] as const

interface Noted {
  readonly id: string
  readonly note?: string
  readonly confidence?: string
  readonly beside?: { readonly link: string }
  readonly sources?: readonly Source[]
}

export const notesWhereNeeded: Rule = {
  name: 'notes-where-needed',
  description: 'A probable record, an inferred link to an occasion and a source without url have a note.',
  check: (atlas: Atlas) =>
    families.flatMap((family) =>
      (atlas[family] as readonly Noted[]).flatMap(({ id, note, confidence, beside, sources = [] }) => {
        if (note !== undefined) return []
        const reasons = [
          confidence === 'probable' && 'a probable record says what is doubtful',
          beside?.link === 'inferred' && 'an inferred link says from what',
          sources.some(({ url }) => url === undefined) && 'a source without url says why',
        ]
        return reasons
          .filter((reason) => reason !== false)
          .map((message) => ({ family, id, field: 'note', value: note, message }))
      }),
    ),
}
