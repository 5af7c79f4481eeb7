/**
 * `npm run coverage`: how many bilateral core meetings of the study window are on record, how many there may be,
 * and how many the study counts.
 */
import { coverage } from '../src/measure/coverage.js'
import { study } from '../src/query/study.js'
import { readAtlas } from './generate/read-atlas.js'

export function coverageText(): string {
  const atlas = readAtlas()
  const { curated, lists, estimates, chapman } = coverage(atlas, { ...study, setting: 'bilateral', kind: 'country' })
  const published = atlas.claims.find(({ id }) => id === 'carnegie-2025-bilateral-meetings')?.value
  const { both, prcOnly, otherOnly } = lists
  const head = `Bilateral core meetings with countries, ${study.from} to ${study.to}

on record                                ${curated}
found blind in PRC texts and in others   ${both}
found blind in PRC texts alone           ${prcOnly}
found blind in other texts alone         ${otherOnly}`
  if (!estimates || !chapman) return `${head}\n\nToo few on both lists to estimate anything.`
  return `${head}
estimated, odds ratio ${estimates.map(({ oddsRatio }) => oddsRatio).join(', ')}       ${estimates.map(({ meetings }) => Math.round(meetings)).join(', ')}
Chapman, with 95 % interval              ${Math.round(chapman.meetings)} (${Math.round(chapman.low)} to ${Math.round(chapman.high)})
published (the study)                    ${published}

What it means: if the two kinds of text had recorded meetings independently (odds ratio 1), or up to four times
as readily where the other did, this many bilateral meetings would have left a trace that such searches can find.
What it does not mean: meetings that leave no public trace are in no list, and both lists were searched in one
stored copy of the web, which makes them more alike than they are. It is no estimate of all meetings.`
}

if (process.argv[1] === import.meta.filename) console.log(coverageText())
