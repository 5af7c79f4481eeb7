/**
 * `npm run data:add`: asks for the fields of a meeting, from the schema; shows what may be the same meeting;
 * writes the record where it belongs.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Meeting } from '../src/model/records.js'
import { mayBeOne } from '../src/rules/near-duplicates.js'
import { checkShape, describeProblem } from '../src/schemas/define-atlas.js'
import { type Node, recordSchema } from './generate/json-schema.js'
import { readAtlas } from './generate/read-atlas.js'
import { format } from './lib/format.js'
import { readFile, root } from './lib/read-data.js'

type Ask = (question: string) => Promise<string>
type Say = (line: string) => void

/** Asks for a value of a schema; undefined where an optional one is left empty. */
export async function askFor(name: string, node: Node, required: boolean, ask: Ask, say: Say): Promise<unknown> {
  if (node.type === 'array' && node.items) {
    const values: unknown[] = []
    const least = node.minItems ?? 0
    for (;;) {
      const value = await askFor(`${name}[${values.length}]`, node.items, values.length < least, ask, say)
      if (value === undefined) return values.length || required ? values : undefined
      values.push(value)
    }
  }
  if (node.properties) {
    if (!required && !/^y/i.test(await ask(`${name}: ${node.description ?? ''} Add one? (y, or empty) `)))
      return undefined
    const record: Record<string, unknown> = {}
    for (const [key, child] of Object.entries(node.properties)) {
      const value = await askFor(`${name}.${key}`, child, node.required?.includes(key) ?? false, ask, say)
      if (value !== undefined) record[key] = value
    }
    return record
  }
  const words = node.enum ? ` [${node.enum.join(' | ')}]` : ''
  for (;;) {
    const answer = (await ask(`${name}${required ? '' : ' (optional)'}: ${node.description ?? ''}${words} `)).trim()
    if (answer === '' && !required) return undefined
    if (answer === '') say('  This one is needed.')
    else if (node.enum && !node.enum.includes(answer)) say(`  "${answer}" is not one of ${node.enum.join(', ')}.`)
    else if (node.pattern && !new RegExp(node.pattern).test(answer))
      say(`  "${answer}" does not match ${node.pattern}.`)
    else return answer
  }
}

async function add(ask: Ask, say: Say): Promise<void> {
  const record = (await askFor('meeting', recordSchema('meetings'), true, ask, say)) as Meeting
  const problems = checkShape('meetings', [record])
  if (problems.length) throw new TypeError(problems.map(describeProblem).join('\n'))
  const near = readAtlas().meetings.filter((meeting) => mayBeOne(meeting, record))
  for (const { id, date } of near) say(`May be the same: ${id} (${date})`)
  if (near.length && !/^y/i.test(await ask('Add it all the same? (y, or empty) '))) return

  const file = `data/meetings/${record.date.slice(0, 4)}.json`
  const known = existsSync(join(root, file)) ? readFile(file).records : []
  writeFileSync(join(root, file), format('meetings', [...known, record], '../schema/meetings.json'))
  say(`Written to ${file}. Now: npm run data:check`)
}

if (process.argv[1] === import.meta.filename) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    await add((question) => terminal.question(question), console.log)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  } finally {
    terminal.close()
  }
}
