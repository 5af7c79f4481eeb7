/** The families that tell how the record was made: what was searched, refused, rejected and withdrawn. */
import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { coarseDate, day, idOf, note, occasionId, officialId, oneOf, partyId, sources, text } from './parts.js'

export const search = z
  .strictObject({
    id: idOf('SearchId', 'Strategy, and a party, a language or what was searched.'),
    strategy: oneOf(words.searchStrategies, 'SearchStrategy', 'How the search went.', {
      'lead-check': 'a search for the text behind a lead',
      principal: 'by PRC principal',
      country: 'by country, in its language too',
      occasion: 'by occasion and what lies around it',
      visit: 'by visitor or trip',
      agreement: 'by what was signed',
      review: 'in annual reports, chronologies and looks back',
      deputies: 'by vice or assistant minister',
      case: 'by police case, operation or incident',
      edition: 'by language edition of PRC media',
      publisher: 'by news agency, paper, ministry or police force',
      wording: 'by the office without a name, and by unusual spellings',
      recollection: 'for meetings a language model recalls: leads, never a source',
      mention: 'in the texts on file, for other meetings that they mention',
      'second-origin': 'for a second, independent text of a meeting on record',
      position: 'for positions on the Global Security Initiative',
      attendance: 'for delegations and sizes of forums',
      mechanism: 'for mechanisms, their members and sessions, and for initiatives',
      training: 'for statements on training',
      assistance: 'for assistance, technology and what partners did about it',
      archive: 'an archive or list of texts, read from end to end',
    }),
    officials: z.array(officialId('A principal.')).meta({ description: 'Principals searched for.' }).exactOptional(),
    parties: z.array(partyId('A party.')).meta({ description: 'Parties searched for.' }).exactOptional(),
    occasions: z.array(occasionId('An occasion.')).meta({ description: 'Occasions searched for.' }).exactOptional(),
    languages: z.array(text('BCP 47 tag.')).min(1).meta({ description: 'Languages searched in.' }),
    from: coarseDate('First day of the period searched.'),
    to: coarseDate('Last day of the period searched.'),
    run: day('When it was run.'),
    queries: z.int().nonnegative().meta({ description: 'Number of queries.' }),
    found: z.int().nonnegative().meta({ description: 'Records it led to or confirmed.' }),
    added: z.int().nonnegative().meta({ description: 'Of these, records that no earlier search held.' }),
    note: note.exactOptional(),
  })
  .meta({ 'x-interface': 'Search', 'x-family': 'searches', description: 'A search that was run, and what it found.' })

export const host = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9.-]+$/)
      .meta({ description: 'Host name, with all hosts below it.' }),
    reason: oneOf(words.hostReasons, 'HostReason', 'Why it is refused.', {
      'content-farm': 'mass-produced or machine-made pages',
      mirror: "copies others' pages under another name",
      'influence-network': 'part of a known influence network',
      impersonating: 'hijacked or impersonating domain',
      address: 'bare address or port',
    }),
    since: day('Since when.'),
    note: note.exactOptional(),
  })
  .meta({ 'x-interface': 'Host', 'x-family': 'hosts', description: 'A host that no record links, and why.' })

export const rejected = z
  .strictObject({
    id: idOf('RejectedId', 'Date, party and principal of the lead.'),
    date: coarseDate('Date the lead gives.').exactOptional(),
    parties: z.array(partyId('A party.')).meta({ description: 'Parties the lead gives.' }),
    officials: z.array(officialId('A principal.')).meta({ description: 'Principals the lead gives.' }),
    reason: oneOf(words.rejectionReasons, 'RejectionReason', 'Why it is no record.', {
      contradicted: 'the sources say otherwise',
      duplicate: 'another record holds it',
      'not-a-meeting': 'a plenary, keynote, letter, reception or attendance only',
      'not-confirmed': 'no readable source says that it took place',
      'out-of-scope': 'the PRC side is outside the atlas',
      'source-refused': 'only refused hosts carry it',
      'wrong-principal': 'another PRC office-holder led it',
    }),
    detail: text('What was found, in our words.'),
    see: idOf('MeetingId', 'The record that holds it.').exactOptional(),
    sources: sources.meta({ description: 'Texts on which the decision rests.' }).exactOptional(),
    checked: day('When it was checked.'),
  })
  .meta({
    'x-interface': 'Rejected',
    'x-family': 'rejected',
    description: 'A lead that was checked and is no record, so that nobody codes it again.',
  })

export const withdrawn = z
  .strictObject({
    id: idOf('MeetingId', 'The id that was published.'),
    reason: text('Why it was withdrawn.'),
    replacement: idOf('MeetingId', 'The record that takes its place.').exactOptional(),
    since: day('When it was withdrawn.'),
  })
  .meta({ 'x-interface': 'Withdrawn', 'x-family': 'withdrawn', description: 'A published record that was taken back.' })
