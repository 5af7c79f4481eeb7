import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { askForMeeting, linesOf } from '../../scripts/data-add.js'
import { checkShape } from '../../src/schemas/define-atlas.js'
import { atlas } from '../sample.js'

/** A full record; all other questions are answered empty. */
const full = {
  id: '2024-01-09-vn-x',
  date: '2024-01-09',
  setting: 'individual',
  mode: 'in-person',
  'principals.0.official': 'wang-wu',
  'principals.0.agency': 'MPS',
  'principals.0.level': 'head',
  'principals.0.part': 'led',
  'counterparts.0.party': 'VN',
  'counterparts.0.rank': 'minister',
  roster: 'complete',
  'topics.0': 'drug-control',
  'gsi.prc': 'no-text',
  'gsi.counterpart': 'no-text',
  scope: 'core',
  'sources.0.url': 'https://example.org/page',
  'sources.0.publisher': 'Example',
  'sources.0.family': 'other',
  'sources.0.language': 'en',
  'sources.0.accessed': '2026-01-01',
  'sources.0.foundBy': 'confirmation',
  confidence: 'confirmed',
}

/** An interview with answers by the name of the field or the first words of the question; lists are given in turn. */
function answering(given: Record<string, string | string[]>, earlier: Record<string, string> = {}) {
  const asked: string[] = []
  const said: string[] = []
  const left = new Map(Object.entries({ ...full, ...given }).map(([name, answer]) => [name, [answer].flat()]))
  const answers = new Map(Object.entries(earlier))
  const ask = async (question: string) => {
    const name = [...left.keys()].find((start) => question.startsWith(`${start}:`) || question.startsWith(`${start} `))
    asked.push(name ?? question)
    // A record that stays wrong would be asked about for ever.
    if (asked.length > 200) throw new Error(said.join('\n'))
    return (name && left.get(name)?.shift()) ?? ''
  }
  return { atlas, answers, ask, say: (line: string) => void said.push(line), said, asked }
}

describe('data:add', () => {
  test('asks for the fields of the schema', async () => {
    const interview = answering({})
    const record = await askForMeeting(interview)
    expect(checkShape('meetings', [record])).toEqual([])
    expect(record).toMatchObject({ setting: 'individual', topics: ['drug-control'], outcomes: [] })
    expect(interview.said).toEqual([])
  })

  test.each([
    ['setting', 'bilateral', '"bilateral" is not one of individual, sideline, multilateral.'],
    ['setting', '', 'This one is needed.'],
    ['date', '5 May 2024', '"5 May 2024" is not YYYY, YYYY-MM or YYYY-MM-DD.'],
    ['date', '2026-13-40', '"2026-13-40" is no date of the calendar.'],
    ['id', 'X Y', '"X Y" is not a name of small letters, digits and hyphens, as 2025-01-07-us-wang-xiaohong.'],
    ['id', 'a', '"a" is taken: coin another.'],
    ['principals.0.official', 'Wang', '"Wang" is no id of an official; known: wang-wu, chen-san, zhao-liu.'],
    ['counterparts.0.party', 'Siam', 'party: "Siam" is no id, code or name of a party.'],
    ['sources.0.url', 'foo bar', '"foo bar" is not an address, as https://example.org/page.'],
    ['sources.0.accessed', '2024-02-30', '"2024-02-30" is not a day of the calendar, as 2025-01-07.'],
    ['sources.0.language', 'English', '"English" is not a code, as en or zh-Hans.'],
  ] as const)('asks %s again after "%s"', async (name, wrong, words) => {
    const interview = answering({ [name]: [wrong, full[name]] })
    await askForMeeting(interview)
    expect(interview.said).toEqual([`  ${words}`])
    expect(interview.asked.filter((asked) => asked === name)).toHaveLength(2)
  })

  test('understands the name of a party', async () => {
    const record = await askForMeeting(answering({ 'counterparts.0.party': 'Thailand' }))
    expect(record.counterparts).toEqual([{ party: 'TH', rank: 'minister' }])
  })

  test('asks only what is wrong beside other fields again', async () => {
    const interview = answering({ 'sources.0.url': ['https://example.org/#part', 'https://example.org/'] })
    const { sources } = await askForMeeting(interview)
    expect(sources[0]?.url).toBe('https://example.org/')
    expect(interview.said).toHaveLength(1)
    expect(interview.asked.slice(-2)).toEqual(['Keep it so? (y, or empty to answer these again) ', 'sources.0.url'])
  })

  test('does not ask what was answered before, unless it no longer holds', async () => {
    const before = answering({})
    const record = await askForMeeting(before)
    const after = answering({}, Object.fromEntries(before.answers))
    expect(await askForMeeting(after)).toEqual(record)
    expect(after.asked).toEqual([])

    const mended = answering({}, { ...Object.fromEntries(before.answers), date: '2024-13' })
    expect(await askForMeeting(mended)).toEqual(record)
    expect(mended.asked).toEqual(['date'])
  })

  test('a near-duplicate is added only on a yes', async () => {
    const near = { date: '2023-02-28' }
    const refused = answering(near)
    await expect(askForMeeting(refused)).rejects.toThrow('Not added.')
    expect(refused.said).toEqual(['May be the same: a (2023-02-28)'])
    expect(refused.answers.get('date')).toBe('2023-02-28')
    expect(await askForMeeting(answering({ ...near, 'Add it all the same?': 'y' }))).toMatchObject(near)
  })
})

test('piped lines: none is lost, and their end is said', async () => {
  const input = new PassThrough()
  const { ask, close } = linesOf(input, new PassThrough())
  input.end('one\ntwo\nthree')
  expect(await ask('first? ')).toBe('one')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([await ask('second? '), await ask('third? ')]).toEqual(['two', 'three'])
  await expect(ask('fourth? ')).rejects.toThrow('Not added.')
  close()
})
