import { expect, test } from 'vitest'
import { published } from '../../scripts/generate/published.js'
import type { Claim, ClaimRelation } from '../../src/model/records.js'
import { atlas } from '../sample.js'

/** The sample has seven meetings and nine interactions. */
const count = (id: string, value: number, unit: 'meetings' | 'interactions'): Claim => ({
  id,
  publication: 'carnegie-2025-new-world-cop',
  locator: 'Data',
  statement: `Number ${id}.`,
  value,
  low: value,
  high: value,
  unit,
  basis: 'stated',
  measure: { count: [unit], where: {} },
  conflictsWith: [],
  comparability: 'comparable',
})

const { measure, ...unmeasured } = count('patrols', 4, 'meetings')
const claims: Claim[] = [
  count('one', 7, 'meetings'),
  count('two', 10, 'interactions'),
  count('three', 8, 'interactions'),
  { ...unmeasured, comparability: 'not-derivable', reason: 'No list.' },
]
const relations: ClaimRelation[] = [
  { id: 'r', kind: 'union', total: 'two', parts: ['one'], readings: ['as-stated'], note: 'Invented.' },
]
const report = published({ ...atlas, claims, relations })
const section = (title: string) => report.split(/^## /m).find((text) => text.startsWith(title)) ?? ''

test('each count stands where its comparison puts it', () => {
  expect(report).toContain('Of 4 numbers of the study 3 can be computed')
  expect(report).toContain('1 agree, 1 fall short and 1 exceed it')
  expect(section('Counts that agree')).toContain('| Number one. | Data | 7 | 7 | 6 |  |  |')
  expect(section('Counts that fall short')).toContain('| Number two. | Data | 10 | 9 | 8 |')
  expect(section('Counts that exceed')).toContain('| Number three. | Data | 8 | 9 | 8 |')
  expect(section('Shares and ranks')).toContain('None.')
})

test('what is not computed is counted, and relations are written out', () => {
  expect(section('Numbers of the study that are not computed')).toContain('1 more have a reason of their own')
  expect(section('What the totals imply')).toContain('| 10 ⊇ 7 | as-stated | possible | 3 | 0 |  |')
})

test('too few recaptures are no estimate', () => {
  expect(section('How much is missing')).toContain('too few to estimate the rest')
})
