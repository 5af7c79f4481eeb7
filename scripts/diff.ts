/**
 * `npm run diff -- OLD [NEW]`: what changed in the records between two git revisions (NEW: the work tree), as
 * the changelog lists it: added, changed field by field, withdrawn.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import type { FamilyName } from '../src/schemas/families.js'
import { familyNames } from './generate/json-schema.js'
import { readFamily, recordsIn, root } from './lib/read-data.js'

interface WithId {
  readonly id: string
}

interface Change {
  /** Path of the field, as `place.city`. */
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

export interface RecordDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly (Change & WithId)[]
}

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function changedFields(was: object, is: object): Change[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return fields.flatMap((field) => {
    const from: unknown = Reflect.get(was, field)
    const to: unknown = Reflect.get(is, field)
    if (isDeepStrictEqual(from, to)) return []
    if (!isObject(from) || !isObject(to)) return [{ field, from, to }]
    return changedFields(from, to).map((inner) => ({ ...inner, field: `${field}.${inner.field}` }))
  })
}

export function diffRecords(before: readonly WithId[], after: readonly WithId[]): RecordDiff {
  const old = new Map(before.map((record) => [record.id, record]))
  const fresh = new Map(after.map((record) => [record.id, record]))
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    changed: [...fresh].flatMap(([id, record]) => {
      const was = old.get(id)
      return was ? changedFields(was, record).map((change) => ({ id, ...change })) : []
    }),
  }
}

/** Letters of a value that are shown, and how many of them lead up to what differs. */
const [most, lead] = [100, 20]

/** A value as JSON: of a long one, what stands where it begins to differ from the other. */
function show(value: unknown, other?: unknown): string {
  if (value === undefined) return 'nothing'
  const letters = [...JSON.stringify(value)]
  if (letters.length <= most) return letters.join('')
  const others = [...(JSON.stringify(other) ?? '')]
  const differs = letters.findIndex((letter, place) => letter !== others[place])
  const start = Math.max(0, Math.min(differs - lead, letters.length - most))
  const end = start + most
  return `${start > 0 ? '…' : ''}${letters.slice(start, end).join('')}${end < letters.length ? '…' : ''}`
}

/** What an object in a list goes by: a source by its address or publisher, any other by its first field. */
const nameOf = (item: object): string => String(Reflect.get(item, 'url') ?? Object.values(item)[0])

/** An item that a list gained or lost: a source by its name, anything else as it stands. */
const shortOf = (item: unknown): string => (isObject(item) && 'publisher' in item ? nameOf(item) : show(item))

type Same = (one: unknown, other: unknown) => boolean
const sameName: Same = (one, other) => isObject(one) && isObject(other) && nameOf(one) === nameOf(other)

/** Two lists item by item: what stands in both, and what only one has. */
function paired(before: readonly unknown[], after: readonly unknown[], same: Same) {
  const both: (readonly [unknown, unknown])[] = []
  const lost: unknown[] = []
  const gained = [...after]
  for (const item of before) {
    const place = gained.findIndex((other) => same(item, other))
    if (place < 0) lost.push(item)
    else both.push([item, gained.splice(place, 1)[0]])
  }
  return { both, lost, gained }
}

/** What a list gained, what it lost, and what changed of the items that stay. */
function changeOfList(before: readonly unknown[], after: readonly unknown[]): string {
  const unequal = paired(before, after, isDeepStrictEqual)
  const { both, lost, gained } = paired(unequal.lost, unequal.gained, sameName)
  const stayed = both.flatMap(([was, is]) =>
    isObject(was) && isObject(is) ? `~ ${nameOf(is)} (${changedFields(was, is).map(describe).join(', ')})` : [],
  )
  const parts = [...gained.map((item) => `+ ${shortOf(item)}`), ...lost.map((item) => `− ${shortOf(item)}`), ...stayed]
  return parts.join(', ') || 'in another order'
}

