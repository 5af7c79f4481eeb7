import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { coarseDate, idOf, note, oneOf, partyId, place, sources, text } from './parts.js'

const effect = z
  .strictObject({
    direction: oneOf(words.effectDirections, 'EffectDirection', 'Which way the finding points.', {
      supports: 'the effect its supporters state',
      contrary: 'a finding against it, or a harm',
      mixed: 'both',
    }),
    text: text('What is found, in our words, attributed.'),
    statedBy: text('Who finds it.'),
    date: coarseDate('When.').exactOptional(),
    sources,
  })
  .meta({ 'x-interface': 'StatedEffect', description: 'An effect that somebody states or disputes.' })

export const assistance = z
  .strictObject({
    id: idOf('AssistanceId', 'Party, thing and year.'),
    kind: oneOf(words.assistanceKinds, 'AssistanceKind', 'What was given or set up.', {
      academy: 'a police academy or college',
      'training-centre': 'a centre for training',
      building: 'a police building',
      equipment: 'equipment and gear',
      vehicles: 'vehicles and boats',
      funds: 'money',
      'surveillance-system': 'cameras, command centres, "Safe City" systems',
      'forensic-lab': 'a forensic laboratory or autopsy facility',
      'police-team': 'liaison officers, advisers or trainers stationed abroad',
      'joint-patrol': 'patrols with the host',
      'joint-operation': 'an operation with the host',
      'service-station': 'an overseas police service station',
      'counter-piracy': 'escort and patrol at sea against piracy',
      'disaster-relief': 'relief and rescue',
      other: 'anything else',
    }),
    title: text('What it is, in our words.'),
    parties: z
      .array(partyId('A party.'))
      .meta({ description: 'Parties that host or receive it; empty where it is at sea.' }),
    place: place.exactOptional(),
    provider: text('Ministry or company that provides it.').exactOptional(),
    from: coarseDate('Beginning, handover or announcement.').exactOptional(),
    to: coarseDate('End.').exactOptional(),
    status: oneOf(words.assistanceStatuses, 'AssistanceStatus', 'How it stood by the newest source.', {
      announced: 'announced',
      agreed: 'agreed or contracted',
      'under-construction': 'being built',
      delivered: 'handed over',
      operating: 'in use or going on',
      ended: 'ended',
      suspended: 'suspended',
      unclear: 'the sources do not say or disagree',
    }),
    asOf: coarseDate('Date of the newest source on its status; absent where that source shows none.').exactOptional(),
    value: z
      .strictObject({
        amount: z.number().positive().meta({ description: 'Amount.' }).exactOptional(),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .meta({ description: 'Currency, ISO 4217.' })
          .exactOptional(),
        text: text('As stated, in our words.').exactOptional(),
      })
      .meta({ 'x-interface': 'StatedValue', description: 'What it is said to be worth.' })
      .exactOptional(),
    text: text('What it is and does, in our words.'),
    effects: z.array(effect).meta({ description: 'Effects that are stated, and findings to the contrary.' }),
    sources,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Assistance',
    'x-family': 'assistance',
    description: 'A thing on the ground: equipment, systems, buildings, teams and patrols.',
  })
