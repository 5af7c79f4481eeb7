/** Each rule on a record that breaks it, and on one that just does not. */
import { describe, expect, test } from 'vitest'
import type { Atlas, Attendance, Claim, Meeting, Source } from '../../src/model/records.js'
import { check, rules } from '../../src/rules/check.js'
import { mayBeOne } from '../../src/rules/near-duplicates.js'
import { atlas, meetingOf, source } from '../sample.js'
import { assistanceOf, initiativeOf, positionOf, responseOf, trainingOf } from '../wide-sample.js'

const withMeetings = (...meetings: Meeting[]): Atlas => ({ ...atlas, meetings })
const one = (changes: Partial<Meeting>, date = '2024-01-01') => withMeetings(meetingOf('x', date, changes))
const sourced = (...sources: Partial<Source>[]) =>
  withMeetings(
    ...sources.map((changes, place) =>
      meetingOf(`x${place}`, `2024-0${place + 1}-01`, { sources: [{ ...source, ...changes }] }),
    ),
  )

const claim: Claim = {
  id: 'claim',
  publication: 'study',
  locator: 'p. 1',
  statement: 'A number.',
  value: 2,
  low: 2,
  high: 2,
  unit: 'meetings',
  basis: 'stated',
  measure: { count: ['meetings'], where: {} },
  conflictsWith: [],
  comparability: 'comparable',
}
const publication = { id: 'study', authors: ['A'], title: 'T', publisher: 'P', date: '2025' }
const withClaims = (...claims: Partial<Claim>[]): Atlas => ({
  ...atlas,
  publications: [publication],
  claims: claims.map((changes) => ({ ...claim, ...changes })),
})

const attendance: Attendance = {
  id: 'row',
  occasion: 'forum',
  series: 'sessions',
  date: '2024-01-01',
  party: 'VN',
  kind: 'country',
  capacity: 'attended',
  delegation: 'government',
  session: 'main',
  sources: [source],
  confidence: 'confirmed',
}
const withAttendance = (changes: Partial<Attendance>): Atlas => ({
  ...atlas,
  attendance: [{ ...attendance, ...changes }],
})
const beside = (link: 'stated' | 'inferred', timing: 'during' | 'adjacent') => ({ occasion: 'forum', link, timing })

/** A core meeting led by somebody who holds that post. */
const ledBy = (agency: 'CPLC' | 'MSS', level: 'deputy'): Atlas => ({
  ...one({ principals: [{ official: 'yang-er', agency, level, part: 'led' }] }),
  officials: [
    { id: 'yang-er', name: 'Yang Er', posts: [{ agency, level, title: 'Post', from: '2022' }], sources: [source] },
  ],
})

/** A record that says why it is weak. */
const weak = { confidence: 'probable', note: 'Not read.' } as const
const at = (path: string, changes: Partial<Source>): Source => ({
  ...source,
  url: `https://example.org/${path}`,
  ...changes,
})

