/** Derived files that are committed equal what the generator writes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOfData } from '../scripts/data-check.js'
import { refreshed } from '../scripts/generate/examples.js'
import { galleryOf } from '../scripts/generate/gallery.js'
import { committed } from '../scripts/generate/index.js'
import { readAtlas } from '../scripts/generate/read-atlas.js'
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

test.each(galleryOf(readAtlas()).map(({ name, draw }) => [name, draw({ theme: 'light' })] as const))(
  'the picture of %s says what the figure says: npm run figures',
  (name, { title, subtitle, alt }) => {
    const spaced = (text: string) => text.replaceAll(/\s/g, '')
    const picture = readFileSync(join(root, `docs/gallery/${name}.svg`), 'utf8')
    const words = spaced(picture.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&'))
    expect(words).toContain(spaced(title))
    expect(words).toContain(spaced(subtitle))
    expect(alt.length).toBeGreaterThan(20)
    for (const other of [`${name}-dark.svg`, `${name}.png`, `${name}-dark.png`]) {
      expect(existsSync(join(root, 'docs/gallery', other))).toBe(true)
    }
  },
)