/** One line: the field and what became of it. */
function describe({ field, from, to }: Change): string {
  const [before, after] = [from ?? [], to ?? []]
  if (Array.isArray(before) && Array.isArray(after) && !isDeepStrictEqual(before, after))
    return `${field} ${changeOfList(before, after)}`
  return `${field} from ${show(from, to)} to ${show(to, from)}`
}

/** Fields that several records lost and none has any more, as when the schema drops one, with how many lost it. */
function fieldsGone(changed: RecordDiff['changed'], after: readonly WithId[]): Map<string, number> {
  const lost = new Map<string, number>()
  for (const { field, to } of changed)
    if (to === undefined && !field.includes('.')) lost.set(field, (lost.get(field) ?? 0) + 1)
  const isGone = ([field, count]: [string, number]) =>
    count > 1 && !after.some((record) => Object.hasOwn(record, field))
  return new Map([...lost].filter(isGone))
}

export function report(before: (family: FamilyName) => WithId[], after: (family: FamilyName) => WithId[]): string {
  const withdrawn = new Set(after('withdrawn').map(({ id }) => id))
  const wordFor = (family: FamilyName, id: string) => {
    if (family !== 'meetings') return 'removed'
    return withdrawn.has(id) ? 'withdrawn' : 'removed (not in withdrawn)'
  }
  const parts = familyNames.flatMap((family) => {
    const is = after(family)
    const { added, removed, changed } = diffRecords(before(family), is)
    if (added.length + removed.length + changed.length === 0) return []
    const gone = fieldsGone(changed, is)
    const kept = changed.filter(({ field }) => !gone.has(field))
    const lines = [
      ...[...gone].map(([field, count]) => `- all ${count} that had it: ${field} left out`),
      ...added.map((id) => `- added ${id}`),
      ...removed.map((id) => `- ${wordFor(family, id)} ${id}`),
      ...kept.map(({ id, ...change }) => `- ${id}: ${describe(change)}`),
    ]
    const counts = `${added.length} added, ${removed.length} removed, ${new Set(changed.map(({ id }) => id)).size} changed`
    return [`### ${family}\n\n${counts}\n\n${lines.join('\n')}`]
  })
  return parts.join('\n\n') || 'No record differs.'
}

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })

/** Records of a family at a revision. */
function recordsAt(revision: string | undefined, family: FamilyName): WithId[] {
  if (revision === undefined) return readFamily(family).map(({ record }) => record as WithId)
  const files = git('ls-tree', '-r', '--name-only', revision, 'data')
    .split('\n')
    .filter((file) => file === `data/${family}.json` || (family === 'meetings' && file.startsWith('data/meetings/')))
  return files.flatMap((file) => recordsIn(`${revision}:${file}`, git('show', `${revision}:${file}`)) as WithId[])
}

/**
 * The revisions that the arguments name.
 *
 * @throws RangeError for more or fewer than one or two, or for one that is no commit of the repository.
 */
export function revisionsOf(args: readonly string[], repository = root): readonly [string, string?] {
  const [before, after, ...others] = args
  if (before === undefined || others.length > 0)
    throw new RangeError('usage: npm run diff -- OLD [NEW], two git revisions; without NEW, the work tree')
  const ask = (...words: string[]) => spawnSync('git', words, { cwd: repository, encoding: 'utf8' })
  const isCommit = (name: string) =>
    ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).status === 0
  const wrong = args.find((name) => !isCommit(name))
  if (wrong !== undefined) {
    const tags = ask('tag').stdout.trim().split('\n').join(', ')
    throw new RangeError(`"${wrong}" is no revision; ${tags ? `the tags are ${tags}` : 'there are no tags yet'}`)
  }
  return after === undefined ? [before] : [before, after]
}

if (process.argv[1] === import.meta.filename) {
  try {
    const [before, after] = revisionsOf(process.argv.slice(2))
    const text = report(
      (family) => recordsAt(before, family),
      (family) => recordsAt(after, family),
    )
    console.log(text)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 2
  }
}
