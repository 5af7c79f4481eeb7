import * as z from 'zod'
import { bound, coarseDate, idOf, note, sources, text } from './parts.js'

export const statedNumber = z
  .strictObject({
    id: idOf('StatementId', 'Quantity and date.'),
    quantity: idOf('QuantityId', 'What is counted: numbers that share it can be set side by side.'),
    date: coarseDate('When it was stated.'),
    value: z.number().positive().meta({ description: 'The number stated.' }),
    bound,
    unit: text('What the number counts, as worded.'),
    period: z
      .strictObject({
        from: coarseDate('From.').exactOptional(),
        to: coarseDate('To.').exactOptional(),
      })
      .meta({ 'x-interface': 'StatedPeriod', description: 'The period counted.' })
      .exactOptional(),
    text: text('What exactly is counted, in our words.'),
    statedBy: z
      .strictObject({ name: text('Who: a person, office or body.'), role: text('Office held.').exactOptional() })
      .meta({ 'x-interface': 'Stater', description: 'Who states it.' }),
    sources,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'StatedNumber',
    'x-family': 'statements',
    description:
      'A number that somebody states in public and that no record of the atlas can confirm: supporters of GSI, operations of a centre.',
  })
