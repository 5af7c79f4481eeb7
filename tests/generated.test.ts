/** Derived files that are committed equal what the generator writes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOfData } from '../scripts/data-check.js'
import { refreshed } from '../scripts/generate/examples.js'
import { committed } from '../scripts/generate/index.js'
import { root } from '../scripts/lib/read-data.js'

const files = Object.entries(committed())

test('there are derived files', () => {
  expect(files.length).toBeGreaterThan(10)
})

test.each(files)('%s is up to date: npm run generate', (file, text) => {
  expect(existsSync(join(root, file))).toBe(true)
  expect(readFileSync(join(root, file), 'utf8')).toBe(text)
})

test('the data files have no problems and are in canonical format', () => {
  expect(problemsOfData()).toEqual([])
})

test('every printed result in the docs is what the code gives: npm run generate', async () => {
  const stale = (await refreshed()).filter(({ before, after }) => before !== after)
  expect(stale.map(({ file }) => file)).toEqual([])
})
