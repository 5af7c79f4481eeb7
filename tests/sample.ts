/** A small invented atlas whose answers are known by hand. No meeting in it took place. */
import { countries } from '../src/data/countries.js'
import type { Interaction } from '../src/model/interaction.js'
import type { Atlas, Meeting, Source } from '../src/model/records.js'
import { toInteractions } from '../src/query/to-interactions.js'

export const source: Source = {
  url: 'https://example.org/readout',
  publisher: 'Example',
  family: 'other',
  language: 'en',
  published: '2024-01-02',
  accessed: '2026-01-01',
  foundBy: 'confirmation',
}

const wang = { official: 'wang-wu', agency: 'MPS', level: 'head', part: 'led' } as const
const zhao = { official: 'zhao-liu', agency: 'MPS', level: 'deputy', part: 'led' } as const
const chen = { official: 'chen-san', agency: 'CPLC', level: 'head', part: 'addressed' } as const
const minister = (party: string) => ({ party, sector: 'interior', rank: 'minister' }) as const

export const meetingOf = (id: string, date: string, changes: Partial<Meeting> = {}): Meeting => ({
  id,
  date,
  setting: 'individual',
  mode: 'in-person',
  principals: [wang],
  counterparts: [minister('VN')],
  roster: 'complete',
  topics: [],
  gsi: { prc: 'no-text', counterpart: 'no-text' },
  outcomes: [],
  scope: 'core',
  scopeReasons: [],
  sources: [source],
  confidence: 'confirmed',
  ...changes,
})

export const meetings: readonly Meeting[] = [
  meetingOf('a', '2023-02-28', { topics: ['drug-control', 'telecom-fraud'], visit: 'trip' }),
  meetingOf('b', '2023-03-01', { principals: [zhao], visit: 'trip' }),
  meetingOf('c', '2023-12-31', {
    setting: 'sideline',
    counterparts: [minister('KZ')],
    beside: { occasion: 'session', link: 'stated', timing: 'adjacent' },
  }),
  meetingOf('d', '2024-01-01', {
    setting: 'multilateral',
    occasion: 'session',
    principals: [wang, zhao],
    counterparts: [minister('KZ'), { party: 'KG' }, minister('SCO')],
  }),
  meetingOf('e', '2024-02', { principals: [chen], counterparts: [minister('RS')] }),
  meetingOf('f', '2024', { mode: 'video', counterparts: [minister('SB')], earliest: '2024-03', latest: '2024-06' }),
  meetingOf('g', '2024-05-05', {
    principals: [{ agency: 'MPS', level: 'deputy', part: 'led' }],
    counterparts: [{ party: 'VN' }],
    scope: 'extended',
    scopeReasons: ['unnamed-principal'],
    confidence: 'probable',
    note: 'Nobody is named.',
  }),
]

export const atlas: Atlas = {
  meetings,
  officials: (
    [
      ['chen-san', 'CPLC', 'head'],
      ['wang-wu', 'MPS', 'head'],
      ['zhao-liu', 'MPS', 'deputy'],
    ] as const
  ).map(([id, agency, level]) => ({
    id,
    name: id,
    posts: [{ agency, level, title: 'Post', from: '2022' }],
    sources: [source],
  })),
  countries,
  organisations: [{ id: 'SCO', kind: 'organisation', name: 'Shanghai Cooperation Organisation' }],
  regions: [],
  series: [{ id: 'sessions', kind: 'mechanism', name: 'Sessions', purpose: 'Sessions.', sources: [source] }],
  occasions: [
    { id: 'forum', series: 'sessions', name: 'Forum', date: '2024-01-01', endDate: '2024-01-03', sources: [source] },
    { id: 'session', series: 'sessions', name: 'Session', date: '2024-01-01', within: 'forum', sources: [source] },
  ],
  attendance: [],
  positions: [],
  initiatives: [],
  training: [],
  assistance: [],
  responses: [],
  statements: [],
  claims: [],
  relations: [],
  publications: [],
  searches: [],
  hosts: [],
  rejected: [],
  withdrawn: [],
}

export const parties = [...atlas.countries, ...atlas.organisations]

/** a.VN, b.VN, c.KZ, d.KZ, d.KG, d.SCO, e.RS, f.SB, g.VN. */
export const interactions: readonly Interaction[] = toInteractions(meetings, parties, { occasions: atlas.occasions })

export const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
