/** Invented records of the wider atlas. None of them is true. */
import type {
  Assistance,
  Atlas,
  GsiPosition,
  Initiative,
  PartnerResponse,
  Search,
  Series,
  Training,
  TrainingStatement,
} from '../src/model/records.js'
import { atlas as meetingsAlone, source } from './sample.js'

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
    sources: [source],
    members: [
      { party: 'KZ', from: '2001' },
      { party: 'IN', from: '2017-06-09' },
      { party: 'SB', to: '2020' },
      { party: 'CN' },
    ],
  },
  { id: 'other', kind: 'mechanism', name: 'Other', purpose: 'Talks.', sources: [source] },
]

const search = (strategy: Search['strategy'], parties: readonly string[]): Search => ({
  id: `${strategy}-search`,
  strategy,
  parties,
  languages: ['en'],
  from: '2022',
  to: '2025-12-31',
  run: '2026-01-01',
  queries: 1,
  found: 0,
  added: 0,
})

/** The invented meetings with invented records of the other families. */
export const wideAtlas: Atlas = {
  ...meetingsAlone,
  series: [...meetingsAlone.series, ...bodies],
  occasions: [
    ...meetingsAlone.occasions,
    { id: 'body-1', series: 'body', name: 'First session', date: '2023-05-01', sources: [source] },
    { id: 'body-2', series: 'body', name: 'Second session', date: '2018', sources: [source] },
  ],
  positions: [
    positionOf('vn-own', '2023-01-01'),
    positionOf('rs-joint', '2024-01-01', { parties: ['RS'], statedBy: 'jointly', stance: 'takes-note' }),
    positionOf('kz-china', '2025-08-01', { parties: ['KZ'], statedBy: 'china' }),
    positionOf('np-own', '2022-09-01', { parties: ['NP'], stance: 'denies' }),
    positionOf('bloc', '2024-02-01', { parties: [], collective: 'body', form: 'bloc-text' }),
  ],
  training: [
    trainingOf('pledge', {
      period: { from: '2023', to: '2024', text: 'two years' },
      statements: [statementOf(3000), statementOf(2700, { statedBy: { name: 'Another' } })],
    }),
    trainingOf('small'),
  ],
  statements: (
    [
      ['gsi-supporters', '2023-02', 80],
      ['gsi-supporters', '2024-12-31', 119],
      ['mekong-patrols-since-2011', '2017', 65],
      ['mekong-patrols-since-2011', '2021', 111],
    ] as const
  ).map(([quantity, date, value]) => ({
    id: `${quantity}-${date}`,
    quantity,
    date,
    value,
    bound: 'exactly',
    unit: 'countries',
    text: 'A number.',
    statedBy: { name: 'A minister' },
    sources: [source],
  })),
  searches: [search('country', ['VN', 'FR']), search('position', ['VN', 'DE']), search('attendance', ['IT'])],
}