/** Rule, field of the problem, atlas that breaks it. */
const broken: [rule: string, field: string, atlas: Atlas][] = [
  ['unique-ids', 'id', withMeetings(meetingOf('x', '2024-01-01'), meetingOf('x', '2024-06-01'))],
  ['unique-ids', 'id', { ...one({}), withdrawn: [{ id: 'x', reason: 'No meeting.', since: '2026-01-01' }] }],
  [
    'unique-ids',
    'id',
    {
      ...one({}),
      rejected: [{ id: 'x', parties: ['VN'], officials: [], reason: 'duplicate', detail: 'D.', checked: '2026-01-01' }],
    },
  ],
  [
    'unique-ids',
    'id',
    { ...atlas, organisations: [...atlas.organisations, { id: 'VN', kind: 'organisation', name: 'V' }] },
  ],
  ['known-references', 'counterparts.0.party', one({ counterparts: [{ party: 'ZZ' }] })],
  [
    'known-references',
    'principals.0.official',
    one({ principals: [{ official: 'nobody', agency: 'MPS', level: 'head', part: 'led' }] }),
  ],
  [
    'known-references',
    'beside.occasion',
    one({ setting: 'sideline', beside: { ...beside('stated', 'during'), occasion: 'none' } }),
  ],
  ['known-references', 'series', one({ series: 'none' })],
  ['known-references', 'conflictsWith.0', withClaims({ conflictsWith: ['none'] })],
  ['known-references', 'publication', withClaims({ publication: 'none' })],
  [
    'known-references',
    'measure.where.party',
    withClaims({ measure: { count: ['meetings'], where: { party: ['VN', 'VNM'] } } }),
  ],
  ['known-references', 'party', withAttendance({ party: 'ZZ' })],
  [
    'known-references',
    'parties.0',
    {
      ...atlas,
      rejected: [{ id: 'r', parties: ['ZZ'], officials: [], reason: 'duplicate', detail: 'D.', checked: '2026-01-01' }],
    },
  ],
  [
    'known-references',
    'officials.0',
    {
      ...atlas,
      searches: [
        {
          id: 's',
          strategy: 'principal',
          officials: ['nobody'],
          languages: ['en'],
          from: '2022',
          to: '2026',
          run: '2026-01-01',
          queries: 1,
          found: 0,
          added: 0,
        },
      ],
    },
  ],
  ['region-agrees', 'region', { ...atlas, regions: [{ id: 'VN', region: 'africa', basis: 'ours', alternatives: [] }] }],
  [
    'nested-occasions',
    'within',
    { ...atlas, occasions: [...atlas.occasions, { id: 'x', name: 'X', date: '2024', within: 'x', sources: [source] }] },
  ],
  ['measure-words', 'measure.where', withClaims({ measure: { count: ['meetings'], where: { regoin: 'africa' } } })],
  [
    'measure-words',
    'measure.where',
    withClaims({ measure: { of: 'attendance', count: ['parties'], where: { region: 'africa' } } }),
  ],
  [
    'measure-words',
    'measure.rank.of',
    withClaims({ measure: { count: ['meetings'], where: {}, rank: { by: 'region', of: 'afrika' } } }),
  ],
  ['measure-words', 'measure.count', withClaims({ measure: { of: 'attendance', count: ['meetings'], where: {} } })],
  [
    'known-references',
    'parts.1',
    {
      ...withClaims({}),
      relations: [
        {
          id: 'x',
          kind: 'sum',
          total: 'claim',
          parts: ['claim', 'gone'],
          readings: ['as-stated'],
          note: 'Invented.',
        },
      ],
    },
  ],
  ['claims-complete', 'comparability', withClaims({ comparability: 'not-comparable' })],
  ['foreign-parties', 'counterparts.0.party', one({ counterparts: [{ party: 'HK' }] })],
  ['setting-and-parties', 'counterparts', one({ counterparts: [{ party: 'VN' }, { party: 'RS' }] })],
  ['setting-and-parties', 'beside', one({ setting: 'sideline' })],
  ['setting-and-parties', 'beside', one({ beside: beside('stated', 'during') })],
  [
    'setting-and-parties',
    'occasion',
    one({ setting: 'sideline', beside: beside('stated', 'during'), occasion: 'session' }),
  ],
  ['date-bounds', 'date', one({ earliest: '2024-01-01' })],
  ['date-bounds', 'earliest', one({ earliest: '2024-01-20', latest: '2024-01-10' }, '2024-01')],
  ['date-bounds', 'date', one({ latest: '2024-03-01' }, '2024-01')],
  ['date-bounds', 'endDate', one({ endDate: '2023-12-31' })],
  ['not-in-the-future', 'date', one({}, '2026-01-02')],
  ['not-in-the-future', 'sources.0.published', sourced({ published: '2026-02-01', url: 'https://example.org/later' })],
  [
    'dated-capacities',
    'principals.0',
    one({ principals: [{ official: 'wang-wu', agency: 'CPLC', level: 'head', part: 'led' }] }),
  ],
  ['dated-capacities', 'principals.0', one({}, '2021-12-31')],
  ['scope-reasons', 'scope', one({ scopeReasons: ['subnational'] })],
  ['scope-reasons', 'scopeReasons', one({ scope: 'extended' })],
  ['scope-reasons', 'scope', one({ principals: [{ agency: 'MPS', level: 'deputy', part: 'led' }] })],
  ['scope-reasons', 'scope', ledBy('CPLC', 'deputy')],
  ['scope-reasons', 'scope', one({ counterparts: [{ party: 'VN', role: 'Ambassador', rank: 'below' }] })],
  ['each-source-once', 'sources.1.url', one({ sources: [source, source] })],
  ['confirmed-means', 'confidence', sourced({ archived: 'https://example.org/copy' })],
  ['confirmed-means', 'confidence', one({ scope: 'extended', scopeReasons: ['unnamed-counterpart'] })],
  ['notes-where-needed', 'note', one({ confidence: 'probable' })],
  ['notes-where-needed', 'note', one({ setting: 'sideline', beside: beside('inferred', 'during') })],
  ['occasion-dates', 'date', one({ setting: 'multilateral', occasion: 'session' }, '2024-01-02')],
  ['occasion-dates', 'beside.timing', one({ setting: 'sideline', beside: beside('stated', 'adjacent') })],
  ['occasion-dates', 'beside.timing', one({ setting: 'sideline', beside: beside('stated', 'during') }, '2024-01-04')],
  ['occasion-dates', 'beside.timing', one({ setting: 'sideline', beside: beside('stated', 'during') }, '2024-01')],
  ['occasion-dates', 'beside.timing', one({ setting: 'sideline', beside: { occasion: 'forum', link: 'stated' } })],
  ['visits', 'visit', one({ visit: 'trip', mode: 'video' })],
  [
    'visits',
    'visit',
    withMeetings(meetingOf('x', '2024-01-01', { visit: 'trip' }), meetingOf('y', '2024-02-01', { visit: 'trip' })),
  ],
  [
    'one-spelling',
    'counterparts.0.name',
    withMeetings(
      meetingOf('x', '2024-01-01', { counterparts: [{ party: 'VN', name: 'Tô Lâm' }] }),
      meetingOf('y', '2024-06-01', { counterparts: [{ party: 'VN', name: 'Lam To' }] }),
    ),
  ],
  [
    'one-spelling',
    'speaker.name',
    {
      ...withAttendance({ person: 'K. P. Oli' }),
      positions: [positionOf('p', '2024', { parties: ['VN'], speaker: { name: 'K P Oli' } })],
    },
  ],
  ['near-duplicates', 'id', withMeetings(meetingOf('x', '2024-01-01'), meetingOf('y', '2024-01-04'))],
  [
    'refused-hosts',
    'sources.0.url',
    {
      ...sourced({ url: 'https://www.farm.example/x' }),
      hosts: [{ id: 'farm.example', reason: 'content-farm', since: '2026-01-01' }],
    },
  ],
  ['refused-hosts', 'sources.0.url', sourced({ url: 'http://192.0.2.1/x' })],
  ['refused-hosts', 'sources.0.url', sourced({ url: 'http://example.org:8080/x' })],
  ['clean-urls', 'sources.0.url', sourced({ url: 'https://example.org/x?utm_source=y' })],
  ['clean-urls', 'sources.0.url', sourced({ url: 'https://example.org/x#y' })],
  ['same-url-same-source', 'sources.0.publisher', sourced({}, { publisher: 'Another' })],
  ['short-anchors', 'sources.0.anchor', sourced({ anchor: 'one two three four five six seven eight nine' })],
  ['telling-sources', 'sources.0.foundBy', one({ ...weak, sources: [{ ...source, foundBy: 'context' }] })],
  [
    'telling-sources',
    'sources.2.foundBy',
    one({ sources: [source, at('context', { foundBy: 'context' }), at('third', {})] }),
  ],
  ['attendance-agrees', 'date', withAttendance({ date: '2024-01-02' })],
  ['attendance-agrees', 'kind', withAttendance({ kind: 'organisation' })],
  ['foreign-parties', 'parties.0', { ...atlas, positions: [positionOf('p', '2024', { parties: ['CN'] })] }],
  ['foreign-parties', 'party', { ...atlas, responses: [responseOf('r', { party: 'MO' })] }],
  [
    'known-references',
    'collective',
    { ...atlas, positions: [positionOf('p', '2024', { parties: [], collective: 'x' })] },
  ],
  ['known-references', 'about.assistance', { ...atlas, responses: [responseOf('r', { about: { assistance: 'x' } })] }],
  [
    'known-references',
    'audience.series',
    { ...atlas, training: [trainingOf('t', { audience: { series: 'x', text: 'X' } })] },
  ],
  [
    'known-references',
    'relations.0.to',
    {
      ...atlas,
      initiatives: [
        initiativeOf('i', { relations: [{ to: 'x', relation: 'follows', text: 'After.', sources: [source] }] }),
      ],
    },
  ],
  ['notes-where-needed', 'note', { ...atlas, positions: [positionOf('p', '2024', { confidence: 'probable' })] }],
  ['not-in-the-future', 'date', { ...atlas, positions: [positionOf('p', '2026-01-02')] }],
  [
    'clean-urls',
    'milestones.0.sources.0.url',
    {
      ...atlas,
      initiatives: [
        initiativeOf('i', {
          milestones: [
            {
              id: 'm',
              date: '2023',
              kind: 'law',
              title: 'Law',
              sources: [{ ...source, url: 'https://example.org/a?fbclid=1' }],
            },
          ],
        }),
      ],
    },
  ],
  ['position-voices', 'parties', { ...atlas, positions: [positionOf('p', '2024', { parties: [] })] }],
  ['position-voices', 'parties', { ...atlas, positions: [positionOf('p', '2024', { collective: 'sessions' })] }],
  ['position-voices', 'statedBy', { ...atlas, positions: [positionOf('p', '2024', { form: 'prc-readout' })] }],
  ['position-voices', 'statedBy', { ...atlas, positions: [positionOf('p', '2024', { form: 'joint-statement' })] }],
  ['spans', 'to', { ...atlas, assistance: [assistanceOf('a', { from: '2024', to: '2023-12' })] }],
  [
    'spans',
    'members.0.to',
    {
      ...atlas,
      series: [
        {
          id: 'sessions',
          kind: 'body',
          name: 'S',
          purpose: 'S.',
          sources: [source],
          members: [{ party: 'KZ', from: '2020', to: '2019' }],
        },
      ],
    },
  ],
  [
    'one-session-a-day',
    'date',
    {
      ...atlas,
      occasions: [
        ...atlas.occasions,
        { id: 'twin', series: 'sessions', name: 'Forum', date: '2024-01-01', sources: [source] },
      ],
    },
  ],
  [
    'initiative-parts',
    'milestones.0.id',
    {
      ...atlas,
      initiatives: [initiativeOf('i', { milestones: [{ ...initiativeOf('i').milestones[0], id: 'i-1' }] as never })],
    },
  ],
  [
    'initiative-parts',
    'milestones.1.date',
    {
      ...atlas,
      initiatives: [
        initiativeOf('i', {
          milestones: [
            { id: 'm', date: '2023', kind: 'law', title: 'Law', sources: [source] },
            { id: 'n', date: '2022', kind: 'law', title: 'Law', sources: [source] },
          ],
        }),
      ],
    },
  ],
  [
    'training-links',
    'statements.0',
    {
      ...atlas,
      training: [trainingOf('t', { statements: [{ statedBy: { name: 'X' }, value: 2, sources: [source] }] })],
    },
  ],
  ['training-links', 'of', { ...atlas, training: [trainingOf('t'), trainingOf('u', { of: 't' })] }],
  [
    'training-links',
    'of',
    { ...atlas, training: [trainingOf('t', { kind: 'delivery' }), trainingOf('u', { kind: 'delivery', of: 't' })] },
  ],
  ['training-links', 'within', { ...atlas, training: [trainingOf('t', { within: 't' })] }],
  ['claims-complete', 'value', withClaims({ value: 3 })],
  ['claims-complete', 'conflictsWith', withClaims({ conflictsWith: ['other'] }, { id: 'other' })],
]

