/** `gsi-atlas reproduce --claim ID`: one number opened, down to the records behind it and their sources. */
import type { Reproduction } from '../claims/reproduce.js'
import type { Atlas, Measure, Source } from '../model/records.js'
import { inLines } from './lines.js'
import { allowedText, computedText } from './numbers.js'

const indent = ' '.repeat(13)

const words = (filter: Measure['where']) =>
  Object.entries(filter)
    .map(([word, value]) => `${word}: ${[value].flat().join(' | ')}`)
    .join(', ') || 'all'

/** The measure in words: what is counted, where, out of what. */
function readingOf({ of = 'interactions', count, where, outOf, rank }: Measure): string {
  return [
    `${count.join(' or ')} of ${of} with ${words(where)}`,
    outOf && `out of ${words(outOf)}`,
    rank && `rank of ${rank.of} by ${rank.by}`,
  ]
    .filter((part) => part !== undefined)
    .join('; ')
}

/** Countries whose move to another plausible region changes the value. */
function movesOf({ claim, computed, alternatives }: Reproduction): string | undefined {
  const telling = alternatives?.moves.filter((move) => move.computed !== computed) ?? []
  if (!alternatives) return undefined
  if (telling.length === 0) return 'no single country that stands in another region changes it'
  return telling.map((move) => `${move.party} in ${move.region} ${computedText(move, claim.unit)}`).join(', ')
}

/** The best source that can be linked, by the id of an interaction's meeting or of an attendance row. */
function linksOf({ meetings, attendance }: Pick<Atlas, 'meetings' | 'attendance'>): ReadonlyMap<string, string> {
  const linkOf = (sources: readonly Source[]) => sources.find(({ url }) => url !== undefined)?.url
  return new Map([...meetings, ...attendance].map(({ id, sources }) => [id, linkOf(sources) ?? 'no linked source']))
}

export function reproduceClaim(rows: readonly Reproduction[], atlas: Pick<Atlas, 'meetings' | 'attendance'>): string {
  const [first] = rows
  if (!first) return ''
  const { claim, interactions, attendance, extended } = first
  const links = linksOf(atlas)
  const meetingOf = (id: string) => id.slice(0, id.lastIndexOf('.'))
  const behind = [
    ...interactions.map((id) => [id, meetingOf(id)] as const),
    ...attendance.map((id) => [id, id] as const),
  ]
  const { low, high, unit } = claim
  const facts = [
    ['stated', claim.statement],
    ['where', [claim.publication, claim.figure, claim.locator].filter((part) => part !== undefined).join(', ')],
    ['allows', allowedText(low, high, unit)],
    ['period', claim.period && `${claim.period.from} to ${claim.period.to} ("${claim.period.wording}")`],
    ['reading', claim.measure && readingOf(claim.measure)],
    ['reason', first.reason],
    ['regions', movesOf(first)],
    ['restates', claim.restates],
    ['conflicts', claim.conflictsWith.length > 0 ? claim.conflictsWith.join(', ') : undefined],
    ['note', claim.note],
    ['left out', extended.length > 0 ? `${extended.length} extended, not core: ${extended.join(', ')}` : undefined],
    [
      'behind it',
      claim.measure && `${behind.length || 'no'} ${attendance.length ? 'attendance rows' : 'interactions'}`,
    ],
  ] as const
  const lines = facts.flatMap(([name, text]) =>
    text === undefined ? [] : inLines(`${name.padEnd(12)} ${text}`.split(' '), ' ', indent),
  )
  return [...lines, ...behind.flatMap(([id, record]) => [`  ${id}`, `    ${links.get(record) ?? ''}`])].join('\n')
}
