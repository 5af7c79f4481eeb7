import { compare } from '../model/compare.js'
import { firstDay, lastDay } from '../model/days.js'
import type { Atlas } from '../model/records.js'
import { checkOptions, dateShape } from '../query/filter.js'
import { membersOn } from '../query/members-on.js'
import { draw, type Figure, rowNames } from './figure.js'
import { coloursOf, type Theme } from './theme.js'
import { counted, regionName } from './words.js'

/** Options of {@link mechanismSessions}. */
export interface MechanismSessionsOptions {
  /** First day shown; 2022 by default. */
  readonly from?: string | undefined
  /** Last day shown. */
  readonly to?: string | undefined
  readonly theme?: Theme
}

/** A session of a mechanism or body. */
export interface MechanismSession {
  readonly series: string
  readonly name: string
  readonly kind: string
  readonly region: string
  readonly occasion: string
  readonly date: string
  /** Last day the date can mean: where the mark stands. */
  readonly day: string
  /** Foreign members on that day; null where no source lists them. */
  readonly members: number | null
  /** Whether a leader of the agencies is on record as meeting in it. */
  readonly met: boolean
}

/**
 * Sessions of regional mechanisms and bodies: the subject of the study's Figure 7.
 *
 * @param atlas The atlas.
 * @param options `from`, `to`; `theme`.
 * @returns A row per session on record, by region and mechanism.
 * @throws TypeError for an option that does not exist; RangeError where a date is none.
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { mechanismSessions } from 'gsi-atlas/figures'
 *
 * mechanismSessions(atlas, { from: '2024', to: '2024' }).title
 * // 39 sessions of 35 mechanisms on record
 * ```
 */
export function mechanismSessions(atlas: Atlas, options: MechanismSessionsOptions = {}): Figure<MechanismSession> {
  checkOptions(options, { from: dateShape, to: dateShape, theme: ['light', 'dark'] }, {})
  const { from = '2022', to, theme } = options
  const met = new Set<string | undefined>(atlas.meetings.map(({ occasion }) => occasion))
  const rows = atlas.series
    .filter(({ kind }) => kind !== 'forum')
    .flatMap((series) => {
      const sessions = atlas.occasions.filter(
        ({ series: own, date }) =>
          own === series.id && firstDay(date) >= firstDay(from) && (to === undefined || firstDay(date) <= lastDay(to)),
      )
      return sessions.map(({ id, date }) => {
        const members = membersOn(series, date).filter((party) => party !== 'CN').length
        return {
          series: series.id,
          name: series.name,
          kind: series.kind,
          region: series.region ?? 'across regions',
          occasion: id,
          date,
          day: lastDay(date),
          members: members || null,
          met: met.has(id),
        }
      })
    })
    .sort((a, b) => compare(a.region, b.region) || compare(a.name, b.name) || compare(a.day, b.day))
  const names = new Set(rows.map(({ series }) => series))
  const colours = coloursOf(theme)
  const regions = [...new Set(rows.map(({ region }) => region))]
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labels: false } }
  const heading = (region: string) => (region === 'across regions' ? 'Across regions' : regionName(region))
  const groupOf = (region: string, isLast: boolean) => {
    const own = rows.filter((row) => row.region === region).map((row) => ({ ...row, heading: heading(region) }))
    return {
      title: { text: heading(region), frame: 'group', fontSize: 13, fontWeight: 600, color: colours.muted, offset: 4 },
      data: { values: own },
      width: 460,
      height: { step: 28 },
      layer: [
        ...rowNames(y, own, 62),
        {
          mark: { type: 'point', size: 75, strokeWidth: 1.6, color: colours.accent },
          encoding: {
            y,
            x: {
              field: 'day',
              type: 'temporal',
              title: null,
              scale: { padding: 10 },
              axis: { format: '%Y', tickCount: 'year', labels: isLast },
            },
            fill: { condition: { test: 'datum.met', value: colours.accent }, value: colours.background },
            tooltip: [
              { field: 'name', title: 'session of' },
              { field: 'date', title: 'date' },
              { field: 'members', title: 'foreign members' },
              { field: 'heading', title: 'region' },
            ],
          },
        },
      ],
    }
  }
  return draw({
    id: 'mechanism-sessions',
    title: `${counted(rows.length, 'session')} of ${counted(names.size, 'mechanism')} on record`,
    subtitle:
      'Sessions of mechanisms and bodies by date; filled where a leader of the three agencies is on record as meeting in it',
    note: 'Sessions that a source dates; one dated to a month or year stands at its last possible day; a missing one may have left no text that could be read. Forums that anyone invited attends stand in other figures.',
    alt: `Dots for ${rows.length} sessions of ${names.size} mechanisms in ${regions.length} groups by region, over time.`,
    rows,
    theme,
    width: 460,
    full: 800,
    plot: {
      spacing: 10,
      resolve: { scale: { x: 'shared' } },
      vconcat: regions.map((region, i) => groupOf(region, i === regions.length - 1)),
    },
  })
}
