import { type PositionsOptions, positionsAsOf } from '../measure/positions-as-of.js'
import type { Atlas } from '../model/records.js'
import type { Stance } from '../model/vocabulary.js'
import { gsiNamings, stances, voices } from '../model/vocabulary.js'
import { checkOptions, dateShape } from '../query/filter.js'
import { draw, type Figure } from './figure.js'
import { type MapPoint, pointsOf, symbolMap } from './symbol-map.js'
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

const groups: readonly { readonly name: string; readonly stances: readonly Stance[] }[] = [
  { name: 'supports or welcomes', stances: ['supports', 'welcomes'] },
  { name: 'appreciates, ready to cooperate, takes note', stances: ['appreciates', 'ready-to-cooperate', 'takes-note'] },
  { name: 'declined or denies', stances: ['declined', 'denies'] },
]

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
 * // 29 countries have a text on record that speaks of the Global Security Initiative
 * ```
 */
export function positionsMap(atlas: Atlas, options: PositionsMapOptions = {}): Figure<PositionPoint> {
  const { on = '2025-06', boundaries, theme, ...words } = options
  checkOptions(
    options,
    { on: dateShape, boundaries: undefined, theme: ['light', 'dark'] },
    { stance: stances, names: gsiNamings, statedBy: voices },
  )
  const found = positionsAsOf(atlas.positions, on, words)
  const standing = new Map([...found.parties, ...found.disputed].map((row) => [row.party, row.position]))
  const disputed = new Set(found.disputed.map(({ party }) => party))
  const rows = pointsOf(atlas, new Map([...standing.keys()].map((party) => [party, 1])), ['position']).map((point) => {
    const position = standing.get(point.party)
    return {
      ...point,
      stance: position?.stance ?? null,
      position: position?.instrument ?? null,
      date: position?.date ?? null,
      disputed: disputed.has(point.party),
    }
  })
  const grouped = rows.map((row) => ({
    ...row,
    group: row.disputed
      ? 'attributed, but denied'
      : (groups.find(({ stances }) => row.stance && stances.includes(row.stance))?.name ?? ''),
  }))
  const names = [...groups.map(({ name }) => name), 'attributed, but denied'].filter((name) =>
    grouped.some(({ group }) => group === name),
  )
  const [blue = '', orange = '', green = ''] = categoriesOf(theme)
  const palette: Record<string, string> = {
    'supports or welcomes': blue,
    'appreciates, ready to cooperate, takes note': green,
    'declined or denies': orange,
    'attributed, but denied': coloursOf(theme).text,
  }
  const rule = Object.entries(words).map(
    ([word, value]) => `${readable(word).toLowerCase()} ${[value].flat().join(' or ')}`,
  )
  const countries = rows.filter(({ known }) => known === 'found').length
  const inOwnWords = positionsAsOf(atlas.positions, on, {
    statedBy: ['party', 'jointly'],
    names: 'gsi',
    ...words,
  }).parties
  const isCountry = new Set<string>(atlas.countries.map(({ id }) => id))
  const named = inOwnWords.filter(({ party }) => isCountry.has(party)).length
  return draw({
    id: 'positions-map',
    title: `${counted(countries, 'country has', 'countries have')} a text on record that speaks of the Global Security Initiative`,
    subtitle: `As of the end of ${periodName({ from: on, to: on })}; one circle a country, by the text that stands for it${rule.length ? ` (${rule.join('; ')})` : ''}. In ${named} the country's own or a joint text names the initiative. The study maps 113 in June 2025 without a list`,
    note: `A party's own and joint texts stand before what China's readouts attribute to it. Texts of blocs make no national circles (${found.collectives.length} blocs on record). Rings: searched, no text found; strokes: not searched for a position. Outlines: Natural Earth, de facto lines, drawn without endorsement.`,
    alt: `World map centred on the Pacific; ${countries} countries with a position on the Global Security Initiative, coloured by its strongest word.`,
    rows,
    theme,
    width: 860,
    plot: {
      ...symbolMap(grouped, {
        theme,
        width: 860,
        height: 420,
        boundaries,
        unit: 'text',
        labels: 0,
        legend: false,
        area: 70,
        color: {
          field: 'group',
          type: 'nominal',
          title: null,
          scale: { domain: names, range: names.map((name) => palette[name]) },
          legend: { orient: 'top', symbolOpacity: 1, columns: 4 },
        },
        tooltip: [{ field: 'name' }, { field: 'stance' }, { field: 'position' }, { field: 'date' }],
      }),
    },
  })
}
