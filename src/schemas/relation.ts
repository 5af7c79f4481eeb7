import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { idOf, note, oneOf } from './parts.js'

export const relation = z
  .strictObject({
    id: idOf('RelationId', 'Publication and what adds up.'),
    kind: oneOf(words.relationKinds, 'RelationKind', 'How the parts make up the total.', {
      sum: 'the parts share no member and leave none out',
      union: 'the parts lie in the total; they may share members and leave some out',
      'sum-of-some': 'some of the parts are a sum; the text does not say which',
    }),
    total: idOf('ClaimId', 'The claim that states the whole.'),
    parts: z.array(idOf('ClaimId', 'A claim.')).min(1).meta({ description: 'The claims that state the parts.' }),
    readings: z
      .array(
        oneOf(words.relationReadings, 'RelationReading', 'What the numbers are taken to count.', {
          'as-stated': 'the numbers as they stand',
          'as-interactions': 'all count interactions: a bilateral meeting is one, any other at least one',
        }),
      )
      .min(1)
      .meta({ description: 'The readings worth checking.' }),
    note,
  })
  .meta({
    'x-interface': 'ClaimRelation',
    'x-family': 'relations',
    description: 'How numbers somebody published should add up, so that their arithmetic can be checked.',
  })
