/** Every figure on invented records whose answers are known by hand, and its chart through Vega-Lite. */
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { cellOf, contrast } from '../../src/figures/heat-table.js'
import * as figures from '../../src/figures/index.js'
import { type MapPoint, symbolMap } from '../../src/figures/symbol-map.js'
import { yearLabels } from '../../src/figures/words.js'
import type { ForumPart } from '../../src/measure/forum-part-of.js'
import type { Atlas, Attendance } from '../../src/model/records.js'
import { meetingOf, source } from '../sample.js'
import { statementOf, trainingOf, wideAtlas } from '../wide-sample.js'

const attended = (year: number, party: string): Attendance => ({
  id: `forum-${year}-${party}`,
  occasion: `forum-${year}`,
  series: 'lianyungang-forum',
  date: `${year}-09-08`,
  party,
  kind: 'country',
  capacity: 'attended',
  delegation: 'government',
  session: 'main',
  sources: [source],
  confidence: 'confirmed',
})

const forumOf = (id: string, date: string) => ({
  id,
  series: 'lianyungang-forum',
  name: 'Forum',
  date,
  sources: [source],
})

/** a.VN, b.VN, c.KZ, d.KZ, d.KG, d.SCO, e.RS, f.SB, g.VN, of 2023 to 2024; d at a session, c beside it. */
const atlas: Atlas = {
  ...wideAtlas,
  occasions: [...wideAtlas.occasions, forumOf('lianyungang-forum-2024', '2024-01-01')].map((occasion) =>
    occasion.id === 'forum' ? { ...occasion, date: '2023-12-30', within: 'lianyungang-forum-2024' } : occasion,
  ),
  attendance: [attended(2023, 'VN'), attended(2024, 'VN'), attended(2024, 'IT')],
}
const years = { from: '2023', to: '2024', scope: ['core', 'extended'] } as const

const drawn: Record<string, (options: { theme?: figures.Theme }) => figures.Figure> = {
  interactionsOverTime: (options) => figures.interactionsOverTime(atlas, { ...options, ...years }),
  reach: (options) => figures.reach(atlas, { ...options, ...years }),
  positionsMap: (options) => figures.positionsMap(atlas, options),
  forumParticipants: (options) => figures.forumParticipants(atlas, options),
  forumYear: (options) => figures.forumYear(atlas, options),
  mechanismSessions: (options) => figures.mechanismSessions(atlas, options),
  mekongPatrols: (options) => figures.mekongPatrols(atlas, options),
  regionsMet: (options) => figures.regionsMet(atlas, { ...options, ...years }),
  interlocutors: (options) => figures.interlocutors(atlas, { ...options, ...years }),
  partyYears: (options) => figures.partyYears(atlas, options),
  counterpartRanks: (options) => figures.counterpartRanks(atlas, options),
  topicsByRegion: (options) => figures.topicsByRegion(atlas, options),
  topicsOverTime: (options) => figures.topicsOverTime(atlas, options),
  occasionNetwork: (options) => figures.occasionNetwork(atlas, { ...options, atLeast: 1 }),
  positionsOverTime: (options) => figures.positionsOverTime(atlas, options),
  trainingStatements: (options) => figures.trainingStatements(atlas, options),
  gsiNaming: (options) => figures.gsiNaming(atlas, options),
  coverageRange: (options) => figures.coverageRange(atlas, options),
}

const functions = Object.entries(figures).filter(([, value]) => typeof value === 'function')
const empty: Atlas = {
  ...atlas,
  meetings: [],
  occasions: [forumOf('lianyungang-forum-2024', '2024-01-01')],
  attendance: [],
  positions: [],
  training: [],
  statements: [],
}

/** Warnings of Vega-Lite for a chart. */
function warningsOf({ chart }: figures.Figure): string[] {
  const warnings: string[] = []
  const note = (...words: unknown[]) => {
    warnings.push(words.join(' '))
    return logger
  }
  const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger }
  compile({ ...chart, datasets: { land: [], borders: [] } } as unknown as TopLevelSpec, { logger: logger as never })
  return warnings
}

