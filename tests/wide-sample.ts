/** Invented records of the wider atlas. None of them is true. */
import type {
  Assistance,
  GsiPosition,
  Initiative,
  PartnerResponse,
  Series,
  Training,
  TrainingStatement,
} from '../src/model/records.js'
import { source } from './sample.js'

export const positionOf = (id: string, date: string, changes: Partial<GsiPosition> = {}): GsiPosition => ({
  id,
  date,
  form: 'leader-remark',
  instrument: 'Remarks',
  parties: ['VN'],
  statedBy: 'party',
  stance: 'supports',
  names: 'gsi',
  sources: [source],
  confidence: 'confirmed',
  ...changes,
})

export const statementOf = (value: number, changes: Partial<TrainingStatement> = {}): TrainingStatement => ({
  date: '2024-01-01',
  statedBy: { name: 'A minister', party: 'CN' },
  value,
  bound: 'exactly',
  unit: 'officers',
  sources: [source],
  ...changes,
})

export const trainingOf = (id: string, changes: Partial<Training> = {}): Training => ({
  id,
  kind: 'commitment',
  title: 'Training',
  audience: { text: 'officers' },
  domain: 'police',
  statements: [statementOf(100)],
  confidence: 'confirmed',
  ...changes,
})

export const assistanceOf = (id: string, changes: Partial<Assistance> = {}): Assistance => ({
  id,
  kind: 'equipment',
  title: 'Radios',
  parties: ['SB'],
  status: 'delivered',
  asOf: '2024',
  text: 'Radios.',
  effects: [],
  sources: [source],
  confidence: 'confirmed',
  ...changes,
})

export const responseOf = (id: string, changes: Partial<PartnerResponse> = {}): PartnerResponse => ({
  id,
  date: '2024-01-01',
  party: 'SB',
  response: 'ended',
  subject: 'Radios',
  actor: 'Government',
  text: 'Ended.',
  sources: [source],
  confidence: 'confirmed',
  ...changes,
})

export const initiativeOf = (id: string, changes: Partial<Initiative> = {}): Initiative => ({
  id,
  kind: 'initiative',
  name: 'Initiative',
  launched: '2022-04-21',
  launchedBy: 'A president',
  purpose: 'Security.',
  relations: [],
  commitments: [{ id: `${id}-1`, kind: 'commitment', text: 'Peace.', statedIn: 'Speech', sources: [source] }],
  milestones: [{ id: `${id}-paper`, date: '2023-02-21', kind: 'publication', title: 'Paper', sources: [source] }],
  sources: [source],
  ...changes,
})

export const bodies: readonly Series[] = [
  {
    id: 'body',
    kind: 'body',
    name: 'Body',
    purpose: 'Talks.',
    members: [
      { party: 'KZ', from: '2001' },
      { party: 'IN', from: '2017-06-09' },
      { party: 'SB', to: '2020' },
      { party: 'CN' },
    ],
  },
  { id: 'other', kind: 'mechanism', name: 'Other', purpose: 'Talks.' },
]
