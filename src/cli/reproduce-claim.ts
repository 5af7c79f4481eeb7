/** `gsi-atlas reproduce --claim ID`: one number opened, down to the interactions behind it. */
import type { Reproduction } from '../claims/reproduce.js'

export function reproduceClaim(rows: readonly Reproduction[]): string {
  const [first] = rows
  if (!first) return ''
  const { claim, interactions } = first
  const facts = [
    ['stated', claim.statement],
    ['where', `${claim.publication}, ${claim.locator}`],
    ['period', claim.period && `${claim.period.from} to ${claim.period.to} ("${claim.period.wording}")`],
    ['reading', claim.measure && JSON.stringify(claim.measure)],
    ['reason', first.reason],
    ['note', claim.note],
    ['behind it', interactions.length ? `${interactions.length} interactions` : undefined],
  ] as const
  const lines = facts.flatMap(([name, text]) => (text === undefined ? [] : [`${name.padEnd(10)} ${text}`]))
  return [...lines, ...interactions.map((id) => `  ${id}`)].join('\n')
}
