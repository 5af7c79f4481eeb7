/**
 * `npm run diff -- OLD [NEW]`: what changed in the records between two git revisions (NEW: the work tree), as
 * the changelog lists it: added, changed field by field, withdrawn.
 */
import { execFileSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import type { FamilyName } from '../src/schemas/families.js'
import { familyNames } from './generate/json-schema.js'
import { readFamily, root } from './lib/read-data.js'

interface WithId {
  readonly id: string
}

export interface RecordDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly {
    readonly id: string
    readonly field: string
    readonly from: unknown
    readonly to: unknown
  }[]
}

export function diffRecords(before: readonly WithId[], after: readonly WithId[]): RecordDiff {
  const old = new Map(before.map((record) => [record.id, record]))
  const fresh = new Map(after.map((record) => [record.id, record]))
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    changed: [...fresh].flatMap(([id, record]) => {
      const was = old.get(id)
      if (!was) return []
      const fields = [...new Set([...Object.keys(was), ...Object.keys(record)])]
      return fields
        .map((field) => ({ id, field, from: Reflect.get(was, field), to: Reflect.get(record, field) }))
        .filter(({ from, to }) => !isDeepStrictEqual(from, to))
    }),
  }
}

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })

/** Records of a family at a revision. */
function recordsAt(revision: string | undefined, family: FamilyName): WithId[] {
  if (revision === undefined) return readFamily(family).map(({ record }) => record as WithId)
  const files = git('ls-tree', '-r', '--name-only', revision, 'data')
    .split('\n')
    .filter((file) => file === `data/${family}.json` || (family === 'meetings' && file.startsWith('data/meetings/')))
  return files.flatMap((file) => (JSON.parse(git('show', `${revision}:${file}`)) as { records: WithId[] }).records)
}

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))

/** A source as a reader knows it: its address, or its publisher where none is linked. */
const shortOf = (item: unknown): string =>
  item !== null && typeof item === 'object' && 'publisher' in item
    ? String(Reflect.get(item, 'url') ?? item.publisher)
    : JSON.stringify(item)

/** What became of a value: of a list, what it gained and lost. */
function change(from: unknown, to: unknown): string {
  if (!Array.isArray(from) || !Array.isArray(to)) return `from ${show(from)} to ${show(to)}`
  const [before, after] = [from.map(shortOf), to.map(shortOf)]
  const gained = after.filter((item) => !before.includes(item)).map((item) => `+ ${item}`)
  const lost = before.filter((item) => !after.includes(item)).map((item) => `− ${item}`)
  return [...gained, ...lost].join(', ') || 'details or order'
}

export function report(before: (family: FamilyName) => WithId[], after: (family: FamilyName) => WithId[]): string {
  const parts = familyNames.flatMap((family) => {
    const { added, removed, changed } = diffRecords(before(family), after(family))
    if (added.length + removed.length + changed.length === 0) return []
    const lines = [
      ...added.map((id) => `- added ${id}`),
      ...removed.map((id) => `- ${family === 'meetings' ? 'withdrawn' : 'removed'} ${id}`),
      ...changed.map(({ id, field, from, to }) => `- ${id}: ${field} ${change(from, to)}`),
    ]
    return [`### ${family}\n\n${lines.join('\n')}`]
  })
  return parts.join('\n\n') || 'No record differs.'
}

if (process.argv[1] === import.meta.filename) {
  const [before, after] = process.argv.slice(2)
  if (before === undefined) {
    console.error('usage: npm run diff -- OLD [NEW], two git revisions; without NEW, the work tree')
    process.exitCode = 2
  } else
    console.log(
      report(
        (family) => recordsAt(before, family),
        (family) => recordsAt(after, family),
      ),
    )
}
