import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { coarseDate, idOf, note, oneOf, text } from './parts.js'

export const publication = z
  .strictObject({
    id: idOf('PublicationId', 'Author, year and a word of the title.'),
    authors: z.array(text('Author.')).meta({ description: 'Authors, in order.' }),
    title: text('Title.'),
    publisher: text('Publisher or journal.'),
    date: coarseDate('Date of publication.'),
    url: z
      .url({ protocol: /^https$/ })
      .meta({ description: 'Permanent address.' })
      .exactOptional(),
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Publication',
    'x-family': 'publications',
    description: 'A text that states the numbers of claims.',
  })

const filterWord = z.union([z.string(), z.array(z.string()).min(1)])

/** A filter in the words of the API; `query/filter.ts` says which words there are and checks them. */
const measureFilter = z
  .record(z.string(), filterWord)
  .meta({ 'x-type': 'MeasureFilter', description: 'A filter in the words of the API.' })

const measure = z
  .strictObject({
    of: z
      .enum(['interactions', 'attendance'])
      .meta({ description: 'Which rows; interactions if absent.' })
      .exactOptional(),
    count: z
      .array(
        oneOf(words.units, 'Unit', 'What is counted.', {
          interactions: 'meeting × foreign party',
          meetings: 'meetings',
          parties: 'distinct parties',
          visits: 'distinct trips',
        }),
      )
      .min(1)
      .meta({ description: 'The unit; several where the publication does not say which.' }),
    where: measureFilter,
    outOf: measureFilter.exactOptional(),
    rank: z
      .strictObject({
        by: z.enum(['region', 'party']).meta({ description: 'The dimension ranked.' }),
        of: text('The region or party whose rank is meant.'),
      })
      .meta({ 'x-interface': 'MeasureRank', description: 'Rank, 1 for the largest, instead of a count.' })
      .exactOptional(),
  })
  .meta({
    'x-interface': 'Measure',
    description: 'A count of the rows in `where`, a share of it in `outOf`, or a rank among them.',
  })

export const claim = z
  .strictObject({
    id: idOf('ClaimId', 'Publication and quantity.'),
    publication: idOf('PublicationId', 'Where it is stated.'),
    locator: text('Where in the text.'),
    figure: text('Figure or table that shows the quantity, where the text ties the number to it.').exactOptional(),
    statement: text('What is stated, in our words.'),
    value: z.number().meta({ description: 'The number; a fraction for shares.' }),
    low: z.number().meta({ description: 'Least value that wording and rounding allow.' }),
    high: z
      .number()
      .meta({ description: 'Greatest value that wording and rounding allow; absent where there is none ("at least").' })
      .exactOptional(),
    unit: oneOf(words.claimUnits, 'ClaimUnit', 'What the number counts, as worded.', {
      interactions: 'meeting × foreign party',
      meetings: 'meetings',
      'interactions-or-meetings': 'the text does not say which',
      parties: 'countries or organisations, as the statement says',
      people: 'persons',
      share: 'a fraction of 1',
      rank: 'a place in an order, 1 for the largest',
      other: 'something else, which the note names',
    }),
    basis: z
      .enum(['stated', 'derived'])
      .meta({ description: '`stated` in the text, or `derived` by us from stated numbers.' }),
    period: z
      .strictObject({
        from: coarseDate('First day, as we read the wording.'),
        to: coarseDate('Last day, as we read the wording.'),
        wording: text('The words of the text.'),
        exact: z.boolean().meta({ description: 'Whether the wording fixes both ends.' }),
      })
      .meta({ 'x-interface': 'ClaimPeriod', description: 'The period, as we read it and as worded.' })
      .exactOptional(),
    measure: measure.exactOptional(),
    reason: text('Why nothing is computed, where there is no measure.').exactOptional(),
    outOf: idOf('ClaimId', 'The claim that states the denominator of a share.').exactOptional(),
    restates: idOf('ClaimId', 'The claim it repeats.').exactOptional(),
    conflictsWith: z
      .array(idOf('ClaimId', 'A claim.'))
      .meta({ description: 'Claims that read the quantity otherwise.' }),
    comparability: oneOf(words.comparabilities, 'Comparability', 'Whether the record can speak to it.', {
      comparable: 'the records hold what is counted',
      'not-comparable': 'the records count something else',
      'not-derivable': 'no record of the atlas counts it',
    }),
    note: note.exactOptional(),
  })
  .meta({ 'x-interface': 'Claim', 'x-family': 'claims', description: 'A number somebody published.' })
