import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { coarseDate, idOf, note, oneOf, partyId, seriesId, sources, text } from './parts.js'

export const partnerResponse = z
  .strictObject({
    id: idOf('ResponseId', 'Date, party and a word.'),
    date: coarseDate('When it was decided or announced.'),
    party: partyId('Whose response it is.'),
    response: oneOf(words.responseKinds, 'ResponseKind', 'What was done.', {
      concluded: 'an agreement or measure was concluded',
      renewed: 'it was renewed or extended',
      resumed: 'it was taken up again',
      upheld: 'it was reviewed and kept',
      restructured: 'it was changed or cut back',
      investigated: 'an inquiry was opened',
      charged: 'people were arrested or charged over it',
      refused: 'it was declined before it began',
      'told-to-stop': 'China was told to stop or close it; that it did is not shown',
      ended: 'it was ended, closed or expelled',
    }),
    subject: text('What it is about, in our words.'),
    about: z
      .strictObject({
        series: seriesId('The mechanism.').exactOptional(),
        assistance: idOf('AssistanceId', 'The assistance.').exactOptional(),
        training: idOf('TrainingId', 'The training.').exactOptional(),
      })
      .meta({ 'x-interface': 'ResponseSubject', description: 'The record it is about, where there is one.' })
      .exactOptional(),
    actor: text('Who decided.'),
    text: text('What happened, in our words, attributed.'),
    outcome: text('What became of it, attributed.').exactOptional(),
    sources,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'PartnerResponse',
    'x-family': 'responses',
    description: 'What a partner did about police or security cooperation with China: for it, against it, or both.',
  })
