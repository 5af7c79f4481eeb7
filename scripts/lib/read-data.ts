/** The hand-edited files of data/: where each family stands, and what is in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FamilyName } from '../../src/schemas/families.js'
import { familyNames } from '../generate/json-schema.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface RawRecord {
  readonly file: string
  readonly record: unknown
}

/** Files of a family, relative to the root: one, or one per year for meetings. */
export function filesOf(family: FamilyName): string[] {
  if (family !== 'meetings') return [`data/${family}.json`]
  return readdirSync(join(root, 'data/meetings'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `data/meetings/${name}`)
}

export function readFile(file: string): { records: unknown[] } {
  const text = readFileSync(join(root, file), 'utf8')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`${file}: not JSON (${(error as Error).message})`)
  }
  const { records } = parsed as { records?: unknown }
  if (!Array.isArray(records)) throw new TypeError(`${file}: "records" is not an array`)
  return { records }
}

export function readFamily(family: FamilyName): RawRecord[] {
  return filesOf(family).flatMap((file) => readFile(file).records.map((record) => ({ file, record })))
}

export function readAll(): Record<FamilyName, RawRecord[]> {
  return Object.fromEntries(familyNames.map((family) => [family, readFamily(family)])) as Record<
    FamilyName,
    RawRecord[]
  >
}
