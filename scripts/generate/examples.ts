/**
 * The examples in docs and docstrings, run: under every expression that is followed by a comment stands what
 * it gives. `npm run generate` writes the results, a test compares them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import ts from 'typescript'
import { root } from '../lib/read-data.js'

const files = () => [
  'README.md',
  ...['docs', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|md)$/.test(name) && !name.startsWith('api') && !name.startsWith('data/'))
      .map((name) => `${folder}/${name}`),
  ),
]

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<unknown>

const doors: Record<string, () => Promise<object>> = {
  'gsi-atlas': () => import('../../src/index.js'),
  'gsi-atlas/figures': () => import('../../src/figures/index.js'),
  'gsi-atlas/tables': () => import('../../src/tables/index.js'),
  'gsi-atlas/schemas': () => import('../../src/schemas/index.js'),
}

const onOneLine = (value: unknown) => inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY, compact: true })

/** A list of records stands a record a line, the first few of a long one. */
function shown(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  if (!Array.isArray(value) || onOneLine(value).length < 90) return [onOneLine(value)]
  const more = value.length > 5 ? [`  … ${value.length - 4} more`] : []
  const rows = more.length ? value.slice(0, 4) : value
  return ['[', ...rows.map((row) => `  ${onOneLine(row)},`), ...more, ']']
}

/** Code of a fenced block with the results under its expressions. */
async function withResults(code: string): Promise<string> {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const lines = code.split('\n')
  const out: string[] = []
  const body: string[] = []
  const results: { line: number; until: number }[] = []

  source.statements.forEach((statement, i) => {
    const text = statement.getText(source)
    if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings?.getText(source).replaceAll(/\btype \w+,? ?/g, '') ?? '{}'
      body.push(`const ${names.replaceAll(' as ', ': ')} = await load(${statement.moduleSpecifier.getText(source)})`)
      return
    }
    const line = source.getLineAndCharacterOfPosition(statement.getEnd()).line
    const next = source.statements[i + 1]
    const end = next ? source.getLineAndCharacterOfPosition(next.getStart(source)).line : lines.length
    let until = line + 1
    while (until < end && lines[until]?.startsWith('//')) until++
    if (ts.isExpressionStatement(statement) && until > line + 1) {
      results.push({ line, until })
      body.push(`results.push(${text.replace(/;$/, '')})`)
    } else body.push(text)
  })

  const script = ts.transpileModule(body.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText
  const values: unknown[] = []
  const load = (door: string) => doors[door]?.() ?? Promise.reject(new Error(`no door ${door}`))
  await new AsyncFunction('load', 'results', script)(load, values)

  let from = 0
  results.forEach(({ line, until }, i) => {
    out.push(...lines.slice(from, line + 1), ...shown(values[i]).map((text) => `// ${text}`.trimEnd()))
    from = until
  })
  return [...out, ...lines.slice(from)].join('\n')
}

/** Fenced `ts` blocks, with the prefix of their lines: ` * ` in a docstring, nothing in Markdown. */
async function refresh(text: string): Promise<string> {
  const lines = text.split('\n')
  const out: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const [, prefix] = /^((?: \* )?)```ts$/.exec(lines[i] ?? '') ?? []
    out.push(lines[i] ?? '')
    if (prefix === undefined) continue
    const end = lines.indexOf(`${prefix}\`\`\``, i)
    const code = lines
      .slice(i + 1, end)
      .map((line) => line.slice(prefix.length))
      .join('\n')
    const fresh = /^import .* from 'gsi-atlas/m.test(code) ? await withResults(code) : code
    out.push(...fresh.split('\n').map((line) => `${prefix}${line}`.trimEnd()))
    i = end - 1
  }
  return out.join('\n')
}

/** Every file with examples, as it stands and as it should. */
export async function refreshed(): Promise<{ file: string; before: string; after: string }[]> {
  const all = []
  for (const file of files()) {
    const before = readFileSync(join(root, file), 'utf8')
    if (!before.includes('```ts')) continue
    try {
      all.push({ file, before, after: await refresh(before) })
    } catch (error) {
      throw new Error(`${file}: an example does not run: ${(error as Error).message}`)
    }
  }
  return all
}

if (process.argv[1] === import.meta.filename) {
  for (const { file, before, after } of await refreshed()) if (before !== after) writeFileSync(join(root, file), after)
}
