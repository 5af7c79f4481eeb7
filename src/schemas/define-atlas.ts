import * as z from 'zod'
import type { Atlas } from '../model/records.js'
import { check } from '../rules/check.js'
import type { Problem } from '../rules/rule.js'
import { type FamilyName, families } from './families.js'

/** Thrown by {@link defineAtlas}: all problems at once. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError'
  readonly problems: readonly Problem[]

  /** @param absent Families not given, named where references lead nowhere. */
  constructor(problems: readonly Problem[], absent: readonly string[] = []) {
    const lost = absent.length > 0 && problems.some(({ rule }) => rule === 'known-references')
    const hint = lost ? `; not given, so empty: ${absent.join(', ')}` : ''
    super(
      `${problems.length} problem${problems.length === 1 ? '' : 's'}${hint}\n${problems.map(describeProblem).join('\n')}`,
    )
    this.problems = problems
  }
}

/** One line: family, id, field, value, rule, message. */
export const describeProblem = ({ family, id, field, value, rule, message }: Problem): string =>
  `${family} ${id}: ${field} = ${JSON.stringify(value) ?? 'absent'}: ${message} (${rule})`

/** Problems of shape in one family: what its schema says. */
export function checkShape(family: FamilyName, records: readonly unknown[]): Problem[] {
  return records.flatMap((record, place) => {
    const { error } = families[family].safeParse(record)
    if (!error) return []
    const id = idOf(record) ?? `number ${place + 1}`
    return error.issues.flatMap(({ path, message, ...issue }) => {
      // A field that does not exist is named by itself; zod names the object that has it.
      const paths = 'keys' in issue ? issue.keys.map((key) => [...path, key]) : [path]
      return paths.map((at) => ({
        family,
        id,
        field: at.join('.'),
        value: valueAt(record, at),
        rule: 'schema',
        message: 'keys' in issue ? 'is no field here' : message,
      }))
    })
  })
}

const idOf = (record: unknown): string | undefined =>
  record !== null && typeof record === 'object' && 'id' in record && typeof record.id === 'string'
    ? record.id
    : undefined

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record
  for (const key of path) value = value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key)
  return value
}

/**
 * An atlas of a user's own records, checked: each record against the schema of its family, then, once all have the
 * right shape, all against the rules. Families that are not given are empty; `countries`, `organisations` and the like
 * are usually those of the package.
 *
 * @param records Families, as in `gsi-atlas`' own `atlas`.
 * @returns The atlas, for every function that takes one.
 * @throws AtlasError with all problems of shape, or else all of the rules: family, id, field, value, rule, message;
 * TypeError for no object or a family that does not exist.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { defineAtlas } from 'gsi-atlas/schemas'
 *
 * defineAtlas({ ...atlas, meetings: atlas.meetings.slice(0, 3) }).meetings.length
 * // 3
 * ```
 */
export function defineAtlas(records: Partial<Atlas>): Atlas {
  if (records === null || typeof records !== 'object')
    throw new TypeError(`records: ${String(records)} is no object of families`)
  const names = Object.keys(families) as FamilyName[]
  const unknown = Object.keys(records).filter((name) => !Object.hasOwn(families, name))
  if (unknown.length) throw new TypeError(`unknown family "${unknown[0]}"; the families are ${names.join(', ')}`)

  const atlas = Object.fromEntries(names.map((name) => [name, records[name] ?? []])) as unknown as Atlas
  const ofShape = names.flatMap((name) => checkShape(name, atlas[name]))
  if (ofShape.length) throw new AtlasError(ofShape)
  const byRule = check(atlas)
  const absent = names.filter((name) => records[name] === undefined)
  if (byRule.length) throw new AtlasError(byRule, absent)
  return atlas
}

/** JSON Schema (draft 2020-12) of one record of a family. */
export const jsonSchemaOf = (family: FamilyName): unknown => z.toJSONSchema(families[family], { io: 'input' })
