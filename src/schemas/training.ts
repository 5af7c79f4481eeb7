import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { bound, coarseDate, idOf, note, oneOf, partyId, seriesId, sources, text } from './parts.js'

const trainingId = (description: string) => idOf('TrainingId', description)

const statement = z
  .strictObject({
    date: coarseDate('When it was said; absent where the text shows no date.').exactOptional(),
    statedBy: z
      .strictObject({
        name: text('Who: a person, office or body.'),
        party: partyId('For which party.').exactOptional(),
      })
      .meta({ 'x-interface': 'StatedBy', description: 'Who says it.' }),
    value: z
      .int()
      .positive()
      .meta({ description: 'The number stated; absent where only the training is.' })
      .exactOptional(),
    bound: bound.exactOptional(),
    unit: oneOf(words.trainingUnits, 'TrainingUnit', 'What the number counts, as worded.', {
      officers: 'police or law-enforcement officers',
      people: 'persons, trainees, professionals',
      opportunities: 'training opportunities',
      places: 'training places',
      courses: 'courses or classes',
      countries: 'countries whose officers were trained',
    }).exactOptional(),
    occasion: text('Where it was said, in our words.').exactOptional(),
    period: text('The period as this speaker words it, in our words.').exactOptional(),
    note: note.exactOptional(),
    sources,
  })
  .meta({ 'x-interface': 'TrainingStatement', description: 'A number that somebody states of a training.' })

export const training = z
  .strictObject({
    id: trainingId('Audience, subject or number, and year.'),
    kind: oneOf(words.trainingKinds, 'TrainingKind', 'Promised or given.', {
      commitment: 'announced for the future',
      delivery: 'reported as given, or begun',
    }),
    title: text('What it is, in our words.'),
    audience: z
      .strictObject({
        parties: z.array(partyId('A party.')).meta({ description: 'Parties named.' }).exactOptional(),
        series: seriesId('The mechanism or body whose members are meant.').exactOptional(),
        text: text('Whose officers, in our words.'),
      })
      .meta({ 'x-interface': 'Audience', description: 'Who is or was to be trained.' }),
    domain: oneOf(words.trainingDomains, 'TrainingDomain', 'Police or military.', {
      police: 'police and law enforcement',
      mixed: 'police among others',
      military: 'armed forces',
      unspecified: 'not said',
    }),
    period: z
      .strictObject({
        from: coarseDate('From.').exactOptional(),
        to: coarseDate('To.').exactOptional(),
        text: text('As worded, in our words.'),
      })
      .meta({ 'x-interface': 'TrainingPeriod', description: 'When.' })
      .exactOptional(),
    of: trainingId('The commitment a delivery fulfils, where a source says so.').exactOptional(),
    within: trainingId('A training that may contain this one: the two are never added.').exactOptional(),
    statements: z.array(statement).min(1).meta({ description: 'Who states which number, by date.' }),
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Training',
    'x-family': 'training',
    description: 'A commitment to train officers of other states, or a training given, with every statement of it.',
  })
