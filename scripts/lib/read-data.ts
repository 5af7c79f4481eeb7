/** The hand-edited files of data/: where each family stands, and what is in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type TransformFailure, transformSync } from 'esbuild'
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

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/**
 * The records in the text of a file.
 *
 * @throws SyntaxError for a text that is no JSON: `file:line:column: message`; TypeError where it holds no records.
 */
export function recordsIn(file: string, text: string): unknown[] {
  let parsed: { records?: unknown } | null
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(syntaxErrorIn(file, text) ?? `${file}: not JSON (${(error as Error).message})`)
  }
  const records = parsed?.records
  if (!Array.isArray(records)) throw new TypeError(`${file}: "records" is not an array`)
  return records
}

/** Where a text stops being JSON: the errors of JSON.parse give a line never, and a position only at times. */
function syntaxErrorIn(file: string, text: string): string | undefined {
  try {
    transformSync(text, { loader: 'json' })
    return undefined
  } catch (error) {
    const [first] = (error as TransformFailure).errors
    if (!first?.location) return undefined
    const { line, column, lineText } = first.location
    // esbuild counts bytes from 0; an editor counts letters from 1.
    const before = Buffer.from(lineText).subarray(0, column).toString()
    return `${file}:${line}:${before.length + 1}: ${first.text}`
  }
}

export const readFile = (file: string): { records: unknown[] } => ({ records: recordsIn(file, textOf(file)) })

export function readFamily(family: FamilyName): RawRecord[] {
  return filesOf(family).flatMap((file) => readFile(file).records.map((record) => ({ file, record })))
}

export function readAll(): Record<FamilyName, RawRecord[]> {
  return Object.fromEntries(familyNames.map((family) => [family, readFamily(family)])) as Record<
    FamilyName,
    RawRecord[]
  >
}
