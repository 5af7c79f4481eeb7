/** docs/published.md: the numbers of the study beside the open record, and what they imply about each other. */
import { type Arithmetic, checkArithmetic, type Span } from '../../src/claims/arithmetic.js'
import type { Status } from '../../src/claims/compare.js'
import { checkGranularity, possibleTotals } from '../../src/claims/granularity.js'
import { type Reproduction, reproduce } from '../../src/claims/reproduce.js'
import { computedText, range, shown } from '../../src/cli/numbers.js'
import { type Coverage, coverage } from '../../src/measure/coverage.js'
import type { Atlas, Claim, ClaimRelation } from '../../src/model/records.js'
import { interactionsOf } from '../../src/query/interactions-of.js'
import { selectInteractions } from '../../src/query/select-interactions.js'
import { study } from '../../src/query/study.js'

const studyId = 'carnegie-2025-new-world-cop'

const isShareOrRank = ({ claim }: Reproduction) => claim.unit === 'share' || claim.unit === 'rank'

const placeOf = ({ figure, locator }: Claim) => (figure === undefined ? locator : `${figure}, ${locator}`)

/** Bounds of the value, where they say more than the value. */
const spanText = (row: Reproduction, span: { low: number; high: number } | undefined) =>
  span === undefined || (span.low === row.computed && span.high === row.computed) ? '' : range(span, row.claim.unit)