test('the sample keeps every rule', () => {
  expect(check(atlas)).toEqual([])
})

describe('broken records', () => {
  test.each(broken)('%s: %s', (rule, field, atlas) => {
    expect(check(atlas).map((problem) => [problem.rule, problem.field])).toEqual([[rule, field]])
  })

  test('every rule has one', () => {
    expect(rules.filter(({ name }) => !broken.some(([rule]) => rule === name)).map(({ name }) => name)).toEqual([])
  })

  test('a problem says family, id, field, value, rule and what would be right', () => {
    expect(check(one({ counterparts: [{ party: 'HK' }] }))).toEqual([
      {
        family: 'meetings',
        id: 'x',
        field: 'counterparts.0.party',
        value: 'HK',
        rule: 'foreign-parties',
        message: 'is never a foreign party',
      },
    ])
  })
})

describe('a claim without a measure', () => {
  const { measure, ...bare } = claim
  const ruleNames = (changes: object) =>
    check({ ...atlas, publications: [publication], claims: [{ ...bare, ...changes } as Claim] }).map(
      ({ field }) => field,
    )

  test('needs the reason', () => {
    expect(ruleNames({ comparability: 'not-derivable', reason: 'Unpublished.' })).toEqual([])
    expect(ruleNames({ comparability: 'not-derivable' })).toEqual(['measure'])
    expect(ruleNames({ reason: 'Unpublished.' })).toEqual(['comparability'])
  })
})

