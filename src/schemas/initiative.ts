import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { coarseDate, idOf, note, oneOf, sources, text } from './parts.js'

const initiativeId = (description: string) => idOf('InitiativeId', description)

const relation = z
  .strictObject({
    to: initiativeId('The other one.'),
    relation: oneOf(words.initiativeRelations, 'InitiativeRelation', 'How it stands to the other.', {
      'builds-on': 'takes up and carries further',
      complements: 'is said to stand beside it, as one of a set',
      follows: 'came after it and refers to it',
      implements: 'puts it into practice',
      'part-of': 'is a part of it',
    }),
    text: text('Who says so and how, in our words.'),
    sources,
  })
  .meta({ 'x-interface': 'RelatedInitiative', description: 'How an initiative stands to another, by whose words.' })

const commitment = z
  .strictObject({
    id: idOf('CommitmentId', 'Initiative, and a number or word.'),
    kind: oneOf(words.commitmentKinds, 'CommitmentKind', 'What the text calls it, or as what it serves.', {
      principle: 'how states should act',
      commitment: 'what adherents undertake',
      priority: 'an area or platform of cooperation',
    }),
    text: text('What it says, in our words.'),
    statedIn: text('The document or speech.'),
    sources,
    note: note.exactOptional(),
  })
  .meta({ 'x-interface': 'Commitment', description: 'A principle, commitment or priority that a text states.' })

const milestone = z
  .strictObject({
    id: idOf('MilestoneId', 'Date and a word.'),
    date: coarseDate('When.'),
    kind: oneOf(words.milestoneKinds, 'MilestoneKind', 'What it is.', {
      launch: 'the first announcement',
      publication: 'a paper, strategy or white paper',
      decision: 'a decision or review by a body of the PRC',
      law: 'a law or regulation of the PRC',
      resolution: 'a resolution of an international organisation',
      conference: 'a conference or session',
      body: 'a body, fund or centre set up',
    }),
    title: text('Name of the document or event.'),
    text: text('What it is or changed, in our words.').exactOptional(),
    sources,
    note: note.exactOptional(),
  })
  .meta({ 'x-interface': 'Milestone', description: 'A dated step of an initiative.' })

export const initiative = z
  .strictObject({
    id: initiativeId('Usual short name.'),
    kind: oneOf(words.initiativeKinds, 'InitiativeKind', 'What it is.', {
      initiative: 'a call to other states',
      concept: 'a guiding idea',
      framework: 'a document that orders a field',
    }),
    name: text('English name.'),
    nameZh: text('Chinese name, where a source shows it.').exactOptional(),
    launched: coarseDate('First announcement.'),
    launchedBy: text('Who announced it.'),
    launchedAt: text('On what occasion.').exactOptional(),
    purpose: text('What it is for, in our words.'),
    relations: z.array(relation).meta({ description: 'How it stands to others.' }),
    commitments: z.array(commitment).meta({ description: 'What its texts state, in their order.' }),
    milestones: z.array(milestone).meta({ description: 'Its dated steps, by date.' }),
    sources,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Initiative',
    'x-family': 'initiatives',
    description: 'An initiative or concept of the PRC, with what its texts state and its dated steps.',
  })
