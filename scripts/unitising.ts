/** How far two coders agree on which meetings a text shows: the frozen lists of data/codings/units-*.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/read-data.js'

interface Unit {
  readonly date: string
  readonly parties: readonly string[]
  readonly principal: string
  readonly setting: string
  readonly scope: string
}

interface Listed {
  /** The text. */
  readonly id: string
  readonly meetings: readonly Unit[]
}

export const readUnits = (name: 'first' | 'second') =>
  (JSON.parse(readFileSync(join(root, `data/codings/units-${name}.json`), 'utf8')) as { records: Listed[] }).records

/** Same party, same principal (or one left unnamed), and both or neither a session. */
const isSame = (a: Unit, b: Unit) =>
  (a.parties.some((party) => b.parties.includes(party)) || a.parties.length + b.parties.length === 0) &&
  (a.principal === b.principal || [a, b].some(({ principal }) => principal.startsWith('unnamed'))) &&
  (a.setting === 'multilateral') === (b.setting === 'multilateral')

export interface Unitising {
  readonly texts: number
  readonly first: number
  readonly second: number
  /** Meetings that both list. */
  readonly both: number
  /** Of these, with the same scope. */
  readonly sameScope: number
  /** Of these, with the same date. */
  readonly sameDate: number
  /** Texts that show no meeting to either. */
  readonly none: number
}

export function unitising(first: readonly Listed[], second: readonly Listed[]): Unitising {
  const other = new Map(second.map(({ id, meetings }) => [id, meetings]))
  const pairs = first.flatMap(({ id, meetings }) => {
    const left = [...(other.get(id) ?? [])]
    return meetings.flatMap((unit): [Unit, Unit][] => {
      const place = left.findIndex((candidate) => isSame(unit, candidate))
      const [match] = place < 0 ? [] : left.splice(place, 1)
      return match ? [[unit, match]] : []
    })
  })
  const size = (listed: readonly Listed[]) => listed.reduce((sum, { meetings }) => sum + meetings.length, 0)
  return {
    texts: first.length,
    first: size(first),
    second: size(second),
    both: pairs.length,
    sameScope: pairs.filter(([a, b]) => a.scope === b.scope).length,
    sameDate: pairs.filter(([a, b]) => a.date === b.date).length,
    none: first.filter(({ id, meetings }) => meetings.length + (other.get(id)?.length ?? 0) === 0).length,
  }
}