test('people of two parties may share a name', () => {
  const named = (id: string, date: string, party: string, name: string) =>
    meetingOf(id, date, { counterparts: [{ party, name }] })
  expect(check(withMeetings(named('x', '2024-01-01', 'VN', 'Lê'), named('y', '2024-06-01', 'KZ', 'Le')))).toEqual([])
})

describe('near duplicates', () => {
  test('a note that names the other says why they are two', () => {
    const noted = withMeetings(
      meetingOf('x', '2024-01-01'),
      meetingOf('y', '2024-01-02', { note: 'A second sitting after x.' }),
    )
    expect(check(noted)).toEqual([])
  })

  test('another counterpart of the same party is another meeting', () => {
    const named = (name: string) => meetingOf(name, '2024-01-01', { counterparts: [{ party: 'VN', name }] })
    expect(mayBeOne(named('A'), named('B'))).toBe(false)
    expect(mayBeOne(named('A'), named('A'))).toBe(true)
    expect(mayBeOne(named('Andrew Napuat'), named('Andrew Solomon Napuat'))).toBe(true)
  })

  test('a coarse date may mean a day near the other', () => {
    const on = (date: string) => meetingOf(date, date)
    expect(mayBeOne(on('2024-02'), on('2024-03-02'))).toBe(true)
    expect(mayBeOne(on('2024-02'), on('2024-03-04'))).toBe(false)
  })
})

test('checking changes nothing', () => {
  const before = structuredClone(atlas)
  check(atlas)
  expect(atlas).toEqual(before)
})