function tableOf(rows: readonly Reproduction[], withStatus = false): string {
  if (rows.length === 0) return 'None.'
  const several = (claim: Claim) => rows.filter((row) => row.claim.id === claim.id).length > 1
  const lines = rows.map((row) => {
    const { claim, unit, confirmed, window, alternatives, status } = row
    const least = claim.high === undefined ? '≥ ' : ''
    const cells = [
      several(claim) ? `${claim.statement} Counted as ${unit}.` : claim.statement,
      placeOf(claim),
      `${least}${shown(claim.value, claim.unit)}`,
      computedText(row, claim.unit),
      confirmed ? computedText(confirmed, claim.unit) : 'none',
      spanText(row, window),
      spanText(row, alternatives),
      ...(withStatus ? [status] : []),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const status = withStatus ? [' status |', '---|'] : ['', '']
  return `| number | where | published | computed | confirmed only | ±1 month | other regions |${status[0]}
|---|---|---:|---:|---:|---:|---:|${status[1]}
${lines.join('\n')}`
}

/** The reasons that several numbers share, and how many have one of their own. */
function reasonsOf(rows: readonly Reproduction[]): string {
  const reasons = new Map<string, number>()
  for (const { reason = '' } of rows) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const shared = [...reasons].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)
  const lines = shared.map(([reason, count]) => `| ${count} | ${reason} |`)
  return `| numbers | why |
|---:|---|
${lines.join('\n')}

${reasons.size - shared.length} more have a reason of their own, which \`--claim ID\` prints.`
}

const spanOf = ({ low, high }: Span) =>
  high === undefined ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`

const signs = { sum: '=', union: '⊇', 'sum-of-some': '= some of' } as const

/** A row per relation and reading, and under the table what each relation is about. */
function arithmeticTable({ claims, relations }: Atlas, rows: readonly Arithmetic[]): string {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const numberOf = (id: string) => String(claimById.get(id)?.value)
  const formulaOf = ({ total, kind, parts }: ClaimRelation) =>
    `${numberOf(total)} ${signs[kind]} ${parts.map(numberOf).join(kind === 'sum' ? ' + ' : ', ')}`
  const choiceText = ({ choices = [] }: Arithmetic) =>
    choices
      .map(({ parts, status }) => `${parts.map(numberOf).join(' + ')}${status === 'holds' ? '' : ' and more'}`)
      .join('; ')
  const lines = relations.flatMap((relation) =>
    rows
      .filter((row) => row.relation === relation.id)
      .map((row) => {
        const { reading, status, residual, overlap } = row
        const spans = [residual, overlap].map((span) => (span ? spanOf(span) : ''))
        return `| ${[formulaOf(relation), reading, status, ...spans, choiceText(row)].join(' | ')} |`
      }),
  )
  const notes = relations.map((relation) => {
    const statement = claimById.get(relation.total)?.statement
    return `- ${formulaOf(relation)}: ${statement} ${relation.note}`
  })
  return `| numbers | reading | status | outside all parts | counted again | choices |
|---|---|---|---:|---:|---|
${lines.join('\n')}

${notes.join('\n')}
`
}

/** What meetings and interactions of the agencies imply together. */
function agenciesText(rows: readonly Arithmetic[]): string {
  const find = (relation: string) => rows.find((row) => row.relation === relation)
  const shared = find('carnegie-2025-agencies-interactions')?.overlap?.low ?? 0
  const outside = find('carnegie-2025-agencies-meetings')?.residual?.low ?? 0
  if (shared === 0) return ''
  return `
The interactions of the three agencies are more than the total unless at least ${shared} are counted for two of them.
If the interactions of an agency are those of its meetings, then some meeting is counted for two agencies as well,
and at least ${outside + 1} meetings, not ${outside}, lie outside the numbers stated for the agencies.
`
}

function granularityText({ claims }: Atlas): string {
  const totals = claims.filter(({ id }) => claims.some(({ outOf }) => outOf === id))
  const most = claims.find(({ id }) => id === 'carnegie-2025-interactions')?.value ?? 0
  return totals
    .map((total) => {
      const shares = claims.filter(({ outOf }) => outOf === total.id)
      const lines = checkGranularity(shares, total.value).map(
        ({ counts }, i) =>
          `| ${shares[i]?.statement} | ${shown(shares[i]?.value ?? 0, 'share')} | ${total.value} | ${counts.join(', ') || 'not possible'} |`,
      )
      return `| share | published | of | counts it allows |
|---|---:|---:|---|
${lines.join('\n')}

Denominators up to ${most} for which all of them are possible at once: ${possibleTotals(shares, most).join(', ')}.
`
    })
    .join('\n')
}

function missingText(atlas: Atlas): string {
  const bilateral = { ...study, setting: 'bilateral', kind: 'country' } as const
  const all = coverage(atlas, bilateral)
  const { curated, estimates, chapman } = all
  const heads = coverage(atlas, { ...bilateral, level: 'head' })
  const published = atlas.claims.find(({ id }) => id === 'carnegie-2025-bilateral-meetings')?.value
  const core = selectInteractions(interactionsOf(atlas), study)
  const headless = core.filter(({ counterparts }) =>
    counterparts.every(({ rank }) => rank === undefined || rank === 'below'),
  )
  if (!estimates || !chapman)
    return `${curated} bilateral core meetings with countries are on record; too few to estimate the rest.`
  const estimateOf = ({ estimates = [] }: Coverage, wanted: number) => {
    const found = estimates.find(({ oddsRatio }) => oddsRatio === wanted)
    return found ? String(Math.round(found.meetings)) : '–'
  }
  const chapmanOf = ({ chapman }: Coverage) =>
    chapman ? `${Math.round(chapman.meetings)} (${Math.round(chapman.low)} to ${Math.round(chapman.high)})` : '–'
  const both = (read: (result: Coverage) => string) => [read(all), read(heads)]
  const rows = [
    ['on record', ...both(({ curated }) => String(curated))],
    ...estimates.map(({ oddsRatio }) => [
      `estimated, odds ratio ${oddsRatio}`,
      ...both((result) => estimateOf(result, oddsRatio)),
    ]),
    ['Chapman, with 95 % interval', ...both(chapmanOf)],
    ['published', String(published), ''],
  ]
  return `| bilateral core meetings with countries, ${study.from} to ${study.to} | all | of the heads |
|---|---:|---:|
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

The estimate is of meetings that left a trace which searches like ours can find, from the overlap of texts of PRC
origin with others. That of all treats vice and assistant ministers, whom PRC texts hardly report, as if they were reported
like the heads. It is no estimate of all meetings, and no test of the published number: meetings without a public
trace are on neither list. [reliability.md](reliability.md) says how it is made.

Of the ${core.length} core interactions of those years, ${headless.length} are with delegations of a session whose head is not known by office, or is
below deputy head: a session counts as a whole.`
}

export function published(atlas: Atlas): string {
  const all = reproduce(atlas)
  const rows = all.filter(({ claim }) => claim.publication === studyId)
  const computed = rows.filter(({ claim }) => claim.measure)
  const counts = computed.filter((row) => !isShareOrRank(row))
  const having = (...wanted: Status[]) => counts.filter(({ status }) => wanted.includes(status))
  const others = all.filter(({ claim }) => claim.measure && claim.publication !== studyId)
  const arithmetic = checkArithmetic(atlas.claims, atlas.relations)
  return `<!-- Generated by \`npm run generate\`; do not edit. -->

# Published numbers and the open record

The numbers of the study, [A New World Cop on the Beat?](${atlas.publications.find(({ id }) => id === studyId)?.url}), beside what the open record gives by our reading
of each. \`npm run reproduce\` prints every number of every document, \`--claim ID\` opens one down to its sources.

Of ${new Set(rows.map(({ claim }) => claim.id)).size} numbers of the study ${new Set(computed.map(({ claim }) => claim.id)).size} can be computed from records: of the counts, read in every unit the text
leaves open, ${having('equal').length} agree, ${having('below').length} fall short and ${having('above').length} exceed it.

"Confirmed only" leaves out probable records. "±1 month" is the least and greatest value when each end of the period
is moved by a month, "other regions" when countries are moved to other plausible regions, alone and together; both
are empty where that changes nothing.

## Counts that agree

${tableOf(having('equal'))}

## Counts that fall short

${tableOf(having('below'))}

## Counts that exceed it

${tableOf(having('above'))}

## Shares and ranks

A rank is above when the place is further down.

${tableOf(computed.filter(isShareOrRank), true)}

## Numbers of other documents

${tableOf(others, true)}

## Numbers of the study that are not computed

${reasonsOf(rows.filter(({ claim }) => !claim.measure))}

## What the totals imply together

This uses no record: it is what published numbers say about each other, each taken as the range that its wording
allows. A total is the sum of its parts (=), holds them with others and with some counted more than once (⊇), or is the
sum of some of them. \`as-stated\` takes the numbers as they stand, \`as-interactions\` lets a meeting that is not
bilateral be more than one interaction.
${agenciesText(arithmetic)}
${arithmeticTable(atlas, arithmetic)}
## Which counts the percentages allow

${granularityText(atlas)}
## How much is missing

${missingText(atlas)}

## What does not follow

Equal totals are not confirmation: other meetings can add up to the same number. A lower count is no refutation: the
record holds what readable public sources show. A higher one can come from another rule of counting, from another
window, or from meetings that the study did not have: the study publishes neither its records nor its rules.
`
}
