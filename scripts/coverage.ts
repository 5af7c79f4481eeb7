/**
 * `npm run coverage`: how many bilateral core meetings of the study window are on record, how many there may be,
 * and how many the study counts.
 *
 * Two lists: meetings that a list-blind search found in a text of PRC origin, and in a text of another origin.
 * N(φ) = n11 + n10 + n01 + φ·n10·n01 ÷ n11 for an odds ratio φ of 0.5, 1, 2 and 4; inside it Chapman's
 * estimator (φ = 1) with its 95 % interval. Source: Seber, The Estimation of Animal Abundance (1982), chapter 3.
 */
import type { Meeting, Source } from '../src/model/records.js'
import { selectInteractions } from '../src/query/select-interactions.js'
import { study } from '../src/query/study.js'
import { toInteractions } from '../src/query/to-interactions.js'
import { readAtlas } from './generate/read-atlas.js'

/** Fewest meetings on both lists from which anything is estimated. */
const leastRecaptures = 7

const isPrc = ({ family, origin }: Source) => (origin?.family ?? family).startsWith('prc-')

export interface Lists {
  readonly both: number
  readonly prcOnly: number
  readonly otherOnly: number
}

export function listsOf(meetings: readonly Meeting[]): Lists {
  const blind = meetings.map(({ sources }) => sources.filter(({ foundBy }) => foundBy === 'list-blind'))
  const prc = blind.map((sources) => sources.some(isPrc))
  const other = blind.map((sources) => sources.some((source) => !isPrc(source)))
  const count = (a: boolean, b: boolean) => prc.filter((value, i) => value === a && other[i] === b).length
  return { both: count(true, true), prcOnly: count(true, false), otherOnly: count(false, true) }
}

export const estimate = ({ both, prcOnly, otherOnly }: Lists, oddsRatio: number) =>
  both + prcOnly + otherOnly + (oddsRatio * prcOnly * otherOnly) / both

/** Chapman's estimate with its 95 % interval. */
export function chapman({ both, prcOnly, otherOnly }: Lists): { estimate: number; low: number; high: number } {
  const [first, second] = [both + prcOnly, both + otherOnly]
  const estimate = ((first + 1) * (second + 1)) / (both + 1) - 1
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2))
  const half = 1.96 * Math.sqrt(variance)
  return { estimate, low: estimate - half, high: estimate + half }
}

export function coverage(): string {
  const atlas = readAtlas()
  const rows = toInteractions(atlas.meetings, [...atlas.countries, ...atlas.organisations])
  const chosen = new Set(
    selectInteractions(rows, { ...study, setting: 'bilateral', kind: 'country' }).map(({ meeting }) => meeting),
  )
  const lists = listsOf(atlas.meetings.filter(({ id }) => chosen.has(id)))
  const published = atlas.claims.find(({ id }) => id === 'carnegie-2025-bilateral-meetings')?.value
  const { both, prcOnly, otherOnly } = lists
  const head = `Bilateral core meetings with countries, ${study.from} to ${study.to}

on record                                ${chosen.size}
found blind in PRC texts and in others   ${both}
found blind in PRC texts alone           ${prcOnly}
found blind in other texts alone         ${otherOnly}`
  if (both < leastRecaptures) return `${head}\n\nToo few on both lists to estimate anything.`
  const range = [0.5, 1, 2, 4].map((odds) => Math.round(estimate(lists, odds)))
  const { estimate: middle, low, high } = chapman(lists)
  return `${head}
estimated, odds ratio 0.5, 1, 2, 4       ${range.join(', ')}
Chapman, with 95 % interval              ${Math.round(middle)} (${Math.round(low)} to ${Math.round(high)})
published (the study)                    ${published}

What it means: if the two kinds of text had recorded meetings independently (odds ratio 1), or up to four times
as readily where the other did, this many bilateral meetings would have left a trace that such searches can find.
What it does not mean: meetings that leave no public trace are in no list, and both lists were searched in one
stored copy of the web, which makes them more alike than they are. It is no estimate of all meetings.`
}

if (process.argv[1] === import.meta.filename) console.log(coverage())
