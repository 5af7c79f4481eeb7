/**
 * `npm run coverage`: how many bilateral core meetings of the study window are on record, how many there may be,
 * and how many the study counts.
 */
import { coverage } from '../src/measure/coverage.js'
import type { InteractionFilter } from '../src/model/filter.js'
import { study } from '../src/query/study.js'
import { readAtlas } from './generate/read-atlas.js'

export function coverageText(): string {
  const atlas = readAtlas()
  const bilateral: InteractionFilter = { ...study, setting: 'bilateral', kind: 'country' }
  const columns = [
    coverage(atlas, bilateral),
    coverage(atlas, { ...bilateral, level: 'head' }),
    coverage(atlas, { ...bilateral, level: ['deputy', 'assistant'] }),
  ]
  const published = atlas.claims.find(({ id }) => id === 'carnegie-2025-bilateral-meetings')?.value
  const line = (name: string, values: readonly (string | number)[]) =>
    `${name.padEnd(32)}${values.map((value) => String(value).padStart(17)).join('')}`.trimEnd()
  const estimated = (oddsRatio: number) =>
    columns.map(({ estimates }) => {
      const estimate = estimates?.find((row) => row.oddsRatio === oddsRatio)
      return estimate ? Math.round(estimate.meetings) : '–'
    })
  const lines = [
    line('', ['all', 'heads', 'vice, assistant']),
    line(
      'on record',
      columns.map(({ curated }) => curated),
    ),
    line(
      'blind in PRC texts and in others',
      columns.map(({ lists }) => lists.both),
    ),
    line(
      'blind in PRC texts alone',
      columns.map(({ lists }) => lists.prcOnly),
    ),
    line(
      'blind in other texts alone',
      columns.map(({ lists }) => lists.otherOnly),
    ),
    ...[0.5, 1, 2, 4].map((oddsRatio) => line(`estimated, odds ratio ${oddsRatio}`, estimated(oddsRatio))),
    line(
      'Chapman, with 95 % interval',
      columns.map(({ chapman }) =>
        chapman ? `${Math.round(chapman.meetings)} (${Math.round(chapman.low)}–${Math.round(chapman.high)})` : '–',
      ),
    ),
    line('published (the study)', [published ?? '–']),
  ]
  return `Bilateral core meetings with countries, ${study.from} to ${study.to}

${lines.join('\n')}

Two lists: meetings that searches which did not look for them found in texts of PRC origin, and in texts of any other
origin. A text of the session or the trip alone counts for neither. The odds ratio is an assumption: how much higher the
odds are that a meeting stands in one kind of text if it stands in the other. 1 is independence, 0.5 half the odds.

What it means: under that assumption this many bilateral meetings left a trace that such searches can find. Nothing is
estimated from fewer than 7 meetings on both lists: not those of vice and assistant ministers, whom PRC texts hardly
report; the first column treats them as if they were reported like the heads, which they are not.
Which searches count as blind moves the estimate: earlier states of this record gave 181 to 231 at odds ratio 1, and no
interval covers that. From strategy 13 on, but for 37, those who searched had the list of what was on record at hand.
What it does not mean: meetings without a public trace are in no list. Both lists were searched in one stored copy of the
web, and other texts often retell PRC ones: that makes the estimate too low. A second text found by looking for it is on
no list: that makes it too high. It is no estimate of all meetings.`
}

if (process.argv[1] === import.meta.filename) console.log(coverageText())
