import { describe, expect, test } from 'vitest'
import { problemsOf, summary } from '../../scripts/data-check.js'
import { format } from '../../scripts/lib/format.js'
import { recordsIn } from '../../scripts/lib/read-data.js'
import { meetingOf } from '../sample.js'

const fileOf = (year: string, ...records: object[]) => ({
  family: 'meetings' as const,
  file: `data/meetings/${year}.json`,
  text: format('meetings', records, '../schema/meetings.json'),
})
const one = meetingOf('2023-x', '2023-01-02')
const two = meetingOf('2024-x', '2024-01-02')

/** A meeting without its id. */
const { id: _, ...nameless } = two

describe('a record', () => {
  test('without id is named by its file and its place there', () => {
    const [first] = problemsOf([fileOf('2023', one), fileOf('2024', two, nameless)])
    expect(first).toMatch(/^data\/meetings\/2024\.json: meetings number 2: id = absent: .* \(schema\)$/)
  })

  test('that breaks a rule is named with the file it stands in', () => {
    const problems = problemsOf([fileOf('2023', one), fileOf('2024', two)])
    const files = (id: string) =>
      problems.filter((problem) => problem.includes(` ${id}: `)).map((problem) => problem.split(':')[0])
    expect(new Set(files('2023-x'))).toEqual(new Set(['data/meetings/2023.json']))
    expect(new Set(files('2024-x'))).toEqual(new Set(['data/meetings/2024.json']))
  })

  test('in the file of another year belongs elsewhere', () => {
    const belongs = 'data/meetings/2023.json: meetings 2024-x: date = "2024-01-02": belongs in data/meetings/2024.json'
    expect(problemsOf([fileOf('2023', one, two)])).toContain(`${belongs} (file-of-year)`)
    expect(problemsOf([fileOf('2023', one), fileOf('2024', two)]).join()).not.toContain('belongs in')
  })
})

describe('a file', () => {
  test('that is no JSON is named with line and column, and the others are checked all the same', () => {
    const { text, ...file } = fileOf('2023', one)
    const broken = { ...file, text: text.replace('"2023-x",', '"2023-x"') }
    const problems = problemsOf([broken, fileOf('2024', nameless)])
    expect(problems[0]).toBe('data/meetings/2023.json:6:7: Expected "," in JSON but found "\\"date\\""')
    expect(problems[1]).toMatch(/^data\/meetings\/2024\.json: meetings number 1: id = absent/)
    expect(problems).toHaveLength(2)
  })

  test('not in canonical format is named', () => {
    const { text, ...file } = fileOf('2023', one)
    const said = 'data/meetings/2023.json: not in canonical format: run npm run data:format (format)'
    expect(problemsOf([{ ...file, text: `${text}\n` }])).toContain(said)
    expect(problemsOf([{ ...file, text }])).not.toContain(said)
  })

  test('of JSON: the place counts letters, also where JSON.parse gives none', () => {
    expect(() => recordsIn('f.json', '{"records": [],\n "é": 1 x}')).toThrow(/^f\.json:2:9: /)
    expect(() => recordsIn('f.json', '{"records": tru}')).toThrow('f.json:1:13: Unexpected "tru" in JSON')
    expect(() => recordsIn('f.json', '{"records": [1,]}')).toThrow('f.json:1:15: JSON does not support trailing commas')
    expect(() => recordsIn('f.json', '\uFEFF{"records": []}')).toThrow(/^f\.json: not JSON \(/)
  })

  test('without records is named', () => {
    for (const text of ['null', '{}', '{"records": {}}'])
      expect(() => recordsIn('f.json', text)).toThrow('f.json: "records" is not an array')
    expect(recordsIn('f.json', '{"records": [1]}')).toEqual([1])
  })
})

test('problems are counted', () => {
  expect([[], ['a'], ['a', 'b']].map(summary)).toEqual(['data: no problems', '\n1 problem', '\n2 problems'])
})
