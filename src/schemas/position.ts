import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { coarseDate, confidence, idOf, note, oneOf, partyId, place, seriesId, sources, text } from './parts.js'

export const position = z
  .strictObject({
    id: idOf('PositionId', 'Date, party or bloc, and form.'),
    date: coarseDate('Day of the text.'),
    form: oneOf(words.positionForms, 'PositionForm', 'What kind of text it is.', {
      'joint-statement': 'a statement adopted by both sides',
      communique: 'a communiqué or declaration adopted by several',
      'treaty-text': 'a treaty or agreement',
      'leader-remark': 'words of a head of state or government, or a deputy',
      'minister-remark': 'words of a minister or deputy minister',
      'official-remark': 'words of another official, an ambassador among them',
      'ministry-text': 'a text of a ministry or government',
      'press-statement': 'a statement to the press after talks',
      'bloc-text': 'a text that speaks for a bloc',
      'prc-readout': "China's readout of what the other side said",
    }),
    instrument: text('The text: its title, or what it is in our words.'),
    place: place.exactOptional(),
    parties: z
      .array(partyId('A foreign party.'))
      .meta({ description: 'Whose position it is; empty where the text speaks for a bloc.' }),
    collective: seriesId('The bloc it speaks for: blocs are counted apart.').exactOptional(),
    statedBy: oneOf(words.voices, 'Voice', 'Whose words they are.', {
      party: "the party's own",
      jointly: 'of both sides',
      china: "attributed by China's readout alone",
      'third-party': 'attributed by others alone',
    }),
    speaker: z
      .strictObject({
        name: text('Name, where given.').exactOptional(),
        role: text('Office held, where given.').exactOptional(),
      })
      .meta({ 'x-interface': 'Speaker', description: 'Who speaks.' })
      .exactOptional(),
    stance: oneOf(words.stances, 'Stance', 'The strongest word used of GSI.', {
      supports: 'supports or endorses',
      welcomes: 'welcomes',
      appreciates: 'appreciates, commends, speaks highly of',
      'ready-to-cooperate': 'is ready to take part, work on it together, or put it into practice',
      'takes-note': 'takes note',
      declined: 'declined to support it, or to have it named',
      denies: 'denies a support that was asserted',
    }),
    names: oneOf(words.gsiNamings, 'Naming', 'How the text names it.', {
      gsi: 'the Global Security Initiative by name',
      bundle: '"the three (or four) global initiatives", without its name',
      unnamed: '"the initiatives of President Xi" and the like',
    }),
    sources,
    confidence,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'GsiPosition',
    'x-family': 'positions',
    description: 'What a state or bloc says of the Global Security Initiative in one text.',
  })
