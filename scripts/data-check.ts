/** `npm run data:check`: every problem of the data in one run, with file, record, field, value and rule. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../src/rules/check.js'
import { checkShape, describeProblem } from '../src/schemas/define-atlas.js'
import { familyNames } from './generate/json-schema.js'
import { readAtlas } from './generate/read-atlas.js'
import { format } from './lib/format.js'
import { filesOf, readAll, readFile, root } from './lib/read-data.js'

export function problemsOfData(): string[] {
  const all = readAll()
  const shape = familyNames.flatMap((family) =>
    checkShape(
      family,
      all[family].map(({ record }) => record),
    ),
  )
  // Rules read records as their schema promises them: they run once the shape is right.
  const problems = shape.length ? shape : check(readAtlas())
  const fileOf = (family: string, id: string) =>
    all[family as keyof typeof all].find(({ record }) => (record as { id?: string }).id === id)?.file ??
    `data/${family}.json`
  return [
    ...problems.map((problem) => `${fileOf(problem.family, problem.id)}: ${describeProblem(problem)}`),
    ...unformatted(),
  ]
}

function unformatted(): string[] {
  return familyNames.flatMap((family) =>
    filesOf(family).flatMap((file) => {
      const schemaPath = file.includes('/meetings/') ? '../schema/meetings.json' : `./schema/${family}.json`
      const right = format(family, readFile(file).records, schemaPath) === readFileSync(join(root, file), 'utf8')
      return right ? [] : [`${file}: not in canonical format: run npm run data:format (format)`]
    }),
  )
}

if (process.argv[1] === import.meta.filename) {
  const problems = problemsOfData()
  for (const problem of problems) console.error(problem)
  console.log(problems.length ? `\n${problems.length} problems` : 'data: no problems')
  process.exitCode = problems.length ? 1 : 0
}
