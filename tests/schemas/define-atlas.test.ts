import { describe, expect, test } from 'vitest'
import { AtlasError, checkShape, defineAtlas } from '../../src/schemas/define-atlas.js'
import { atlas, meetingOf } from '../sample.js'

const problemsOf = (records: object) => {
  try {
    defineAtlas({ ...atlas, ...records } as never)
  } catch (error) {
    if (error instanceof AtlasError) return error.problems
    throw error
  }
  return []
}

test('an atlas of one’s own', () => {
  expect(defineAtlas(atlas).meetings).toBe(atlas.meetings)
  expect(defineAtlas({}).meetings).toEqual([])
})

describe('all problems at once, each by name', () => {
  test('shape', () => {
    const bad = [
      { ...meetingOf('x', '2023-02-29'), setting: 'bilateral' },
      { ...meetingOf('y', '2024-01-01'), principals: [], extra: 1 },
    ]
    expect(problemsOf({ meetings: bad }).map(({ id, field, value }) => [id, field, value])).toEqual([
      ['x', 'date', '2023-02-29'],
      ['x', 'setting', 'bilateral'],
      ['y', 'principals', []],
      ['y', 'extra', 1],
    ])
  })

  test('rules, once the shape is right', () => {
    expect(
      problemsOf({ meetings: [meetingOf('x', '2024-01-01', { scope: 'extended' })] }).map(({ rule }) => rule),
    ).toEqual(['scope-reasons'])
  })

  test('the message holds a line for each', () => {
    expect(() => defineAtlas({ ...atlas, meetings: [meetingOf('x', '2024-13-01')] })).toThrow(
      '1 problem\nmeetings x: date = "2024-13-01": is no date of the calendar (schema)',
    )
  })

  test('families that are not given are named where references lead nowhere', () => {
    const [first] = atlas.meetings
    const own = { meetings: first ? [first] : [] }
    expect(() => defineAtlas(own)).toThrow(/^\d+ problems; not given, so empty: .*countries, organisations/)
    expect(() => defineAtlas({ ...atlas, ...own, withdrawn: [] })).not.toThrow()
  })

  test('a record without id is named by its number', () => {
    expect(checkShape('series', [{}])[0]?.id).toBe('number 1')
  })
})

test('a family that does not exist', () => {
  expect(() => defineAtlas(undefined as never)).toThrow(new TypeError('records: undefined is no object of families'))
  expect(() => defineAtlas({ meeting: [] } as never)).toThrow('unknown family "meeting"; the families are meetings, ')
})
