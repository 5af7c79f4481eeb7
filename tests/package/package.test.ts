/** What a user gets: the tarball in ESM and CJS, under every resolution of TypeScript, in a bundle, on the command line. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { globals } from './globals.js'
import { install, root, run } from './installed.js'

let project = ''
beforeAll(() => {
  project = install()
})

const node = (file: string, code: string) => {
  writeFileSync(join(project, file), code)
  return JSON.parse(run('node', [file], project))
}

const use = `
const shares = regionShares(interactions, { ...study, setting: 'bilateral', kind: 'country' })
const total = shares.reduce((sum, row) => sum + row.count, 0)
console.log(JSON.stringify({
  adds: total === shares[0].total,
  same: interactions === direct && atlas.meetings === meetings,
  json: json.length === meetings.length && meetings.length === meta.records.meetings,
  problems: defineAtlas(atlas) && check(atlas).length,
}))`
const answer = { adds: true, same: true, json: true, problems: 0 }

test('ESM: root and subpaths give the identical objects', () => {
  const imports = `
import { atlas, check, interactions, meetings, meta, regionShares, study } from 'gsi-atlas'
import { interactions as direct } from 'gsi-atlas/data/interactions'
import { defineAtlas } from 'gsi-atlas/schemas'
import json from 'gsi-atlas/data/meetings.json' with { type: 'json' }`
  expect(node('user.mjs', imports + use)).toEqual(answer)
})

test('CJS: the same', () => {
  const imports = `
const { atlas, check, interactions, meetings, meta, regionShares, study } = require('gsi-atlas')
const { interactions: direct } = require('gsi-atlas/data/interactions')
const { defineAtlas } = require('gsi-atlas/schemas')
const json = require('gsi-atlas/data/meetings.json')`
  expect(node('user.cjs', imports + use)).toEqual(answer)
})

test('JSON Schema and package.json can be reached', () => {
  const code = `
const schema = require('gsi-atlas/json-schema/meetings.json')
console.log(JSON.stringify([schema.type, schema.items.required.includes('sources'), require('gsi-atlas/package.json').name]))`
  expect(node('schema.cjs', code)).toEqual(['array', true, 'gsi-atlas'])
})

test('the tables can be reached, are the files that the data package describes, and say what toCsv says', () => {
  const code = `
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { toCsv } = require('gsi-atlas/tables')
const { interactions } = require('gsi-atlas')
const home = require.resolve('gsi-atlas/datapackage.json')
const { resources } = require(home)
const wrong = resources.filter(({ path, hash }) =>
  hash !== 'sha256:' + createHash('sha256').update(readFileSync(join(dirname(home), path))).digest('hex'))
const shipped = readFileSync(require.resolve('gsi-atlas/data/interactions.csv'), 'utf8')
console.log(JSON.stringify({ tables: resources.length, wrong, shipped, own: toCsv(interactions) }))`
  const { tables, wrong, shipped, own } = node('tables.cjs', code)
  expect(tables).toBeGreaterThan(20)
  expect(wrong).toEqual([])
  const [rows, computed] = [csvParse(shipped), csvParse(own)]
  const shared = computed.columns.filter((column) => rows.columns.includes(column))
  expect(shared.length).toBeGreaterThan(20)
  expect(rows.map((row) => shared.map((column) => row[column]))).toEqual(
    computed.map((row) => shared.map((column) => row[column])),
  )
})

describe('TypeScript, strict, exactOptionalPropertyTypes, without skipLibCheck', () => {
  const code = `
import { topics, type Topic } from 'gsi-atlas/vocabulary'
import { atlas, counts, interactions, regionShares, timeline, type Interaction, type Meeting, type RegionShare } from 'gsi-atlas'
import { meetings } from 'gsi-atlas/data/meetings'
import { defineAtlas, families } from 'gsi-atlas/schemas'
import { toCsv } from 'gsi-atlas/tables'
import json from 'gsi-atlas/data/meetings.json' with { type: 'json' }

const rows: RegionShare[] = regionShares(interactions, { agency: ['MPS', 'CPLC'], setting: 'bilateral' })
const years: number[] = timeline(interactions, { unit: 'year', by: 'agency' }).map((row) => row.year)
const regions = counts(interactions, { by: ['region', 'year'] }).map((row) => [row.region, row.year, row.share] as const)
const typed: readonly Meeting[] = json
const own: Meeting = families.meetings.parse(meetings[0])
const one: Interaction | undefined = interactions.find((row) => row.party === 'my-own-id')
// @ts-expect-error a misspelt word
regionShares(interactions, { regoin: 'africa' })
// @ts-expect-error a value that does not exist
regionShares(interactions, { region: 'afrika' })
// @ts-expect-error rows are read-only
interactions[0]!.year = 1
const words: readonly Topic[] = topics
const csv: string = toCsv(rows, { columns: ['region', 'count'] })
export { csv, words, defineAtlas, atlas, rows, years, regions, typed, own, one }
`
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    types: [],
    esModuleInterop: true,
    resolveJsonModule: true,
  }
  test.each([
    ['nodenext', 'nodenext', 'user.mts'],
    ['node16', 'node20', 'user.mts'],
    ['bundler', 'esnext', 'user.ts'],
    ['nodenext', 'nodenext', 'user.cts'],
  ])('%s, module %s, %s', (moduleResolution, module, file) => {
    const resolution = module === 'node20' ? 'node16' : moduleResolution
    const source = file.endsWith('.cts')
      ? code
          .replace(" with { type: 'json' }", '')
          .replace('import json from', 'import json = require')
          .replace(/require '(.*)'/, "require('$1')")
      : code
    writeFileSync(join(project, file), source)
    const config = { compilerOptions: { ...options, module, moduleResolution: resolution }, files: [file] }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    try {
      run('node', [tsc, '-p', 'tsconfig.json'], project)
    } catch (error) {
      expect((error as { stdout: string }).stdout).toBe('')
    }
  })

  test('every example of the README', () => {
    const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
      ([, text]) => text,
    )
    expect(blocks.length).toBeGreaterThan(10)
    const files = blocks.map((block, i) => {
      writeFileSync(join(project, `readme-${i}.mts`), `${block}\nexport {}\n`)
      return `readme-${i}.mts`
    })
    const config = { compilerOptions: { ...options, module: 'nodenext', moduleResolution: 'nodenext' }, files }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
    try {
      run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], project)
    } catch (error) {
      expect((error as { stdout: string }).stdout).toBe('')
    }
  })
})

test('what the README and the guides link to is in the package', () => {
  const home = join(project, 'node_modules/gsi-atlas')
  const guides = readdirSync(join(home, 'docs')).filter((file) => file.endsWith('.md'))
  const own = ['README.md', ...guides.map((file) => `docs/${file}`)].flatMap((file) => {
    const text = readFileSync(join(home, file), 'utf8')
    return [...text.matchAll(/\]\(([^)#]+)|(?:src|srcset)="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((link) => link !== '' && !/^https?:/.test(link))
      .map((link) => join(dirname(file), link))
  })
  expect(own).toContain('docs/codebook.md')
  expect(own.filter((file) => !existsSync(join(home, file)))).toEqual([])
})

describe('bundles', () => {
  async function bundle(code: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      format: 'esm',
      minify: true,
      write: false,
      platform: 'browser',
    })
    return outputFiles[0]?.text ?? ''
  }

  test('a function brings no data and no zod', async () => {
    const text = await bundle(`import { regionShares } from 'gsi-atlas'; console.log(regionShares)`)
    expect(text.includes('unknown option')).toBe(true)
    expect(text.includes('chen-yixin')).toBe(false)
    expect(text.includes('JSON.parse')).toBe(false)
    expect(/safeParse|ZodError/.test(text)).toBe(false)
    expect(text.length).toBeLessThan(7_800)
  })

  test('interactions bring no sources', async () => {
    const text = await bundle(`import { interactions } from 'gsi-atlas'; console.log(interactions)`)
    expect(text.includes('chen-yixin')).toBe(true)
    expect(/https?:\/\//.test(text)).toBe(false)
    expect(text.includes('foundBy')).toBe(false)
  })
})

describe('command line', () => {
  const cli = (...args: string[]) => run('npx', ['--offline', 'gsi-atlas', ...args], project)

  test('reproduce prints a row per claim, in 100 columns', () => {
    const lines = cli('reproduce').split('\n')
    expect(lines.filter((line) => line.length > 100)).toEqual([])
    expect(lines.join('')).not.toContain('\u001b')
    expect(lines.find((line) => line.startsWith('bilateral-meetings'))).toMatch(/201 +\d+ +meetings/)
    expect(lines.some((line) => /^\d+ rows: /.test(line))).toBe(true)
  })

  test('reproduce --claim opens one number', () => {
    const text = cli('reproduce', '--claim', 'carnegie-2025-russia-bilateral')
    expect(text).toContain('Bilateral meetings with Russia.')
    expect(text).toMatch(/^ {2}2023-12-05-ru-wang-xiaohong\.RU$/m)
  })

  test('reproduce --json gives the ids behind a number', () => {
    const [row] = JSON.parse(cli('reproduce', '--claim', 'carnegie-2025-russia-bilateral', '--json'))
    expect(row.claim.value).toBe(13)
    expect(row.interactions).toHaveLength(row.computed)
  })

  test('a claim opens by the shorter id that the table prints', () => {
    expect(cli('reproduce', '--claim', 'russia-bilateral')).toBe(
      cli('reproduce', '--claim', 'carnegie-2025-russia-bilateral'),
    )
  })

  test('an unknown command or claim is an error that says what there is', () => {
    expect(() => cli('reprodcue')).toThrow(/unknown command "reprodcue"/)
    expect(() => cli('reproduce', '--claim', 'x')).toThrow(/claim: "x" is not in the atlas/)
  })
})

describe('conventions', () => {
  test('publint finds nothing', () => {
    expect(run('npx', ['publint', '--strict'], root)).toContain('All good!')
  })

  test('are the types wrong: no', () => {
    expect(run('npx', ['attw', '--pack', '.', '--profile', 'node16', '--format', 'json'], root)).not.toContain(
      '"problems":{"',
    )
  })

  test('no exported type has the name of a global of TypeScript’s own libraries', () => {
    const names = [
      ...readFileSync(join(root, 'dist/index.d.ts'), 'utf8').matchAll(/\b(?:type )?(\w+)(?=[,\s]*(?:,|\}))/g),
    ].map(([, name = '']) => name)
    const exported = names.filter((name) => /^[A-Z]/.test(name))
    expect(exported).toContain('Interaction')
    const known = globals()
    expect(known.has('Event') && known.has('Document')).toBe(true)
    expect(exported.filter((name) => known.has(name))).toEqual([])
  })
})
