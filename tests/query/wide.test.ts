import { expect, test } from 'vitest'
import { membersOn } from '../../src/query/members-on.js'
import { milestonesOf } from '../../src/query/milestones-of.js'
import { partyOf } from '../../src/query/party-of.js'
import { seriesOf } from '../../src/query/series-of.js'
import { parties, source } from '../sample.js'
import { bodies, initiativeOf } from '../wide-sample.js'

const [body] = bodies

test('members on a day: from the first day of a coarse beginning to the last of a coarse end', () => {
  if (!body) throw new Error('no body')
  expect(membersOn(body, '2000')).toEqual(['SB', 'CN'])
  expect(membersOn(body, '2017-06-08')).toEqual(['KZ', 'SB', 'CN'])
  expect(membersOn(body, '2017-06-09')).toEqual(['KZ', 'IN', 'SB', 'CN'])
  expect(membersOn(body, '2020-12-31')).toContain('SB')
  expect(membersOn(body, '2021')).toEqual(['KZ', 'IN', 'CN'])
  expect(() => membersOn(body, 'today')).toThrow('date: "today" is not a date')
})

test('a member without dates counts from the founding of the series', () => {
  if (!body) throw new Error('no body')
  const founded = { ...body, founded: '2001-06', members: [{ party: 'CN' }, { party: 'KZ', from: '1999' }] }
  expect(membersOn(founded, '2001-05-31')).toEqual(['KZ'])
  expect(membersOn(founded, '2001-06')).toEqual(['CN', 'KZ'])
  expect(seriesOf([founded], 'CN', { on: '2000' })).toEqual([])
  expect(() => seriesOf([founded], 'China')).toThrow('party: "China" is not the id of a party')
})

test('series of a party, on a day or ever', () => {
  expect(seriesOf(bodies, 'IN')).toEqual([{ series: body, from: '2017-06-09' }])
  expect(seriesOf(bodies, 'SB', { on: '2021' })).toEqual([])
  expect(seriesOf(bodies, 'SB')).toEqual([{ series: body, to: '2020' }])
  expect(() => seriesOf(bodies, 'SB', { at: '2021' } as never)).toThrow('unknown option "at"; the options are on')
})

test('sessions of a mechanism on record, up to the day asked for', () => {
  if (!body) throw new Error('no body')
  const held = (id: string, date: string, series = body.id) => ({ id, series, name: id, date, sources: [source] })
  const occasions = [held('b', '2019-05'), held('a', '2018'), held('c', '2024-03-01'), held('d', '2020', 'other')]
  expect(seriesOf(bodies, 'IN', { occasions })).toMatchObject([{ sessions: 3, lastSession: '2024-03-01' }])
  expect(seriesOf(bodies, 'IN', { occasions, on: '2019-05' })).toMatchObject([{ sessions: 2, lastSession: '2019-05' }])
  expect(seriesOf(bodies, 'IN', { occasions: [] })).toEqual([{ series: body, from: '2017-06-09', sessions: 0 }])
})

test('a party by any of its names', () => {
  for (const name of ['SB', 'sb', 'SLB', 90, '90', '090', 'solomon islands', '所罗门群岛']) {
    expect(partyOf(parties, name).id).toBe('SB')
  }
  for (const [name, id] of [
    ['UK', 'GB'],
    ['Burma', 'MM'],
    ['Cote d’Ivoire', 'CI'],
    ['turkey', 'TR'],
    ['Viet Nam', 'VN'],
    ['St. Lucia', 'LC'],
    ['Guinea Bissau', 'GW'],
    ['Great Britain', 'GB'],
    ['Slovak Republic', 'SK'],
    ['Shanghai Cooperation Organization', 'SCO'],
  ]) {
    expect(partyOf(parties, name ?? '').id).toBe(id)
  }
  expect(() => partyOf(parties, 'Congo')).toThrow('party: "Congo" is CD and CG: use the id')
  expect(() => partyOf(parties, undefined as never)).toThrow('party: undefined is not text')
  expect(partyOf(parties, 'shanghai cooperation organisation').id).toBe('SCO')
  expect(() => partyOf(parties, 'Atlantis')).toThrow('party: "Atlantis" is no id, code or name of a party')
  expect(() => partyOf([...parties, ...parties], 'SB')).toThrow('party: "SB" is SB and SB: use the id')
})

test('milestones of several initiatives are one line of time', () => {
  const law = { id: 'law', date: '2022-12-01', kind: 'law', title: 'Law', sources: [source] } as const
  expect(
    milestonesOf([initiativeOf('a'), initiativeOf('b', { milestones: [law] })]).map(({ initiative, id }) => [
      initiative,
      id,
    ]),
  ).toEqual([
    ['b', 'law'],
    ['a', 'a-paper'],
  ])
})
