/** The table of `gsi-atlas reproduce`: a row per claim and unit, at most 100 columns. */
import type { Reproduction } from '../claims/reproduce.js'
import type { Meta } from '../model/meta.js'
import type { Publication } from '../model/records.js'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const shown = (value: number, unit: string) => (unit === 'share' ? percent(value) : String(value))

const range = (span: { low: number; high: number } | undefined, unit: string) =>
  span === undefined
    ? ''
    : unit === 'share'
      ? `${(100 * span.low).toFixed(1)}–${percent(span.high)}`
      : `${span.low}–${span.high}`

const columns = ['claim', 'published', 'computed', 'unit', 'ratio', 'status', '±1 month'] as const
const widths = [32, 9, 14, 13, 6, 15, 11]

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => {
      const width = widths[i] ?? 0
      return i === 1 || i === 2 || i === 4 ? cell.padStart(width - 1).padEnd(width) : cell.padEnd(width)
    })
    .join('')
    .trimEnd()
}

function cellsOf({ claim, unit, computed, count, total, ratio, status, window }: Reproduction): string[] {
  const published = `${claim.high === undefined ? '≥ ' : ''}${shown(claim.value, claim.unit)}`
  const ours =
    computed === undefined
      ? '–'
      : total === undefined
        ? shown(computed, claim.unit)
        : `${count}/${total} ${percent(computed)}`
  const name = claim.id.replace(`${claim.publication.split('-').slice(0, 2).join('-')}-`, '')
  return [
    name,
    published,
    ours,
    claim.unit === 'rank' ? 'rank' : (unit ?? ''),
    ratio === undefined ? '' : ratio.toFixed(2),
    status,
    range(window, claim.unit),
  ]
}

/** Authors, year and title, as far as a line goes. */
function headingOf({ authors, date, title }: Publication): string {
  const names = authors.map((author) => author.split(' ').at(-1)).join(', ')
  const line = `${[names, date.slice(0, 4)].filter((part) => part !== '').join(' ')}: ${title}`
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

export function reproduceTable(
  rows: readonly Reproduction[],
  meta: Meta,
  publications: readonly Publication[],
): string {
  const cited = publications.filter(({ id }) => rows.some(({ claim }) => claim.publication === id))
  const tables = cited.map((publication) => {
    const own = rows.filter(({ claim }) => claim.publication === publication.id)
    return [headingOf(publication), '', line(columns), '-'.repeat(100), ...own.map((row) => line(cellsOf(row)))].join(
      '\n',
    )
  })
  const statuses = [...new Set(rows.map(({ status }) => status))]
  const totals = statuses.map((status) => `${rows.filter((row) => row.status === status).length} ${status}`).join(', ')
  const bounds = rows.filter((row) => row.bounds).map(({ claim, bounds }) => `${claim.id}: ${range(bounds, 'share')}`)
  return `Published numbers beside what the open records give (ratio: computed ÷ published).

${tables.join('\n\n')}

${rows.length} rows: ${totals}.
${meta.records['meetings']} meetings and ${meta.records['interactions']} interactions on record, data as of ${meta.dataAsOf}.
${bounds.length ? `\nShares, if the meetings the record lacks were all elsewhere, or all there:\n${bounds.map((text) => `  ${text}`).join('\n')}\n` : ''}
Equal totals are not confirmation: other meetings can add up to the same number. A lower number
is no refutation: the record holds what readable public sources show. "±1 month" is the least and
greatest value when each end of the period is moved by a month.`
}
