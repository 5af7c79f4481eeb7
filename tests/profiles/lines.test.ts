import { describe, expect, test } from 'vitest'
import type { Meeting, Source } from '../../src/model/records.js'
import { between } from '../../src/profiles/between.js'
import { latest } from '../../src/profiles/latest.js'
import { atlas, meetingOf, source } from '../sample.js'

describe('latest', () => {
  test('newest first; a coarse date counts as the first day it can mean', () => {
    expect(latest(atlas, 3).map(({ meeting }) => meeting)).toEqual(['g', 'f', 'e'])
  })

  test('one line made of the fields, with the link', () => {
    expect(latest(atlas, 5).at(-1)).toEqual({
      meeting: 'c',
      date: '2023-12-31',
      parties: ['Kazakhstan'],
      roster: 'complete',
      text: 'wang-wu (Ministry of Public Security) met an unnamed office-holder (Kazakhstan), beside: Session',
      scope: 'core',
      confidence: 'confirmed',
      url: 'https://example.org/readout',
      archived: 'https://web.archive.org/web/20260101/https://example.org/readout',
    })
  })

  test('an office without a name has its article; a role that ends with the party needs no bracket', () => {
    const lineOf = (counterparts: Meeting['counterparts'], changes: Partial<Meeting> = {}) =>
      latest({ ...atlas, meetings: [meetingOf('x', '2024-01-01', { counterparts, ...changes })] }, 1)[0]?.text
    expect(lineOf([{ party: 'KZ', role: 'Minister' }])).toContain('met the Minister (Kazakhstan)')
    expect(lineOf([{ party: 'KZ', role: 'Member of the staff' }])).toContain('met a member of the staff (Kazakhstan)')
    expect(lineOf([{ party: 'KZ', name: 'A', role: 'President of Kazakhstan' }])).toContain(
      'met A, President of Kazakhstan',
    )
    expect(lineOf([{ party: 'KZ' }], { mode: 'video', place: { city: 'Astana', country: 'KZ' } })).toContain(
      'by video, hosted in Astana, Kazakhstan',
    )
  })

  test('the link is to a text that tells of it: a government before the press, English before others', () => {
    const text = (url: string, changes: Partial<Source>): Source => ({ ...source, url, ...changes })
    const linkOf = (...sources: Source[]) =>
      latest({ ...atlas, meetings: [meetingOf('x', '2024-01-01', { sources })] }, 1)[0]?.url
    const press = text('https://example.org/press', { family: 'counterpart-media', language: 'en' })
    const abroad = text('https://example.org/abroad', { family: 'other', language: 'en' })
    const government = text('https://example.org/government', { family: 'counterpart-government', language: 'vi' })
    const local = text('https://example.org/local', { family: 'counterpart-media', language: 'vi' })
    expect(linkOf(abroad, local, press, government)).toBe('https://example.org/government')
    expect(linkOf(abroad, local, press)).toBe('https://example.org/press')
    expect(linkOf(abroad, { ...government, foundBy: 'context' })).toBe('https://example.org/abroad')
  })

  test('a session names its delegations', () => {
    expect(latest(atlas, 4).at(-1)?.text).toBe(
      'wang-wu and zhao-liu (Ministry of Public Security) met delegations of Kazakhstan, Kyrgyzstan and Shanghai Cooperation Organisation, at: Session',
    )
  })

  test('of a session of which not all are named, it says so', () => {
    const partial = {
      ...atlas,
      meetings: atlas.meetings.map((meeting) => ({ ...meeting, roster: 'partial' as const })),
    }
    expect(latest(partial, 4).at(-1)?.text).toContain(
      'delegations of Kazakhstan, Kyrgyzstan, Shanghai Cooperation Organisation and others',
    )
  })

  test('a family in place of the atlas is refused', () => {
    const message = 'atlas: not an atlas; give the whole `atlas`, not one family'
    expect(() => latest(atlas.meetings as never)).toThrow(new TypeError(message))
    expect(() => between(atlas.meetings as never, { party: 'SB' })).toThrow(new TypeError(message))
  })

  test.each([0, 1.5, Number.NaN])('n %j is refused', (n) => {
    expect(() => latest(atlas, n)).toThrow(RangeError)
  })
})

describe('between', () => {
  test('a meeting a line, in order, coarse dates where one day is possible', () => {
    expect(between(atlas, { party: 'SB', from: '2024-05', dates: 'possible' }).map(({ meeting }) => meeting)).toEqual([
      'f',
    ])
    expect(between(atlas, { party: ['KZ', 'KG'] }).map(({ meeting }) => meeting)).toEqual(['c', 'd'])
  })

  test('a misspelt word throws', () => {
    expect(() => between(atlas, { party: 'UK' })).toThrow(new RangeError('party: "UK" is not in the atlas'))
    expect(() => between(atlas, { principal: 'wang-liu' })).toThrow('principal: "wang-liu" is not in the atlas')
    expect(() => between(atlas, { partie: 'SB' } as never)).toThrow('unknown option "partie"')
  })
})
