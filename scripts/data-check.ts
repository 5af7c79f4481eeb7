/** `npm run data:check`: every problem of the data in one run, with file, record, field, value and rule. */
import type { Atlas, Meeting } from '../src/model/records.js'
import { check } from '../src/rules/check.js'
import { checkShape, describeProblem } from '../src/schemas/define-atlas.js'
import type { FamilyName } from '../src/schemas/families.js'
import { familyNames } from './generate/json-schema.js'
import { format } from './lib/format.js'
import { filesOf, recordsIn, textOf } from './lib/read-data.js'

interface DataFile {
  readonly family: FamilyName
  readonly file: string
  readonly text: string
}

interface ReadFile extends DataFile {
  readonly records: readonly unknown[]
  /** What keeps the records from being read as their schema promises them. */
  readonly problems: readonly string[]
}

export const problemsOfData = (): string[] =>
  problemsOf(familyNames.flatMap((family) => filesOf(family).map((file) => ({ family, file, text: textOf(file) }))))

export function problemsOf(files: readonly DataFile[]): string[] {
  const all = files.map(read)
  const unread = all.flatMap(({ problems }) => problems)
  return [
    // Rules look from record to record: they run once all can be read.
    ...(unread.length ? unread : brokenRules(all)),
    ...all
      .filter(({ problems }) => problems.length === 0)
      .flatMap((data) => [...misplaced(data), ...unformatted(data)]),
  ]
}

function read(data: DataFile): ReadFile {
  const { family, file, text } = data
  try {
    const records = recordsIn(file, text)
    const problems = checkShape(family, records).map((problem) => `${file}: ${describeProblem(problem)}`)
    return { ...data, records, problems }
  } catch (error) {
    return { ...data, records: [], problems: [(error as Error).message] }
  }
}

function brokenRules(all: readonly ReadFile[]): string[] {
  const ofFamily = (family: string) => all.filter((data) => data.family === family)
  const records = familyNames.map((family) => [family, ofFamily(family).flatMap(({ records }) => records)])
  const fileOf = (family: string, id: string) =>
    ofFamily(family).find(({ records }) => records.some((record) => (record as { id: string }).id === id))?.file
  return check(Object.fromEntries(records) as Atlas).map(
    (problem) => `${fileOf(problem.family, problem.id) ?? 'data'}: ${describeProblem(problem)}`,
  )
}

/** Meetings in the file of another year. */
function misplaced({ family, file, records }: ReadFile): string[] {
  if (family !== 'meetings') return []
  return (records as Meeting[]).flatMap(({ id, date }) => {
    const right = `data/meetings/${date.slice(0, 4)}.json`
    if (file === right) return []
    const problem = { family, id, field: 'date', value: date, rule: 'file-of-year', message: `belongs in ${right}` }
    return [`${file}: ${describeProblem(problem)}`]
  })
}

function unformatted({ family, file, text, records }: ReadFile): string[] {
  const schemaPath = family === 'meetings' ? '../schema/meetings.json' : `./schema/${family}.json`
  if (format(family, records, schemaPath) === text) return []
  return [`${file}: not in canonical format: run npm run data:format (format)`]
}

export const summary = ({ length }: readonly string[]): string =>
  length === 0 ? 'data: no problems' : `\n${length} problem${length === 1 ? '' : 's'}`

if (process.argv[1] === import.meta.filename) {
  const problems = problemsOfData()
  for (const problem of problems) console.error(problem)
  console.log(summary(problems))
  process.exitCode = problems.length ? 1 : 0
}
