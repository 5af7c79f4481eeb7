/** The figures of the page against the library: all of them, as it draws them, and every row opens what it counts. */
import { atlas, interactions } from 'gsi-atlas'
import * as figures from 'gsi-atlas/figures'
import { describe, expect, test } from 'vitest'
import { entriesBehind, interactionsBehind } from '../../site/behind.js'
import { pageFigures } from '../../site/page-figures.js'
import type { Controls } from '../../site/state.js'

const all = [...pageFigures.study, ...pageFigures.ours]
const choices: readonly Controls[] = [
  {},
  { from: '2024-01', to: '2024-12', agency: 'MPS' },
  { from: '2026-12', to: '2026-12', agency: 'MSS' },
]

/** Counts of these are of meetings, of the others of interactions. */
const ofMeetings = ['party-years', 'gsi-naming']

test('the study’s figures are all there, in its order, with its rows', () => {
  expect(pageFigures.study.map(({ label }) => label)).toEqual(figures.studyFigures.map(({ figure }) => figure))
  const rows = pageFigures.study.map((page) => page.draw({}, 'light').figure.rows)
  expect(rows).toEqual(figures.studyFigures.map(({ draw, options }) => draw(atlas, options).rows))
})

test('every figure of the library is on the page', () => {
  const drawn = new Set(all.map((page) => page.draw({}, 'light').figure.id))
  const known = Object.values(figures).flatMap((draw) => (typeof draw === 'function' ? [draw(atlas).id] : []))
  expect(known.filter((id) => !drawn.has(id))).toEqual([])
})

test('every figure has a name of its own in the address', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
})

describe.each(all.map((page) => [page.key, page] as const))('%s', (_, page) => {
  test.each(choices)('rows open what they count: %o', (controls) => {
    const { figure, behind } = page.draw(controls, 'dark')
    figure.rows.forEach((row, place) => {
      const opened = behind(place)
      const count = 'count' in row ? row.count : undefined
      if (count === 0) expect(opened).toBeUndefined()
      if (!opened || !('filter' in opened) || count === undefined) return
      const found = interactionsBehind(opened)
      const units = ofMeetings.includes(figure.id) ? new Set(found.map(({ meeting }) => meeting)).size : found.length
      expect([row, units]).toEqual([row, count])
    })
  })

  test('a mark opens what its row opens', () => {
    const { figure, behind, behindMark } = page.draw({}, 'light')
    expect(figure.rows.map((row) => behindMark({ ...row, order: 1 }))).toEqual(figure.rows.map((_, row) => behind(row)))
    expect(behindMark({ label: 'forum' })).toBeUndefined()
  })

  test('what is opened has a date or name, words, and sources', () => {
    const { figure, behind } = page.draw({}, 'light')
    const opened = figure.rows.map((_, row) => behind(row)).find((one) => one !== undefined)
    for (const entry of opened ? entriesBehind(opened) : []) {
      expect(entry.text).not.toBe('')
      expect(entry.sources.length).toBeGreaterThan(0)
    }
  })
})

test('there are interactions to open', () => {
  expect(interactions.length).toBeGreaterThan(100)
})