test('there is a case for every figure', () => {
  expect(Object.keys(drawn).sort()).toEqual(functions.map(([name]) => name).sort())
})

describe.each(Object.entries(drawn))('%s', (name, draw) => {
  test.each(['light', 'dark'] as const)('a chart that Vega-Lite takes without a warning, %s', (theme) => {
    const figure = draw({ theme })
    expect(figure.rows.length).toBeGreaterThan(0)
    expect(warningsOf(figure)).toEqual([])
    expect(JSON.stringify(figure.chart).match(/https?:[^"]+/g)).toEqual([
      'https://vega.github.io/schema/vega-lite/v6.json',
    ])
  })

  test('words for every reader, and the name of its function', () => {
    const { id, title, subtitle, note, alt, source } = draw({})
    expect(id).toBe(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    for (const text of [title, subtitle, note, alt, source]) {
      expect(text.length).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|NaN|null|\[object/)
    }
    expect(title).not.toMatch(/\.$/)
  })

  test('an option that does not exist is named', () => {
    expect(() => draw({ teme: 'dark' } as never)).toThrow('unknown option "teme"')
    expect(() => draw({ theme: 'blue' as never })).toThrow('theme: "blue" is not one of light, dark')
  })
})

test.each(functions)('%s draws an atlas without records, and says so', (name, draw) => {
  const figure = (draw as (atlas: Atlas) => figures.Figure)(empty)
  expect(JSON.stringify(figure)).not.toContain('NaN')
  expect(warningsOf(figure)).toEqual([])
  if (figure.rows.length === 0) expect(JSON.stringify(figure.chart)).toContain('Nothing on record.')
  else expect(name).toMatch(/reach|Map|forum|coverage|OverTime|Year/)
})

describe('rows known by hand', () => {
  test('interactions over time: quarters and agencies, and the quarter of the forum', () => {
    const { rows, title, subtitle } = figures.interactionsOverTime(atlas, years)
    const counts = rows.filter(({ count }) => count > 0).map(({ quarter, agency, count }) => [quarter, agency, count])
    expect(counts).toEqual([
      ['2024-Q1', 'CPLC', 1],
      ['2023-Q1', 'MPS', 2],
      ['2023-Q4', 'MPS', 1],
      ['2024-Q1', 'MPS', 3],
      ['2024-Q2', 'MPS', 1],
      [null, 'MPS', 1],
    ])
    expect(title).toBe('The quarter of the 2024 Lianyungang forum saw the most interactions: 4')
    expect(subtitle).toBe('Interactions a quarter by agency, 2023 to 2024. 9 on record. Scope: Core or Extended')
  })

  test('the finding stands only where it is true', () => {
    const elsewhere = { ...atlas, occasions: atlas.occasions.filter(({ id }) => id !== 'lianyungang-forum-2024') }
    expect(figures.interactionsOverTime(elsewhere, years).title).toBe(
      "Interactions of China's internal-security leaders over time",
    )
    // Kazakhstan was met once in the quarter of the forum and once in another.
    expect(figures.interactionsOverTime(atlas, { ...years, party: 'KZ' }).title).toBe(
      "Interactions of China's internal-security leaders over time",
    )
    expect(figures.interlocutors(atlas, { ...years, party: ['KG', 'RS', 'SB', 'KZ'], year: 2024 }).title).toBe(
      'Parties met most',
    )
    expect(figures.interlocutors(atlas, years).title).toBe('Vietnam was met most: 3 of 8')
    expect(figures.regionsMet(atlas, { ...years, party: ['KZ', 'RS'] }).title).toBe(
      'Bilateral meetings by region of the counterpart',
    )
  })

  test('reach: found, searched and none found, not searched', () => {
    const { rows, title } = figures.reach(atlas, years)
    const known = (party: string) => rows.find((row) => row.party === party)
    expect(known('VN')).toMatchObject({ count: 3, known: 'found', name: 'Vietnam' })
    expect(known('FR')).toMatchObject({ count: 0, known: 'none found' })
    expect(known('DE')).toMatchObject({ known: 'not searched' })
    expect(known('CN')).toBeUndefined()
    expect(title).toBe('Interactions with 5 countries')
    expect(figures.reach(atlas, { ...years, setting: 'bilateral' }).title).toBe('Bilateral meetings with 4 countries')
  })

  test('reach: what a filter leaves out is not what no search found; the default scope is said', () => {
    const figure = figures.reach(atlas, { ...years, party: 'VN' })
    expect(figure.rows.find(({ party }) => party === 'RS')?.known).toBe('left out')
    expect(figure.rows.find(({ party }) => party === 'FR')?.known).toBe('none found')
    expect(figures.reach(atlas, { party: 'VN' }).note).toMatch(/ Core meetings only\.$/)
    expect(figures.reach(atlas, { ...years, scope: ['core', 'extended'] }).note).not.toContain('Core meetings only')
  })

  test('positions map: as of a day, by the strongest word', () => {
    const { rows, title, alt } = figures.positionsMap(atlas)
    const stances = rows.filter(({ stance }) => stance !== null).map(({ party, stance }) => [party, stance])
    expect(stances.sort()).toEqual([
      ['NP', 'denies'],
      ['RS', 'takes-note'],
      ['VN', 'supports'],
    ])
    expect(rows.find(({ party }) => party === 'DE')?.known).toBe('none found')
    expect(rows.find(({ party }) => party === 'FR')?.known).toBe('not searched')
    expect(title).toMatch(/^2 countries are on record .* 2 in own or joint words$/)
    expect(alt).toContain('1 declined or denies')
    expect(figures.positionsMap(atlas, { on: '2025' }).title).toMatch(/^3 countries are .* 2 in own or joint words$/)
    expect(figures.positionsMap(atlas, { stance: 'supports' }).title).toMatch(/^1 country is/)
    expect(figures.positionsMap(atlas, { stance: 'denies' }).title).toBe('Positions on the Global Security Initiative')
    const unnamed = atlas.positions.map((position) => ({ ...position, names: 'unnamed' as const }))
    const quiet = figures.positionsMap({ ...atlas, positions: unnamed })
    expect(quiet.title).toBe('Positions on the Global Security Initiative')
    expect(quiet.alt).toContain('2 speaks of unnamed initiatives; 1 declined or denies')
  })

  test('forum participants: by editions', () => {
    const { rows, title, subtitle } = figures.forumParticipants(atlas)
    expect(rows.filter(({ count }) => count > 0).map(({ party, count }) => [party, count])).toEqual([
      ['IT', 1],
      ['VN', 2],
    ])
    expect(title).toBe('2 countries are named at the lianyungang-forum, 2023 to 2024')
    expect(subtitle).toContain('of 2 with anyone named')
  })

  test('the year of the forum: at or beside it, and the share', () => {
    const { rows, title } = figures.forumYear(atlas)
    expect(rows[0]?.month).toBe('2023-07')
    expect(rows.at(-1)?.month).toBe('2024-06')
    const counted = rows.filter(({ count }) => count > 0)
    expect(counted.map(({ month, part, withForum, count, total }) => [month, part, withForum, count, total])).toEqual([
      ['2023-12', 'forum', true, 1, 5],
      ['2024-01', 'forum', true, 3, 5],
      ['2024-02', 'rest', false, 1, 5],
    ])
    expect(title).toBe('The year around the Forum')
    const apart = ['2023-12-28', '2023-12-29', '2024-01-04', '2024-01-05', '2024-01']
    const more = [...apart, ...Array.from({ length: 20 }, () => '2024-05-01')]
    const meetings = [...atlas.meetings, ...more.map((date, i) => meetingOf(`more-${i}`, date))]
    const fuller = figures.forumYear({ ...atlas, meetings })
    const sum = (part: ForumPart) =>
      fuller.rows.filter((row) => row.part === part).reduce((all, { count }) => all + count, 0)
    expect([sum('forum'), sum('same days'), sum('rest')]).toEqual([4, 2, 24])
    expect(fuller.title).toMatch(/^13% of/)
    expect(fuller.subtitle).toContain('4 of 30 (13%) at or beside it, 2 of 30 (7%) otherwise in the same days.')
    expect(figures.forumYear({ ...atlas, meetings }, { party: 'VN', setting: 'individual' }).title).toBe(
      'The year around the Forum',
    )
    expect(() => figures.forumYear(atlas, { edition: 'nowhere' })).toThrow('edition: "nowhere" is no occasion')
  })

  test('mechanisms: sessions, members on the day, and who was met', () => {
    const all = figures.mechanismSessions(atlas, { from: '2018' }).rows
    expect(all.map(({ occasion, members, met }) => [occasion, members, met])).toEqual([
      ['body-2', 3, false],
      ['body-1', 2, false],
      ['forum', null, false],
      ['session', null, true],
    ])
    expect(figures.mechanismSessions(atlas, { from: '2018', to: '2018' }).title).toBe(
      '1 session of 1 mechanism on record',
    )
  })

  test('regions met: countries of countries', () => {
    const [first] = figures.regionsMet(atlas, years).rows
    expect(first).toMatchObject({ region: 'southeast-asia', name: 'Southeast Asia', count: 3, countries: 1, of: 11 })
  })

  test('interlocutors: bilateral and multilateral add up', () => {
    const { rows } = figures.interlocutors(atlas, years)
    expect(rows.map(({ party, rank, bilateral, multilateral }) => [party, rank, bilateral, multilateral])).toEqual([
      ['VN', 1, 3, 0],
      ['KZ', 2, 1, 1],
      ['KG', 3, 0, 1],
      ['RS', 3, 1, 0],
      ['SB', 3, 1, 0],
    ])
  })

  test('party years: zeros are rows', () => {
    const { rows } = figures.partyYears(atlas, { party: ['VN', 'KZ'] })
    expect(rows.map(({ party, year, count }) => [party, year, count])).toEqual([
      ['VN', 2023, 2],
      ['VN', 2024, 1],
      ['KZ', 2023, 1],
      ['KZ', 2024, 1],
    ])
  })

  test('counterpart ranks: the share of a region', () => {
    const { rows } = figures.counterpartRanks(atlas)
    expect(rows.find(({ region, rank }) => region === 'southeast-asia' && rank === null)).toMatchObject({
      count: 1,
      total: 3,
    })
  })

  test('topics: of those whose topics are known', () => {
    expect(figures.topicsByRegion(atlas).rows).toEqual([
      { region: 'southeast-asia', topic: 'drug-control', count: 1, total: 1, share: 1 },
      { region: 'southeast-asia', topic: 'telecom-fraud', count: 1, total: 1, share: 1 },
    ])
    expect(figures.topicsByRegion(atlas).title).toBe('What was discussed, by region')
    expect(figures.topicsOverTime(atlas).rows.map(({ year, topic, share }) => [year, topic, share])).toEqual([
      [2023, 'drug-control', 1],
      [2023, 'telecom-fraud', 1],
    ])
  })

  test('network: a link for each series and party, a series once by however many of its occasions', () => {
    const { rows } = figures.occasionNetwork(atlas, { atLeast: 1 })
    expect(rows.map(({ series, party, count }) => [series, party, count])).toEqual([
      ['lianyungang-forum', 'KG', 1],
      ['lianyungang-forum', 'KZ', 2],
      ['sessions', 'KG', 1],
      ['sessions', 'KZ', 2],
    ])
    expect(figures.occasionNetwork(atlas, { atLeast: 3 }).rows).toEqual([])
    expect(() => figures.occasionNetwork(atlas, { atLeast: 0 })).toThrow('atLeast: 0 is not a whole number')
  })

  test('positions over time, beside what is claimed', () => {
    const { rows, title } = figures.positionsOverTime(atlas, { to: '2025' })
    const lines = (['on record', 'adopted'] as const).map((kind) => rows.filter((row) => row.kind === kind))
    const on = (day: string) => lines.map((line) => line.find(({ date }) => date === day)?.value)
    expect(on('2022-09-30')).toEqual([0, 0])
    expect(on('2023-01-31')).toEqual([1, 1])
    expect(on('2024-01-31')).toEqual([2, 2])
    expect(on('2025-12-31')).toEqual([3, 2])
    expect(rows.filter(({ kind }) => kind === 'claimed').map(({ value }) => value)).toEqual([80, 119])
    expect(title).toBe('3 parties are on record, 2 in their own or joint words; officials claim up to 119')
    const newest = figures
      .positionsOverTime(atlas)
      .rows.filter(({ kind }) => kind === 'on record')
      .at(-1)
    expect(newest).toMatchObject({ date: '2024-01-02', value: 2 })
    expect(figures.positionsOverTime(atlas, { stance: 'denies', to: '2025' }).title).toMatch(/^1 party is on record, 1/)
    expect(figures.positionsOverTime(atlas, { statedBy: 'china', to: '2025' }).title).toMatch(/^1 party is .* 0 in/)
    expect(figures.positionsOverTime({ ...atlas, statements: [] }, { to: '2025' }).title).toBe(
      '3 parties are on record, 2 in their own or joint words',
    )
    expect(figures.positionsOverTime({ ...atlas, positions: [] }).title).toBe(
      'Positions on the Global Security Initiative over time',
    )
  })

  test('training: ranges and periods, never a sum', () => {
    const { rows } = figures.trainingStatements(atlas)
    expect(rows).toMatchObject([{ training: 'pledge', low: 2700, high: 3000, from: '2023-01-01', to: '2024-12-31' }])
    expect(figures.trainingStatements(atlas, { atLeast: 100 }).rows).toHaveLength(2)
    expect(figures.trainingStatements(atlas, { kind: 'delivery' }).rows).toEqual([])
    const statements = [statementOf(1500, { date: '2024-03', bound: 'more-than' })]
    const open = figures.trainingStatements({ ...atlas, training: [trainingOf('open', { statements })] })
    expect(open.rows).toMatchObject([{ from: '2024-03-01', to: null }])
    expect(JSON.stringify(open.chart)).toContain('≥1,500')
    expect(open.note).toContain('Hollow')
    expect(figures.trainingStatements(atlas).note).not.toContain('Hollow')
  })

  test('patrols, naming and coverage', () => {
    expect(figures.mekongPatrols(atlas).rows.map(({ patrols }) => patrols)).toEqual([65, 111])
    expect(figures.gsiNaming(atlas).rows.filter(({ count }) => count > 0)).toMatchObject([
      { year: 2023, side: 'prc', mention: 'no-text', count: 3, total: 3 },
      { year: 2023, side: 'counterpart', mention: 'no-text', count: 3, total: 3 },
      { year: 2024, side: 'prc', mention: 'no-text', count: 4, total: 4 },
      { year: 2024, side: 'counterpart', mention: 'no-text', count: 4, total: 4 },
    ])
    expect(figures.coverageRange(atlas, years).rows.map(({ kind, meetings }) => [kind, meetings])).toEqual([
      ['curated', 6],
    ])
  })
})

test('titles give the numbers they rest on', () => {
  expect(figures.interlocutors(atlas, { ...years, principal: 'chen-san' }).title).toBe(
    'chen-san met Serbia most: 1 of 1',
  )
  const named = atlas.meetings.map((meeting) =>
    meeting.id === 'a' ? { ...meeting, gsi: { prc: 'named', counterpart: 'not-named' } as const } : meeting,
  )
  expect(figures.gsiNaming({ ...atlas, meetings: named }).title).toBe(
    "Of the readouts read, China's name the initiative in 1 of 1, the other side's in 0 of 1",
  )
  const topics = [['drug-control'], ['drug-control', 'telecom-fraud']] as const
  const spoken = topics.map((topics, i) => meetingOf(`t-${i}`, '2024-01-01', { topics }))
  expect(figures.topicsByRegion({ ...atlas, meetings: spoken }).title).toBe(
    'Drug control is discussed most: in 2 of 2 interactions whose topics are known',
  )
  const thirty = Array.from({ length: 30 }, (_, i) => meetingOf(`m-${i}`, '2024-01-01'))
  const many = figures.regionsMet({ ...atlas, meetings: thirty })
  expect(many.title).toBe('Southeast Asia leads, with 100% of bilateral meetings on record')
  expect(many.note).toContain('Southeast Asia: Vietnam 30 of 30.')
  expect(figures.regionsMet({ ...atlas, meetings: thirty.slice(1) }).title).toBe(
    'Bilateral meetings by region of the counterpart',
  )
})

test('first and last year say which months they cover', () => {
  expect(yearLabels(['2022-08-10', '2023', '2024-03', '2023-05-01'])).toBe(
    "{'2022': ['2022', 'from Aug'], '2024': ['2024', 'to Mar']}[datum.value] || [datum.value, '']",
  )
  expect(yearLabels(['2024-02-01', '2024-06-30'])).toContain("'2024': ['2024', 'from Feb to Jun']")
  expect(yearLabels(['2022-01-01', '2023-12-31'])).toBe("{}[datum.value] || [datum.value, '']")
})

test('ink of heat tables can be read on every fill', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  for (const theme of ['light', 'dark'] as const) {
    for (let part = 0; part <= 1; part += 0.01) {
      const { fill, ink } = cellOf(part, theme)
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test('a smaller circle is named only after all larger ones', () => {
  const point = (party: string, count: number, longitude: number): MapPoint => ({
    party,
    name: party.repeat(6),
    longitude,
    latitude: 0,
    count,
    known: 'found',
  })
  const namesOf = (points: readonly MapPoint[], labels: number) => {
    const look = { theme: undefined, width: 860, height: 385, boundaries: false, unit: 'n', labels }
    const { layer } = symbolMap(points, look)
    const words = (layer as { data?: { values?: readonly object[] } }[]).flatMap(({ data }) => data?.values ?? [])
    return [...new Set(words.flatMap((row) => ('align' in row && 'name' in row ? [row.name] : [])))]
  }
  const crowd = [...'abcdefg'].map((party, i) => point(party, 20 - i, 100))
  expect(namesOf([point('z', 1, -60), ...crowd.slice(0, 2)], 2)).toEqual(['aaaaaa', 'bbbbbb'])
  expect(namesOf([point('z', 1, -60), ...crowd], 7)).not.toContain('zzzzzz')
  expect(namesOf([point('z', 1, -60), ...crowd], 8)[0]).toBe('aaaaaa')
})

test('the filter holds within a figure, and its words stand in the subtitle', () => {
  const parts = (options: object) =>
    figures
      .interlocutors(atlas, { ...years, ...options })
      .rows.map((row) => [row.party, row.bilateral, row.multilateral])
  expect(parts({ setting: 'bilateral', party: ['VN', 'KZ'] })).toEqual([
    ['VN', 3, 0],
    ['KZ', 1, 0],
  ])
  expect(parts({ setting: 'multilateral', party: 'KZ' })).toEqual([['KZ', 0, 1]])
  expect(figures.counterpartRanks(atlas, { rank: 'minister', year: 2024 }).title).not.toMatch(/[1-9]\d*%/)
  expect(figures.regionsMet(atlas, { agency: 'MPS', setting: 'multilateral' }).subtitle).toMatch(
    /^Interactions by region, .*Agency: Ministry of Public Security; Setting: Multilateral$|^Interactions by region, .*Setting: Multilateral/,
  )
  expect(figures.regionsMet(atlas, { setting: undefined } as never).subtitle).toBe(figures.regionsMet(atlas).subtitle)
  expect(figures.regionsMet(atlas, { from: '2026' }).subtitle).toContain('from 2026')
  expect(() => figures.reach(atlas, { kind: 'organisation' })).toThrow('kind: "organisation" is not one of country')
  expect(() => figures.reach(atlas, { boundaries: 'no' as never })).toThrow('boundaries: no is not one of true, false')
  expect(() => figures.forumParticipants(atlas, { series: 'nope' })).toThrow('series: "nope" has no occasion')
})

test('a published number stands beside ours only where both count the same', () => {
  const claim = {
    publication: 'study',
    locator: 'p. 1',
    statement: 'A number.',
    basis: 'stated',
    reason: 'None.',
    conflictsWith: [],
    comparability: 'not-comparable',
  } as const
  const claims = [
    { ...claim, id: 'carnegie-2025-bilateral-meetings', value: 8, low: 8, high: 8, unit: 'meetings' },
    { ...claim, id: 'carnegie-2025-bilateral-countries', value: 6, low: 6, high: 6, unit: 'parties' },
    { ...claim, id: 'carnegie-2025-southeast-asia-share', value: 0.274, low: 0.2735, high: 0.2745, unit: 'share' },
    { ...claim, id: 'carnegie-2025-forum-2024-share', value: 0.4, low: 0.35, high: 0.4, unit: 'share' },
  ] as const
  const studied = { ...atlas, claims }
  expect(figures.regionsMet(studied).subtitle).toContain('5 on record against 8 published (0.63)')
  expect(figures.regionsMet(studied, { from: '2022-07-01' }).subtitle).toContain('against 8 published')
  expect(figures.regionsMet(studied, { agency: 'MPS' }).subtitle).not.toContain('published')
  expect(figures.reach(studied, { setting: 'bilateral' }).subtitle).toContain('4 on record against 6 published')
  expect(figures.reach(studied, { setting: 'bilateral', year: 2024 }).subtitle).not.toContain('published')
  expect(figures.regionsMet(studied).subtitle).toContain('Southeast Asia: 40% against 27.4% published')
  expect(figures.forumYear(studied).subtitle).toContain('The study puts the share of 2024 close to 40%')
  expect(figures.forumYear(studied, { agency: 'MPS' }).subtitle).not.toContain('The study')
  expect(figures.coverageRange(studied).rows.map(({ kind }) => kind)).toEqual(['curated', 'published'])
  expect(figures.coverageRange(studied, { agency: 'MPS' }).rows.map(({ kind }) => kind)).toEqual(['curated'])
})

test("the study's figures and tables, by their names", () => {
  expect(figures.studyFigures.map(({ figure }) => figure)).toEqual([
    'Figure 1',
    'Figure 2',
    'Figure 3',
    'Figure 4',
    'Figure 5',
    'Figure 6',
    'Figure 7',
    'Figure 8',
    'Figure 9',
    'Table 2',
    'Table 3, Chen Wenqing',
    'Table 3, Wang Xiaohong',
  ])
  const ids = figures.studyFigures.map(({ draw, options }) => draw(atlas, { ...options, theme: 'dark' }).id)
  expect(new Set(ids)).toEqual(
    new Set([
      'interactions-over-time',
      'reach',
      'positions-map',
      'forum-participants',
      'forum-year',
      'mechanism-sessions',
      'mekong-patrols',
      'regions-met',
      'interlocutors',
    ]),
  )
  const titleOf = (wanted: string) =>
    figures.studyFigures
      .filter(({ figure }) => figure === wanted)
      .map(({ draw, options }) => draw(atlas, { ...options, ...years, to: '2024-12-31' }).title)
  expect(titleOf('Figure 2')).toEqual(['Interactions with 5 countries'])
  expect(titleOf('Figure 3')).toEqual(['Bilateral meetings with 4 countries'])
})
