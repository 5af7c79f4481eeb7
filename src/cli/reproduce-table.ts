/** The table of `gsi-atlas reproduce`: by figure, table or section, a row per claim and unit, at most 100 columns. */
import type { Status } from '../claims/compare.js'
import type { Reproduction } from '../claims/reproduce.js'
import type { Meta } from '../model/meta.js'
import type { Claim, Publication } from '../model/records.js'
import { cut, inLines, width } from './lines.js'
import { computedText, range, shown } from './numbers.js'
import { type Paint, plain, type Style } from './paint.js'

const columns = [
  { head: 'claim', width: 33 },
  { head: 'published', width: 12, right: true },
  { head: 'computed', width: 15, right: true },
  { head: '  unit', width: 16 },
  { head: 'ratio', width: 5, right: true },
  { head: '  status', width: 17 },
]

const styles: Partial<Record<Status, Style>> = {
  equal: 'green',
  within: 'green',
  below: 'yellow',
  above: 'yellow',
  differs: 'yellow',
}

function line(cells: readonly string[]): string {
  return columns
    .map(({ width, right }, i) => {
      const cell = cut(cells[i] ?? '', width)
      return right ? cell.padStart(width) : cell.padEnd(width)
    })
    .join('')
    .trimEnd()
}

/** The id without author and year, which the heading gives. */
export const nameOf = ({ id, publication }: Claim) => {
  const prefix = `${publication.split('-').slice(0, 2).join('-')}-`
  return id.startsWith(prefix) ? id.slice(prefix.length) : id
}

const published = ({ value, high, unit }: Claim) => `${high === undefined ? '≥ ' : ''}${shown(value, unit)}`

/** What the value rests on, under its row: only what differs from it. */
function readings({ claim, computed, confirmed, window, alternatives, bounds }: Reproduction): string[] {
  const { unit } = claim
  const differs = (span: { low: number; high: number }) => span.low !== computed || span.high !== computed
  return [
    confirmed && confirmed.computed !== computed ? `confirmed only ${computedText(confirmed, unit)}` : undefined,
    computed !== undefined && !confirmed ? 'confirmed only: none' : undefined,
    window && differs(window) ? `±1 month ${range(window, unit)}` : undefined,
    alternatives && differs(alternatives) ? `other regions ${range(alternatives, unit)}` : undefined,
    bounds ? `with the missing ${range(bounds, unit)}` : undefined,
  ].filter((text) => text !== undefined)
}

function rowOf(row: Reproduction, paint: Paint): string {
  const { claim, unit, ratio, status } = row
  const text = line([
    nameOf(claim),
    published(claim),
    computedText(row, claim.unit),
    `  ${claim.unit === 'rank' ? 'rank' : (unit ?? '')}`,
    ratio === undefined ? '' : ratio.toFixed(2),
    `  ${status}`,
  ])
  const painted = `${text.slice(0, text.length - status.length)}${paint(styles[status] ?? 'dim', status)}`
  const [first, ...others] = readings(row)
  if (first === undefined) return painted
  const under = inLines([`    ${first}`, ...others], ' · ', '    ')
  return [painted, ...under.map((text) => paint('dim', text))].join('\n')
}

/** Where the number stands: a figure or table, else a section. */
const placeOf = ({ figure, locator }: Claim) => figure ?? locator

/** The rows of a figure, table or section, in the order in which the text first comes to it. */
function placeTable(place: string, rows: readonly Reproduction[], paint: Paint): string {
  const sections = [...new Set(rows.map(({ claim }) => claim.locator))]
  const heading = sections.includes(place) ? place : `${place} · ${sections.join('; ')}`
  return [paint('bold', cut(heading, width)), ...rows.map((row) => rowOf(row, paint))].join('\n')
}

/** Authors, year and title, as far as a line goes. */
function headingOf({ authors, date, title }: Publication): string {
  const names = authors.map((author) => author.split(' ').at(-1)).join(', ')
  return cut(`${[names, date.slice(0, 4)].filter((part) => part !== '').join(' ')}: ${title}`, width)
}

function publicationTable(publication: Publication, rows: readonly Reproduction[], paint: Paint): string {
  const places = [...new Set(rows.map(({ claim }) => placeOf(claim)))]
  const tables = places.map((place) =>
    placeTable(
      place,
      rows.filter(({ claim }) => placeOf(claim) === place),
      paint,
    ),
  )
  const head = `${line(columns.map(({ head }) => head))}\n${'-'.repeat(width)}`
  return `${paint('bold', headingOf(publication))}\n\n${head}\n${tables.join('\n\n')}`
}

export function reproduceTable(
  rows: readonly Reproduction[],
  meta: Meta,
  publications: readonly Publication[],
  paint: Paint = plain,
): string {
  const tables = publications.flatMap((publication) => {
    const own = rows.filter(({ claim }) => claim.publication === publication.id)
    return own.length > 0 ? [publicationTable(publication, own, paint)] : []
  })
  const statuses = [...new Set(rows.map(({ status }) => status))]
  const totals = statuses.map((status) => `${rows.filter((row) => row.status === status).length} ${status}`).join(', ')
  return `Published numbers beside what the open records give (ratio: computed ÷ published).

${tables.join('\n\n\n')}

${rows.length} ${rows.length === 1 ? 'row' : 'rows'}: ${totals}.
${meta.records['meetings']} meetings and ${meta.records['interactions']} interactions on record, data as of ${meta.dataAsOf}.

Equal totals are not confirmation: other meetings can add up to the same number. A lower number
is no refutation: the record holds what readable public sources show. "±1 month" is the least and
greatest value when each end of the period is moved by a month; "other regions" those when countries
are moved to other plausible regions; "with the missing" what a share can be when the meetings that
the record lacks are added, all of them elsewhere or all there.`
}
