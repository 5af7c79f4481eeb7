import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffRecords, report, revisionsOf } from '../../scripts/diff.js'

type Records = readonly { readonly id: string }[]

/** The report on families given before and after; the others are empty. */
const reportOn = (before: Record<string, Records>, after: Record<string, Records>) =>
  report(
    (family) => [...(before[family] ?? [])],
    (family) => [...(after[family] ?? [])],
  )

/** The line on a meeting of which one field changed. */
const lineOn = (field: string, from: unknown, to: unknown) =>
  reportOn({ meetings: [{ id: 'a', [field]: from }] }, { meetings: [{ id: 'a', [field]: to }] })
    .split('\n')
    .at(-1)

describe('records', () => {
  const before = [{ id: 'a', date: '2024-01-01', topics: ['x'] }, { id: 'b' }]
  const after = [{ id: 'a', date: '2024-01-02', topics: ['x'] }, { id: 'c' }]

  test('added, removed, changed field by field', () => {
    expect(diffRecords(before, after)).toEqual({
      added: ['c'],
      removed: ['b'],
      changed: [{ id: 'a', field: 'date', from: '2024-01-01', to: '2024-01-02' }],
    })
  })

  test('as the changelog lists them', () => {
    expect(reportOn({ meetings: before }, { meetings: after })).toBe(
      '### meetings\n\n1 added, 1 removed, 1 changed\n\n- added c\n- removed (not in withdrawn) b\n- a: date from "2024-01-01" to "2024-01-02"',
    )
    expect(reportOn({ meetings: before }, { meetings: before })).toBe('No record differs.')
  })

  test('a field that all records lost is one line', () => {
    const [x, y, z] = ['x', 'y', 'z'].map((id) => ({ id, note: 'n', level: 1 }))
    const after = [{ id: 'x', level: 1 }, { id: 'y', level: 2 }, z && { id: 'z', level: 1 }].flatMap((one) => one ?? [])
    const before = [x, y, z].flatMap((one) => one ?? [])
    expect(reportOn({ hosts: before }, { hosts: after })).toBe(
      '### hosts\n\n0 added, 0 removed, 3 changed\n\n- all 3 that had it: note left out\n- y: level from 1 to 2',
    )
    expect(reportOn({ hosts: before }, { hosts: [...after.slice(0, 2), ...(z ? [z] : [])] })).toContain(
      '- x: note from',
    )
  })

  test('withdrawn is a meeting that the new records list as such; other families have no such list', () => {
    const gone = reportOn(
      { meetings: [{ id: 'a' }, { id: 'b' }], hosts: [{ id: 'a' }] },
      { withdrawn: [{ id: 'a' }], hosts: [] },
    )
    expect(gone.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- withdrawn a',
      '- removed (not in withdrawn) b',
      '- removed a',
      '- added a',
    ])
    expect(reportOn({ meetings: [{ id: 'a' }], withdrawn: [{ id: 'a' }] }, {})).toContain(
      'removed (not in withdrawn) a',
    )
  })
})

describe('a changed field', () => {
  const source = { url: 'x', publisher: 'P', language: 'en' }

  test('of a list: what it gained and lost', () => {
    const [y, z] = ['y', 'z'].map((url) => ({ url, publisher: 'P' }))
    expect(lineOn('sources', [source, y], [y, z])).toBe('- a: sources + z, − x')
    expect(lineOn('sources', undefined, [source, { publisher: 'Q' }])).toBe('- a: sources + x, + Q')
    expect(lineOn('topics', ['s', 't'], ['t', 's'])).toBe('- a: topics in another order')
    expect(lineOn('topics', [], undefined)).toBe('- a: topics from [] to nothing')
  })

  test('of a source that stays: its changed keys', () => {
    expect(lineOn('sources', [source], [{ ...source, archived: 'y', language: 'fr' }])).toBe(
      '- a: sources ~ x (language from "en" to "fr", archived from nothing to "y")',
    )
    const unlinked = (accessed: string) => ({ publisher: 'P', accessed })
    expect(lineOn('sources', [unlinked('1'), unlinked('2')], [unlinked('2'), unlinked('3')])).toBe(
      '- a: sources ~ P (accessed from "1" to "3")',
    )
  })

  test('of an object: the path, down to the lists within', () => {
    expect(lineOn('gsi', { prc: 'named', counterpart: 'no-text' }, { prc: 'no-text', counterpart: 'no-text' })).toBe(
      '- a: gsi.prc from "named" to "no-text"',
    )
    const effect = { direction: 'mixed', sources: [] }
    expect(lineOn('effects', [effect], [{ ...effect, sources: [source] }])).toBe('- a: effects ~ mixed (sources + x)')
  })

  test('of a long value: only what stands around the difference', () => {
    const words = 'what both have in common '.repeat(20)
    const line = lineOn('note', `${words}ONE ${words}`, `${words}TWO ${words}`) ?? ''
    expect(line.length).toBeLessThan(240)
    expect(line).toMatch(/^- a: note from ….*in common ONE what.*… to ….*in common TWO what.*…$/)
    const added = lineOn('note', words, `${words}and an end`) ?? ''
    expect(added).toMatch(/common and an end"$/)
    expect(lineOn('note', undefined, `begins ${words}`)).toMatch(/^- a: note from nothing to "begins what.{80,90}…$/)
  })
})

describe('revisions', () => {
  const repository = mkdtempSync(join(tmpdir(), 'gsi-atlas-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'ignore' })
  beforeAll(() => {
    git('init')
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--allow-empty', '--message=x')
  })
  afterAll(() => rmSync(repository, { recursive: true }))

  test('are commits of the repository, else an error names the tags there are', () => {
    expect(() => revisionsOf(['v9'], repository)).toThrow('"v9" is no revision; there are no tags yet')
    git('tag', 'v1')
    git('tag', 'v2')
    expect(revisionsOf(['v1'], repository)).toEqual(['v1'])
    expect(revisionsOf(['v1', 'HEAD'], repository)).toEqual(['v1', 'HEAD'])
    expect(() => revisionsOf(['HEAD', 'v9'], repository)).toThrow('"v9" is no revision; the tags are v1, v2')
    expect(() => revisionsOf(['v1..v2'], repository)).toThrow('"v1..v2" is no revision')
    expect(() => revisionsOf(['--all'], repository)).toThrow('"--all" is no revision')
  })

  test('are one or two', () => {
    expect(() => revisionsOf([], repository)).toThrow(/^usage: /)
    expect(() => revisionsOf(['HEAD', 'HEAD', 'HEAD'], repository)).toThrow(/^usage: /)
  })
})
