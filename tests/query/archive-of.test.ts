import { expect, test } from 'vitest'
import { archiveOf } from '../../src/query/archive-of.js'

const url = 'https://example.org/readout?id=7'

test('the archived copy on record comes first', () => {
  const archived = 'https://web.archive.org/web/20240908120000/https://example.org/readout'
  expect(archiveOf({ url, accessed: '2026-11-22', archived })).toBe(archived)
})

test('else the address that opens the copy nearest to the day of reading', () => {
  expect(archiveOf({ url, accessed: '2026-11-22' })).toBe(`https://web.archive.org/web/20261122/${url}`)
})

test('no link, no copy', () => {
  expect(archiveOf({ accessed: '2026-11-22' })).toBeUndefined()
})
