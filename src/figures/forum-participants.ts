import { forumAttendance } from '../measure/forum-attendance.js'
import { forumParties } from '../measure/forum-parties.js'
import type { SeriesId } from '../model/ids.js'
import type { Atlas } from '../model/records.js'
import { checkOptions } from '../query/filter.js'
import { draw, type Figure } from './figure.js'
import { checkSwitch } from './options.js'
import { type MapPoint, mapNote, pointsOf, symbolMap } from './symbol-map.js'
import type { Theme } from './theme.js'
import { counted } from './words.js'

/** Options of {@link forumParticipants}. */
export interface ForumParticipantsOptions {
  /** The forum; the Lianyungang forum by default. */
  readonly series?: SeriesId
  readonly boundaries?: boolean
  readonly theme?: Theme
}

/** A country and the editions it is named at. */
export interface ForumPoint extends MapPoint {
  readonly occasions: readonly string[]
}

/**
 * Countries named at a forum or received beside it, by the number of editions: the study's Figure 5.
 *
 * @param atlas The atlas.
 * @param options `series`: the forum; `boundaries`, `theme`.
 * @returns A row per country, those not named included.
 * @throws TypeError for an option that does not exist.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { forumParticipants } from 'gsi-atlas/figures'
 *
 * forumParticipants(atlas).title
 * // 44 countries are named at the Global Public Security Cooperation Forum (Lianyungang), 2015 to 2026
 * ```
 */
export function forumParticipants(atlas: Atlas, options: ForumParticipantsOptions = {}): Figure<ForumPoint> {
  checkOptions(options, { series: undefined, boundaries: undefined, theme: ['light', 'dark'] }, {})
  const { series = 'lianyungang-forum', boundaries, theme } = options
  checkSwitch('boundaries', boundaries)
  if (!atlas.occasions.some((occasion) => occasion.series === series))
    throw new RangeError(`series: "${series}" has no occasion in the atlas`)
  const parties = forumParties(atlas.attendance, { series, kind: 'country' })
  const occasions = new Map<string, readonly string[]>(parties.map((row) => [row.party, row.occasions]))
  const counts = new Map(parties.map(({ party, count }) => [party, count]))
  const named = new Set(atlas.attendance.filter((row) => row.series === series).map(({ party }) => party))
  const rows = pointsOf(atlas, counts, ['attendance'], named).map((point) => ({
    ...point,
    occasions: occasions.get(point.party) ?? [],
  }))
  const editions = forumAttendance(atlas.attendance, { series }).filter((edition) => edition.parties > 0)
  const years = editions.map(({ date }) => date.slice(0, 4)).sort()
  const span = [...new Set([years[0], years[years.length - 1]])].filter((year) => year !== undefined).join(' to ')
  const name = atlas.series.find(({ id }) => id === series)?.name ?? series
  return draw({
    id: 'forum-participants',
    title: `${counted(parties.length, 'country is', 'countries are')} named at ${shortName(name)}${span && `, ${span}`}`,
    subtitle: `Editions at which a source names the country, of ${editions.length} with anyone named`,
    note: `A country counts for a delegation of its government or police at the main forum or received beside it. Organisers claim many more and publish no list. ${mapNote}`,
    alt: `World map centred on the Pacific; ${parties.length} countries named at ${editions.length} editions of the forum.`,
    rows,
    theme,
    width: 860,
    plot: symbolMap(rows, {
      theme,
      width: 860,
      height: 385,
      boundaries,
      unit: 'editions',
      area: 90 * Math.max(1, ...rows.map(({ count }) => count)),
      tooltip: [
        { field: 'name', title: 'country' },
        { field: 'count', title: 'editions' },
        { field: 'occasions', title: 'at' },
      ],
    }),
  })
}

/** A name without what it was called earlier. */
const shortName = (name: string) => `the ${name.split(', earlier')[0]}`
