import { styleText } from 'node:util'
import { describe, expect, test } from 'vitest'
import { reproduce } from '../../src/claims/reproduce.js'
import { paintFor, plain } from '../../src/cli/paint.js'
import { reproduceClaim } from '../../src/cli/reproduce-claim.js'
import { reproduceTable } from '../../src/cli/reproduce-table.js'
import * as root from '../../src/index.js'
import type { Atlas, Claim, Publication } from '../../src/model/records.js'
import { atlas, meetingOf, meetings } from '../sample.js'

const { meta } = root

const publication = (id: string): Publication => ({
  id,
  authors: ['A. Author'],
  title: 'A study whose title is so long that no line of a hundred columns holds it with its author and its year',
  publisher: 'Press',
  date: '2025-01-01',
})

const base = {
  publication: 'author-2025-study',
  locator: 'Meetings',
  basis: 'stated',
  conflictsWith: [],
  comparability: 'comparable',
} as const

const claims: Claim[] = [
  {
    ...base,
    id: 'author-2025-meetings',
    statement: 'Meetings.',
    value: 7,
    low: 7,
    high: 7,
    unit: 'meetings',
    measure: { count: ['meetings'], where: {} },
  },
  {
    ...base,
    id: 'author-2025-central-asia-share',
    locator: 'Regions',
    figure: 'Figure 9',
    statement: 'Share of Central Asia.',
    value: 0.274,
    low: 0.2735,
    high: 0.2745,
    unit: 'share',
    outOf: 'author-2025-countries',
    period: { from: '2023', to: '2024', wording: 'recently', exact: false },
    measure: {
      count: ['interactions'],
      where: { region: 'central-asia', from: '2023-03-01', to: '2024-12-31' },
      outOf: { kind: 'country', from: '2023-03-01', to: '2024-12-31' },
    },
  },
  {
    ...base,
    id: 'author-2025-countries',
    statement: 'Interactions with countries, '.repeat(8),
    value: 20,
    low: 20,
    unit: 'interactions',
    measure: { count: ['interactions'], where: { kind: 'country' } },
  },
]

const sample: Atlas = {
  ...atlas,
  claims,
  publications: [publication('author-2025-study'), publication('nobody-2025')],
  regions: [{ id: 'RS', region: 'europe', basis: 'ours', alternatives: ['central-asia'] }],
  meetings: [
    ...meetings.slice(1).map((one) => (one.id === 'e' ? { ...one, confidence: 'probable' as const } : one)),
    meetingOf('z', '2023-02-28', { counterparts: [{ party: 'KZ' }], confidence: 'probable' }),
  ],
}
const rows = reproduce(sample)
const lines = reproduceTable(rows, meta, sample.publications).split('\n')
const linesFrom = (start: string) => lines.slice(lines.findIndex((line) => line.startsWith(start)))

describe('the table', () => {
  test('is a hundred columns wide, and plain', () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([])
    expect(lines.join('')).not.toContain('\u001b')
  })

  test('of the shipped records too', () => {
    const shipped = reproduceTable(reproduce(root.atlas), meta, root.publications).split('\n')
    expect(shipped.filter((line) => line.length > 100)).toEqual([])
    const columns = shipped.filter((line) => / (not derivable|below|equal)$/.test(line))
    expect(columns.length).toBeGreaterThan(50)
    expect(new Set(columns.map((line) => line.search(/(not derivable|below|equal)$/))).size).toBe(1)
  })

  test('groups by figure, else by section, in the order in which the text comes to them', () => {
    const headings = lines.filter((line) => line === 'Meetings' || line.startsWith('Figure'))
    expect(headings).toEqual(['Meetings', 'Figure 9 · Regions'])
    expect(
      linesFrom('Meetings')
        .slice(1, 4)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['meetings', '', 'countries'])
  })

  test('gives confirmed-only where it differs, the window and the other regions', () => {
    expect(linesFrom('meetings')[1]).toBe('    confirmed only 4')
    expect(linesFrom('central-asia-share').slice(0, 3)).toEqual([
      'central-asia-share                     27.4 %     3/7 42.9 %  interactions   1.56  differs',
      '    confirmed only 3/5 60.0 % · ±1 month 42.9–50.0 % · other regions 42.9–57.1 %',
      '    with the missing 15.0–80.0 %',
    ])
  })

  test('names a publication only where it has rows, cut to the line', () => {
    const titles = lines.filter((line) => line.startsWith('Author 2025: '))
    expect(titles).toHaveLength(1)
    expect(titles[0]).toMatch(/^.{99}…$/)
  })

  test('counts the rows by status', () => {
    expect(lines).toContain('3 rows: 1 equal, 1 differs, 1 below.')
  })
})

describe('colour', () => {
  test('only on a terminal, and not where NO_COLOR is set, even to nothing', () => {
    expect(paintFor({ isTTY: true }, {})).toBe(styleText)
    expect(paintFor({ isTTY: true }, { NO_COLOR: '' })).toBe(plain)
    expect(paintFor({}, {})).toBe(plain)
  })

  test('changes nothing but the colour', () => {
    const marked = reproduceTable(rows, meta, sample.publications, (style, text) => `<${style}>${text}</>`)
    expect(marked).toContain('<green>equal</>')
    expect(marked.replaceAll(/<\/|<(bold|dim|green|yellow)>|>(?=\n|$)/g, '')).toBe(lines.join('\n'))
  })
})

describe('one claim', () => {
  const open = (id: string) =>
    reproduceClaim(
      rows.filter(({ claim }) => claim.id === id),
      sample,
    ).split('\n')

  test('down to the interactions, with the moves that change it', () => {
    const text = open('author-2025-central-asia-share')
    expect(text).toContain('where        author-2025-study, Figure 9, Regions')
    expect(text).toContain('allows       27.35 % to 27.45 %')
    expect(text).toContain('regions      RS in central-asia 57.1 %')
    const link = '    https://example.org/readout'
    expect(text.slice(-7)).toEqual(['behind it    3 interactions', '  c.KZ', link, '  d.KZ', link, '  d.KG', link])
    expect(text.filter((line) => line.length > 100)).toEqual([])
  })

  test('a long statement goes on under itself', () => {
    const text = open('author-2025-countries')
    expect(text[1]).toMatch(/^ {13}\w/)
    expect(text).toContain('allows       20 and more')
    expect(text.every((line) => line.length <= 100)).toBe(true)
  })
})
