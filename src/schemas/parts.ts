/**
 * The parts that several families share. A part's `interface` names the TypeScript interface that is
 * generated for it, a word list's `type` the union in `model/vocabulary.ts`.
 */
import * as z from 'zod'
import { isDate } from '../model/days.js'
import * as words from '../model/vocabulary.js'

/** A closed word list with the meaning of each word. */
export function oneOf<const W extends readonly string[]>(
  list: W,
  type: string,
  description: string,
  values: Record<W[number], string>,
) {
  return z.enum(list).meta({ 'x-type': type, description, 'x-values': values })
}

/** An open id: any string of the right shape; `type` names the completion union. */
export function idOf(type: string, description: string, pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/) {
  return z.string().regex(pattern).meta({ 'x-type': type, description })
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and a date that exists. */
export const coarseDate = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD')
    .refine(isDate, 'is no date of the calendar')
    .meta({ description })

export const day = (description: string) => z.iso.date().meta({ description })

export const text = (description: string) => z.string().trim().min(1).meta({ description })

export const partyId = (description: string) => idOf('PartyId', description, /^([A-Z]{2}|[A-Z][A-Z0-9]*(-[A-Z0-9]+)*)$/)
export const occasionId = (description: string) => idOf('OccasionId', description)
export const seriesId = (description: string) => idOf('SeriesId', description)
export const officialId = (description: string) => idOf('OfficialId', description)

export const agency = oneOf(words.agencies, 'Agency', 'PRC agency the principal acts for.', {
  MPS: 'Ministry of Public Security',
  MSS: 'Ministry of State Security',
  CPLC: "Central Political-Legal Commission of the Communist Party's Central Committee",
})

export const level = oneOf(words.levels, 'Level', 'Level of the principal within the agency.', {
  head: 'minister, or secretary of the commission',
  deputy: 'vice minister, executive vice minister, deputy secretary',
  assistant: 'assistant minister',
})

const familyOf = (description: string) =>
  oneOf(words.sourceFamilies, 'SourceFamily', description, {
    'prc-government': 'a body of the PRC state or the Communist Party, embassies included',
    'prc-media': 'press and agencies of the PRC',
    'counterpart-government': "a public body of the counterpart's state",
    'counterpart-media': "press and agencies of the counterpart's country",
    'international-organisation': 'an international organisation',
    wire: 'a news agency of a third country',
    research: 'a research body or university',
    other: 'press of a third country, and anything else',
  })

export const sourceFamily = familyOf('Who stands behind a text.')

export const place = z
  .strictObject({
    city: text('City, in its usual English form.').exactOptional(),
    country: partyId('Country, ISO 3166-1 alpha-2 (or XK).'),
  })
  .meta({ 'x-interface': 'Place', description: 'Where something took place, as a source says.' })

export const origin = z
  .strictObject({ name: text('Name of the author.'), family: familyOf('Who the author is.') })
  .meta({
    'x-interface': 'Origin',
    description: 'Who wrote the text, when the publisher reprints it. Independence is counted by origin.',
  })

export const source = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .meta({ description: 'Permanent address. Absent where only a refused host carries the text.' })
      .exactOptional(),
    publisher: text('Name of the publisher.'),
    origin: origin.exactOptional(),
    family: sourceFamily,
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)
      .meta({ description: 'Language of the text, BCP 47.' }),
    published: coarseDate('Day of publication, as the page says.').exactOptional(),
    accessed: day('Day the text was read.'),
    archived: z
      .url({ protocol: /^https$/ })
      .meta({
        description: 'Address of an archived copy, where one was read; archiveOf gives the address to look for others.',
      })
      .exactOptional(),
    anchor: text('At most eight words in the original language, to find the passage.').exactOptional(),
    foundBy: oneOf(words.foundBys, 'FoundBy', 'How the text was found, and whether it tells of the record.', {
      'list-blind': 'by a search that did not look for this record, even if another did and found it too',
      confirmation: 'only by searches for this record',
      context:
        'however found: it tells of the occasion, the trip, the office or the year, not of the record itself, and counts for no origin',
    }),
  })
  .meta({ 'x-interface': 'Source', description: 'A text that was read, and where it stands.' })

export const sources = z.array(source).min(1).meta({ description: 'The texts the record rests on, best first.' })

export const bound = oneOf(words.claimedBounds, 'ClaimedBound', 'How the number is worded.', {
  exactly: 'the number itself',
  'more-than': 'more than the number',
  nearly: 'nearly the number',
  about: 'about the number',
})

export const note = text('What a reader must know: conflicts between sources, inferences, doubts.')

export const confidence = oneOf(words.confidences, 'Confidence', 'How well the record is supported.', {
  confirmed: 'a readable source states when, who on both sides, and that it took place or was said',
  probable: 'something of that is inferred or rests on a text that could not be read again; the note says what',
})
