/** The shipped records, through every rule, and what must hold of them as a whole. */
import { describe, expect, test } from 'vitest'
import * as root from '../../src/index.js'
import {
  atlas,
  attendance,
  check,
  countries,
  forumAttendance,
  interactions,
  meetings,
  meta,
  parties,
  regions,
  sourcesOf,
} from '../../src/index.js'
import { checkShape } from '../../src/schemas/define-atlas.js'
import { type FamilyName, families } from '../../src/schemas/families.js'

const names = Object.keys(families) as FamilyName[]

test.each(names)('%s have the shape of their schema', (family) => {
  expect(checkShape(family, atlas[family])).toEqual([])
})

test('no rule finds a problem', () => {
  expect(check(atlas)).toEqual([])
})

test('every interaction leads to its sources', () => {
  expect(interactions.length).toBeGreaterThan(200)
  const sourced = sourcesOf(atlas, interactions)
  expect(sourced.map(({ meeting }) => meeting)).toEqual(meetings.map(({ id }) => id))
  expect(sourced.every(({ sources }) => sources.length > 0)).toBe(true)
})

test('meta counts what is there', () => {
  expect(meta.records['meetings']).toBe(meetings.length)
  expect(meta.records['interactions']).toBe(interactions.length)
  expect(meta.citation).toContain(`version ${meta.version}, data as of ${meta.dataAsOf}`)
})

test('families are frozen', () => {
  expect([...names.map((name) => atlas[name]), interactions, parties, atlas, meta].every(Object.isFrozen)).toBe(true)
})

describe('countries', () => {
  test('codes are unique, and every country has a region and a centre', () => {
    for (const key of ['id', 'alpha3', 'numeric', 'cow', 'gw', 'name', 'nameZh'] as const) {
      const values = countries.flatMap((country) => country[key] ?? [])
      expect(new Set(values).size).toBe(values.length)
    }
    expect(countries.length).toBe(201)
    expect(new Set(regions.map(({ id }) => id))).toEqual(new Set(countries.map(({ id }) => id)))
  })

  test('a few that are easily wrong', () => {
    const find = (id: string) => countries.find((country) => country.id === id)
    expect(find('XK')).toMatchObject({ alpha3: 'XKX', name: 'Kosovo' })
    expect(find('XK')?.numeric).toBeUndefined()
    expect(find('AF')).toMatchObject({ numeric: '004', region: 'south-asia', m49: { subRegion: 'Southern Asia' } })
    expect(find('VN')).toMatchObject({ cow: 816, gw: 816, nameZh: '越南', region: 'southeast-asia' })
    expect(find('NR')?.cow).toBe(970)
    expect(find('KI')?.gw).toBe(970)
  })

  test('small islands lie where they are', () => {
    const [longitude = 0, latitude = 0] = countries.find(({ id }) => id === 'TV')?.centre ?? []
    expect(Math.abs(longitude)).toBeGreaterThan(176)
    expect(latitude).toBeLessThan(-5)
  })
})

test('the 2024 forum names parties', () => {
  const edition = forumAttendance(attendance, { series: 'lianyungang-forum' }).find(
    ({ occasion }) => occasion === 'lianyungang-forum-2024',
  )
  expect(edition?.parties).toBeGreaterThan(5)
})

test('the root exports what the README names', () => {
  expect(Object.keys(root).sort()).toMatchInlineSnapshot(`
    [
      "archiveOf",
      "assistance",
      "atlas",
      "attendance",
      "between",
      "check",
      "checkArithmetic",
      "checkGranularity",
      "cite",
      "claims",
      "countries",
      "counts",
      "countsAsAttending",
      "coverage",
      "forumAttendance",
      "forumPartOf",
      "forumParties",
      "hosts",
      "initiatives",
      "interactions",
      "latest",
      "meetings",
      "membersOn",
      "meta",
      "milestonesOf",
      "occasions",
      "officials",
      "organisations",
      "originCounts",
      "parties",
      "partyOf",
      "partyProfile",
      "positions",
      "positionsAsOf",
      "possibleTotals",
      "publications",
      "recordCounts",
      "regionShares",
      "regions",
      "rejected",
      "relations",
      "reproduce",
      "responses",
      "rules",
      "searches",
      "selectInteractions",
      "series",
      "seriesOf",
      "sourcesOf",
      "statements",
      "study",
      "timeline",
      "toInteractions",
      "topInterlocutors",
      "training",
      "trainingRanges",
      "withdrawn",
    ]
  `)
})
