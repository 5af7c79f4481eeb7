import { type PositionsOptions, positionsAsOf } from '../measure/positions-as-of.js'
import type { Atlas, GsiPosition } from '../model/records.js'
import type { Stance } from '../model/vocabulary.js'
import { gsiNamings, stances, voices } from '../model/vocabulary.js'
import { checkOptions, dateShape } from '../query/filter.js'
import { draw, type Figure } from './figure.js'
import { checkSwitch } from './options.js'
import { type MapPoint, outlines, pointsOf, symbolMap } from './symbol-map.js'
import { categoriesOf, coloursOf, type Theme } from './theme.js'
import { counted, periodName, readable } from './words.js'

/** A country, and the position that stands for it. */
export interface PositionPoint extends MapPoint {
  /** Strongest word of the standing text; null without one. */
  readonly stance: Stance | null
  /** The text. */
  readonly position: string | null
  readonly date: string | null
  /** Whether the country denied or declined it against what others attribute. */
  readonly disputed: boolean
}

/** Options of {@link positionsMap}. */
export interface PositionsMapOptions extends PositionsOptions {
  /** As of this day, or the last day of this month or year; 2025-06 by default, as the study's map. */
  readonly on?: string
  readonly boundaries?: boolean
  readonly theme?: Theme
}

const isRejected = (stance: Stance) => stance === 'declined' || stance === 'denies'

/** What of the initiative the standing text says, from the strongest word to the weakest. */
const groups = [
  'supports or welcomes',
  'appreciates, ready to cooperate, takes note',
  'speaks of unnamed initiatives',
  'declined or denies',
  'attributed, but denied',
] as const

function groupOf({ stance, names }: GsiPosition, isDisputed: boolean): (typeof groups)[number] {
  if (isDisputed) return 'attributed, but denied'
  if (isRejected(stance)) return 'declined or denies'
  if (names === 'unnamed') return 'speaks of unnamed initiatives'
  return stance === 'supports' || stance === 'welcomes'
    ? 'supports or welcomes'
    : 'appreciates, ready to cooperate, takes note'
}

/**
 * Who is on record with which position on the Global Security Initiative: the subject of the study's Figure 4.
 *
 * @param atlas The atlas.
 * @param options `on`: the day; `stance`, `names`, `statedBy`: which texts count; `boundaries`, `theme`.
 * @returns A row per country, those without a text included.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { positionsMap } from 'gsi-atlas/figures'
 *
 * positionsMap(atlas, { on: '2024', statedBy: ['party', 'jointly'] }).title
 * // 34 countries are on record with a text that names the Global Security Initiative, 34 in own or joint words
 * ```
 */
export function positionsMap(atlas: Atlas, options: PositionsMapOptions = {}): Figure<PositionPoint> {
  const { on = '2025-06', boundaries, theme, ...words } = options
  checkSwitch('boundaries', options.boundaries)
  checkOptions(
    options,
    { on: dateShape, boundaries: undefined, theme: ['light', 'dark'] },
    { stance: stances, names: gsiNamings, statedBy: voices },
  )
  const found = positionsAsOf(atlas.positions, on, words)
  const standing = new Map([...found.parties, ...found.disputed].map((row) => [row.party, row.position]))
  const disputed = new Set(found.disputed.map(({ party }) => party))
  const named = new Set<string>(atlas.positions.flatMap(({ parties, collective }) => (collective ? [] : parties)))
  const points = pointsOf(atlas, new Map([...standing.keys()].map((party) => [party, 1])), ['position'], named)
  const rows = points.map((point) => {
    const position = standing.get(point.party)
    return {
      ...point,
      stance: position?.stance ?? null,
      position: position?.instrument ?? null,
      date: position?.date ?? null,
      disputed: disputed.has(point.party),
    }
  })
  const grouped = rows.map((row) => {
    const position = standing.get(row.party)
    const adopted = position?.statedBy === 'party' || position?.statedBy === 'jointly'
    return { ...row, adopted, group: position ? groupOf(position, row.disputed) : null }
  })
  const names = groups.filter((name) => grouped.some(({ group }) => group === name))
  const [blue = '', orange = '', green = ''] = categoriesOf(theme)
  const { muted, text, background } = coloursOf(theme)
  const looks: Record<(typeof groups)[number], { readonly colour: string; readonly shape: string }> = {
    'supports or welcomes': { colour: blue, shape: 'circle' },
    'appreciates, ready to cooperate, takes note': { colour: green, shape: 'square' },
    'speaks of unnamed initiatives': { colour: muted, shape: 'diamond' },
    'declined or denies': { colour: orange, shape: 'triangle-down' },
    'attributed, but denied': { colour: text, shape: 'cross' },
  }
  const scale = { domain: names, range: names.map((name) => looks[name].colour) }
  const legend = { orient: 'top', symbolOpacity: 1, columns: 5, labelLimit: 300, offset: 4 }
  const rule = Object.entries(words).map(
    ([word, value]) => `${readable(word).toLowerCase()} ${[value].flat().join(' or ')}`,
  )
  const naming = grouped.filter(({ group }) => group === groups[0] || group === groups[1])
  const adopted = naming.filter((row) => row.adopted).length
  return draw({
    id: 'positions-map',
    title: naming.length
      ? `${counted(naming.length, 'country is', 'countries are')} on record with a text that names the Global Security Initiative, ${adopted} in own or joint words`
      : 'Positions on the Global Security Initiative',
    subtitle: `As of the end of ${periodName({ from: on, to: on })}, by the text that stands for each${rule.length ? ` (${rule.join('; ')})` : ''}. Filled: its own or joint words; hollow: attributed to it. The study maps 113 in June 2025 without a list`,
    note: `Of a country's texts, those that name it stand before others, and its own and joint ones before what China's readouts attribute to it. In the title: texts that name it and neither decline nor deny. Texts of blocs make no national marks (${found.collectives.length} blocs on record). ${outlines}`,
    alt: `World map centred on the Pacific; ${naming.length} countries whose standing text names the Global Security Initiative, ${adopted} of them in their own or joint words${names.map((name) => `; ${grouped.filter(({ group }) => group === name).length} ${name}`).join('')}.`,
    rows,
    theme,
    width: 860,
    plot: {
      ...symbolMap(grouped, {
        theme,
        width: 860,
        height: 385,
        boundaries,
        unit: 'text',
        labels: 0,
        legend: false,
        area: 70,
        mark: { type: 'point', filled: false, opacity: 1, strokeWidth: 1.8 },
        encoding: {
          shape: {
            field: 'group',
            type: 'nominal',
            title: null,
            scale: { domain: names, range: names.map((name) => looks[name].shape) },
            legend,
          },
          stroke: { field: 'group', type: 'nominal', title: null, scale, legend },
          fill: {
            condition: { test: 'datum.adopted', field: 'group', type: 'nominal', title: null, scale, legend },
            value: background,
          },
        },
        tooltip: [
          { field: 'name', title: 'country' },
          { field: 'group', title: 'says' },
          { field: 'position', title: 'text' },
          { field: 'date', title: 'date' },
        ],
      }),
    },
  })
}
