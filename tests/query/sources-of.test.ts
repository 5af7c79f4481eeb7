import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/index.js'
import { atlas, interactions } from '../sample.js'

const meetingsOf = (given: Parameters<typeof sourcesOf>[1]) => sourcesOf(atlas, given).map(({ meeting }) => meeting)

test('of interactions, meetings and ids, each meeting once', () => {
  expect(meetingsOf(interactions.filter(({ meeting }) => meeting === 'd'))).toEqual(['d'])
  expect(meetingsOf(atlas.meetings.slice(0, 2))).toEqual(['a', 'b'])
  expect(meetingsOf(['b', 'a', 'b'])).toEqual(['b', 'a'])
})

test('what is no meeting is an error that names it', () => {
  expect(() => meetingsOf(['x'])).toThrow('meeting: "x" is no meeting of the atlas')
  expect(() => meetingsOf([{ count: 1 }] as never)).toThrow('rows: neither interactions nor meetings')
})
