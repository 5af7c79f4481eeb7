import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import {
  bound,
  coarseDate,
  confidence,
  idOf,
  note,
  occasionId,
  oneOf,
  partyId,
  place,
  seriesId,
  sources,
  text,
} from './parts.js'
import { region } from './party.js'

export const series = z
  .strictObject({
    id: seriesId('Short name.'),
    kind: oneOf(words.seriesKinds, 'SeriesKind', 'What the series is.', {
      forum: 'open meetings that anyone invited attends',
      mechanism: 'recurring sessions of a closed list of parties',
      body: 'an organisation or standing body and its sessions',
    }),
    name: text('English name.'),
    members: z
      .array(
        z
          .strictObject({
            party: partyId('The member.'),
            from: coarseDate('Since when.').exactOptional(),
            to: coarseDate('Until when.').exactOptional(),
          })
          .meta({ 'x-interface': 'Membership', description: 'A member, with dates where a source gives them.' }),
      )
      .meta({ description: 'Members, as a source gives them. Membership is not evidence of taking part.' })
      .exactOptional(),
    parent: seriesId('The series it belongs to.').exactOptional(),
    founded: coarseDate('Founding, as a source gives it.').exactOptional(),
    region: region.exactOptional(),
    purpose: text('What it is for, in our words.'),
    sources,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Series',
    'x-family': 'series',
    description: 'A forum, mechanism or body that occasions belong to.',
  })

export const occasion = z
  .strictObject({
    id: occasionId('Series and year or number.'),
    series: seriesId('The series it belongs to.').exactOptional(),
    name: text('Name at the time.'),
    date: coarseDate('First day, or month, or year.'),
    endDate: coarseDate('Last day.').exactOptional(),
    place: place.exactOptional(),
    within: occasionId('The occasion it was held within.').exactOptional(),
    theme: text('Theme, as announced or in our words.').exactOptional(),
    claimed: z
      .array(
        z
          .strictObject({
            value: z.int().positive().meta({ description: 'The number stated.' }),
            unit: oneOf(words.claimedUnits, 'ClaimedUnit', 'What the number counts, as worded.', {
              people: 'participants of any kind',
              'foreign-people': 'participants from abroad',
              countries: 'countries',
              'countries-and-regions': 'countries and regions together',
              'countries-and-organisations': 'countries and international organisations together',
              'countries-regions-and-organisations': 'countries, regions and international organisations together',
              organisations: 'international organisations',
              'official-delegations': 'official delegations',
              companies: 'companies',
            }),
            bound,
            includesHost: z.boolean().meta({ description: 'Whether the host is in it, where said.' }).exactOptional(),
            statedBy: text('Who states it.'),
            note: text('What the number covers, where it matters.').exactOptional(),
            sources,
          })
          .meta({
            'x-interface': 'ClaimedSize',
            description: 'A size that somebody states. Conflicting ones stand side by side.',
          }),
      )
      .meta({ description: 'Stated sizes.' })
      .exactOptional(),
    sources,
    note: note.exactOptional(),
  })
  .meta({ 'x-interface': 'Occasion', 'x-family': 'occasions', description: 'A dated edition or session.' })

export const attendance = z
  .strictObject({
    id: idOf('AttendanceId', 'Occasion, party and person.'),
    occasion: occasionId('The edition attended.'),
    series: seriesId('Its series; filled from the occasion.'),
    date: coarseDate('Its first day; filled from the occasion.'),
    party: partyId('The party.'),
    kind: oneOf(words.partyKinds, 'PartyKind', 'Country or organisation; filled from the party.', {
      country: 'a country',
      organisation: 'an international organisation',
    }),
    person: text('Who, where named.').exactOptional(),
    role: text('Office held, or the delegation as described.').exactOptional(),
    capacity: oneOf(words.capacities, 'Capacity', 'In what capacity.', {
      attended: 'present',
      speaker: 'spoke',
      'video-address': 'spoke by video or recorded message',
      sideline: 'present by the evidence of a meeting beside the occasion',
      board: "member of the forum's board",
    }),
    delegation: oneOf(words.delegations, 'Delegation', 'What kind of delegation.', {
      government: 'a ministry or government',
      police: 'a police force or law-enforcement agency',
      subnational: 'a city or province',
      embassy: 'an embassy or liaison officer',
      organisation: 'an international organisation',
      academic: 'a university or expert',
      company: 'a company',
      'not-stated': 'not stated',
    }),
    session: oneOf(words.sessions, 'Session', 'Which part of the edition.', {
      main: 'the main forum',
      'sub-forum': 'a sub-forum',
      exhibition: 'the exhibition',
    }),
    sources,
    confidence,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Attendance',
    'x-family': 'attendance',
    description: 'A party, and where known a person, at an edition of a forum.',
  })
