/**
 * `npm run data:add`: asks for the fields of a meeting, from the schema; shows what may be the same meeting;
 * writes the record where it belongs. Until then the answers stand in a draft.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import type { Atlas, Meeting } from '../src/model/records.js'
import { check } from '../src/rules/check.js'
import { mayBeOne } from '../src/rules/near-duplicates.js'
import type { Problem } from '../src/rules/rule.js'
import { checkShape, describeProblem } from '../src/schemas/define-atlas.js'
import { meeting } from '../src/schemas/meeting.js'
import { readAtlas } from './generate/read-atlas.js'
import { descriptionOf, formOf, readAnswer, type Schema } from './lib/answer.js'
import { format } from './lib/format.js'
import { readFile, root } from './lib/read-data.js'

type Ask = (question: string) => Promise<string>

export interface Interview {
  readonly atlas: Atlas
  /** What was answered, by the path of the field; what stands here is not asked. */
  readonly answers: Map<string, string>
  readonly ask: Ask
  readonly say: (line: string) => void
}

/** Asks for a value of a schema; undefined where an optional one is left empty. */
export async function askFor(
  path: readonly string[],
  schema: Schema,
  required: boolean,
  interview: Interview,
): Promise<unknown> {
  if (schema instanceof z.ZodExactOptional) return askFor(path, schema.unwrap(), false, interview)
  if (schema instanceof z.ZodArray) {
    const values: unknown[] = []
    for (;;) {
      const enough = z.safeParse(schema, values).success
      const value = await askFor([...path, String(values.length)], schema.element, !enough, interview)
      if (value === undefined) return values.length || required ? values : undefined
      values.push(value)
    }
  }
  if (schema instanceof z.ZodObject) {
    if (!required && !(await askForOne(path, schema, interview))) return undefined
    const record: Record<string, unknown> = {}
    for (const [key, child] of Object.entries<Schema>(schema.shape)) {
      const value = await askFor([...path, key], child, true, interview)
      if (value !== undefined) record[key] = value
    }
    return record
  }
  return askForText(path, schema, required, interview)
}

async function askForOne(path: readonly string[], schema: Schema, { answers, ask }: Interview): Promise<boolean> {
  const name = path.join('.')
  const answer = answers.get(name) ?? (await ask(`${name}: ${descriptionOf(schema)} Add one? (y, or empty) `))
  answers.set(name, answer)
  return isYes(answer)
}

async function askForText(path: readonly string[], schema: Schema, required: boolean, interview: Interview) {
  const { atlas, answers, ask, say } = interview
  const [name, key] = [path.join('.'), path.at(-1) ?? '']
  const form = formOf(key, schema)
  const question = `${name}${required ? '' : ' (optional)'}: ${descriptionOf(schema)}${form ? ` [${form}]` : ''} `
  for (;;) {
    const answer = answers.get(name) ?? (await ask(question)).trim()
    try {
      const value = answer === '' && !required ? undefined : readAnswer(key, schema, answer, atlas)
      answers.set(name, answer)
      return value
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      answers.delete(name)
      say(`  ${error.message}.`)
    }
  }
}

const isYes = (answer: string) => /^\s*y/i.test(answer)

/** Asks for a meeting, and again for the fields that are wrong beside the others. @throws Error where it is refused. */
export async function askForMeeting(interview: Interview): Promise<Meeting> {
  const { atlas, answers, ask, say } = interview
  for (;;) {
    const given = await askFor([], meeting, true, interview)
    const { data } = meeting.safeParse(given)
    const problems = data ? problemsOf(data, atlas) : checkShape('meetings', [given])
    for (const problem of problems) say(`  ${describeProblem(problem)}`)
    if (data && (!problems.length || isYes(await ask('Keep it so? (y, or empty to answer these again) ')))) {
      const near = atlas.meetings.filter((other) => mayBeOne(other, data))
      for (const { id, date } of near) say(`May be the same: ${id} (${date})`)
      if (near.length && !isYes(await ask('Add it all the same? (y, or empty) '))) throw new Error('Not added.')
      return data
    }
    for (const { field } of problems)
      for (const name of answers.keys()) if (`${name}.`.startsWith(`${field}.`)) answers.delete(name)
  }
}

/** What the rules say of a new meeting; near-duplicates are asked about. */
const problemsOf = (record: Meeting, atlas: Atlas): Problem[] =>
  check({ ...atlas, meetings: [...atlas.meetings, record] }).filter(
    ({ family, id, rule }) => family === 'meetings' && id === record.id && rule !== 'near-duplicates',
  )

/** Asks for lines of a terminal or a pipe; none is lost between two questions. */
export function linesOf(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): { ask: Ask; close(): void } {
  const terminal = createInterface({ input, output })
  const lines = terminal[Symbol.asyncIterator]()
  let open = true
  terminal.once('close', () => {
    open = false
  })
  return {
    async ask(question) {
      terminal.setPrompt(question)
      if (open) terminal.prompt()
      const { value, done } = await lines.next()
      if (done) throw new Error('\nNot added.')
      return value
    },
    close: () => terminal.close(),
  }
}

const draft = '.data-add-draft.json'

function readDraft(): Map<string, string> {
  if (!existsSync(join(root, draft))) return new Map()
  try {
    const answers: unknown = JSON.parse(readFileSync(join(root, draft), 'utf8'))
    return new Map(Object.entries(z.record(z.string(), z.string()).parse(answers)))
  } catch {
    throw new TypeError(`${draft} cannot be read: mend or delete it`)
  }
}

function writeDraft(answers: Map<string, string>): void {
  if (answers.size) writeFileSync(join(root, draft), `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`)
}

async function earlierAnswers(ask: Ask): Promise<Map<string, string>> {
  const answers = readDraft()
  if (!answers.size) return answers
  for (;;) {
    const answer = await ask(`${answers.size} answers of an earlier start are in ${draft}. Go on from there? (y or n) `)
    if (isYes(answer)) return answers
    if (/^\s*n/i.test(answer)) return new Map()
  }
}

function write(record: Meeting): string {
  const file = `data/meetings/${record.date.slice(0, 4)}.json`
  const known = existsSync(join(root, file)) ? readFile(file).records : []
  writeFileSync(join(root, file), format('meetings', [...known, record], '../schema/meetings.json'))
  return file
}

if (process.argv[1] === import.meta.filename) {
  const { ask, close } = linesOf(process.stdin, process.stdout)
  try {
    const answers = await earlierAnswers(ask)
    const asking = (question: string) => {
      writeDraft(answers)
      return ask(question)
    }
    const record = await askForMeeting({ atlas: readAtlas(), answers, ask: asking, say: console.log })
    console.log(`Written to ${write(record)}. Now: npm run data:check`)
    rmSync(join(root, draft), { force: true })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (existsSync(join(root, draft)))
      console.error(`The answers so far are in ${draft}; npm run data:add goes on from there.`)
    process.exitCode = 1
  } finally {
    close()
  }
}
