/** The floors of the house: imports run down, never up and never in a circle. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** What each floor may import, beside itself. */
const below: Record<string, readonly string[]> = {
  model: [],
  query: ['model'],
  rules: ['model', 'query'],
  schemas: ['model', 'rules'],
  measure: ['model', 'query'],
  claims: ['model', 'query', 'measure'],
  profiles: ['model', 'query', 'measure'],
  figures: ['model', 'query', 'measure'],
  tables: ['model'],
  data: ['model', 'query'],
  cli: ['model', 'claims', 'index'],
  index: ['model', 'rules', 'query', 'measure', 'claims', 'profiles', 'data'],
}

/** Packages a floor may import. */
const packages: Record<string, RegExp> = {
  schemas: /^zod$/,
  rules: /^date-fns\/\w+$/,
  measure: /^date-fns\/\w+$/,
  claims: /^date-fns\/\w+$/,
  cli: /^node:/,
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const floorOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace('.ts', ''))

const importsOf = (file: string) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export|\}).* from '([^']+)'$|^import '([^']+)'$/gm),
  ].map(([, from, bare]) => from ?? bare ?? '')

const targetOf = (file: string, target: string) =>
  relative(src, join(src, dirname(file), target)).replace(/\.js$/, '.ts')

test('there is a floor for every file', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter((file) => !(floorOf(file) in below))).toEqual([])
})

test('no import runs upward', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => floorOf(targetOf(file, target)))
      .filter((floor) => floor !== floorOf(file) && !below[floorOf(file)]?.includes(floor))
      .map((floor) => `${file} imports ${floor}`),
  )
  expect(upward).toEqual([])
})

test('packages are imported only where they belong, date-fns deep', () => {
  const foreign = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith('.') && !packages[floorOf(file)]?.test(target))
      .map((target) => `${file} imports ${target}`),
  )
  expect(foreign).toEqual([])
})

test('no imports run in a circle', () => {
  const done = new Set<string>()
  const circles: string[] = []
  function walk(file: string, path: readonly string[]): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file) || path.includes(file)) return
    for (const target of importsOf(file)) if (target.startsWith('.')) walk(targetOf(file, target), [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
})
