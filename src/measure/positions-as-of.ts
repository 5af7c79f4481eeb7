import { compare } from '../model/compare.js'
import { lastDay } from '../model/days.js'
import type { OneOrMore, Share } from '../model/filter.js'
import type { PartyId, SeriesId } from '../model/ids.js'
import type { GsiPosition } from '../model/records.js'
import { gsiNamings, type Naming, type Stance, stances, type Voice, voices } from '../model/vocabulary.js'
import { checkRows } from '../query/check-given.js'
import { checkOptions, checkValue, dateShape } from '../query/filter.js'

/** Which texts count: all words must hold, each by any of its values. */
export interface PositionsOptions {
  /** What the text says of GSI. */
  readonly stance?: OneOrMore<Stance>
  /** How it names it. */
  readonly names?: OneOrMore<Naming>
  /** Whose words they are. */
  readonly statedBy?: OneOrMore<Voice>
}

/** A party and the text that stands for it. */
export interface PartyPosition {
  readonly party: PartyId
  readonly position: GsiPosition
}

/** A party for which a text counts, and a text of its own against it. */
export interface DisputedPosition extends PartyPosition {
  readonly against: GsiPosition
}

/** The count under a rule with one word less. */
export interface LooserRule {
  /** The word that is dropped; `all` drops every word. */
  readonly without: keyof PositionsOptions | 'all'
  readonly count: number
}

/** Positions on GSI as of a day: `count` parties of the `total` that are on record with any text by then. */
export interface PositionsAsOf extends Share {
  /** The last day that counts. */
  readonly date: string
  /** A row per party, by id. */
  readonly parties: readonly PartyPosition[]
  /** Parties left out because the latest text they adopted declines or denies it. */
  readonly disputed: readonly DisputedPosition[]
  /** Texts that speak for a bloc: never counted as those of its members. */
  readonly collectives: readonly { readonly collective: SeriesId; readonly position: GsiPosition }[]
  /** What the count becomes when a word of the rule is dropped. Refusals never count unless the rule asks for them. */
  readonly looser: readonly LooserRule[]
}

/**
 * Who is on record with which position on the Global Security Initiative by a day, as in the study's Figure 4.
 *
 * Of a party's texts that count, one that names the initiative, by itself or among the global initiatives, stands
 * before one that only speaks of initiatives. Of those, the one that stands is the latest the party adopted itself,
 * alone or jointly (on one day its own words first); only where there is none, China's readout of its words; then what
 * third parties say.
 *
 * @param positions Positions, in any order.
 * @param date The day, or a month or year: its last day. A text whose own date is coarser counts from its last
 * possible day.
 * @param options Which texts count: `stance`, `names`, `statedBy`; all of them by default.
 * @returns The parties, countries and organisations, with the text that stands for each, those disputed, the blocs, the
 * share among parties with any text on record, and what each looser rule would count.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { positions, positionsAsOf } from 'gsi-atlas'
 *
 * const asOf = positionsAsOf(positions, '2025-06', { stance: 'supports', statedBy: ['party', 'jointly'] })
 * asOf.count
 * // 21
 * asOf.looser
 * // [
 * //   { without: 'stance', count: 41 },
 * //   { without: 'statedBy', count: 84 },
 * //   { without: 'all', count: 108 },
 * // ]
 * ```
 */
export function positionsAsOf(
  positions: readonly GsiPosition[],
  date: string,
  options: PositionsOptions = {},
): PositionsAsOf {
  checkRows(positions)
  checkValue('date', date, dateShape)
  const words = { stance: stances, names: gsiNamings, statedBy: voices }
  checkOptions(options, {}, words)
  const day = lastDay(date)
  const known = positions.filter((position) => lastDay(position.date) <= day).sort(standingFirst)
  const { parties, disputed, collectives } = standing(known, options)
  const total = new Set(known.flatMap(({ parties }) => parties)).size
  const given = (Object.keys(words) as (keyof typeof words)[]).filter((word) => options[word] !== undefined)
  const anyStance = { stance: options.stance && ([options.stance].flat().some(isRefusal) ? undefined : inFavour) }
  const countOf = (rule: Rule) => standing(known, rule).parties.length
  const looser = given.map((without) => ({
    without,
    count: countOf({ ...options, [without]: undefined, ...(without === 'stance' && anyStance) }),
  }))
  return {
    date: day,
    count: parties.length,
    total,
    share: total && parties.length / total,
    parties,
    disputed,
    collectives,
    looser: given.length > 1 ? [...looser, { without: 'all', count: countOf(anyStance) }] : looser,
  }
}

/**
 * Texts that name the initiative before those that only speak of initiatives; texts a party adopted before those
 * attributed to it; the latest first, its own words first on one day.
 */
function standingFirst(a: GsiPosition, b: GsiPosition): number {
  const named = +isNamed(b) - +isNamed(a)
  const adopted = +isAdopted(b) - +isAdopted(a)
  const voice = voices.indexOf(a.statedBy) - voices.indexOf(b.statedBy)
  const later = compare(lastDay(b.date), lastDay(a.date))
  return named || adopted || (isAdopted(a) ? later || voice : voice || later) || compare(a.id, b.id)
}

const isNamed = ({ names }: GsiPosition) => names !== 'unnamed'
const isAdopted = ({ statedBy }: GsiPosition) => statedBy === 'party' || statedBy === 'jointly'
const isRefusal = (stance: Stance) => stance === 'declined' || stance === 'denies'
const isAgainst = ({ stance }: GsiPosition) => isRefusal(stance)
const inFavour = stances.filter((stance) => !isRefusal(stance))

/** The words of the options; those that are undefined do not hold. */
type Rule = { readonly [Word in keyof PositionsOptions]: PositionsOptions[Word] | undefined }

/** The texts that count, the one that stands for each party, and what is said against it. */
function standing(known: readonly GsiPosition[], options: Rule) {
  const counts = (position: GsiPosition) =>
    Object.entries(options).every(
      ([word, wanted]) => wanted === undefined || [wanted].flat().includes(position[word as keyof PositionsOptions]),
    )
  const texts = known.filter(counts)
  const firstFor = (party: PartyId, among: readonly GsiPosition[]) =>
    among.find(({ parties }) => parties.includes(party))

  const rows = [...new Set(texts.flatMap(({ parties }) => parties))].sort(compare).flatMap((party) => {
    const position = firstFor(party, texts)
    const own = firstFor(party, known.filter(isAdopted))
    const isDisputed = position !== undefined && own !== undefined && isAgainst(own) && !isAgainst(position)
    return position ? [{ party, position, ...(isDisputed && { against: own }) }] : []
  })
  const blocs = [...new Set(texts.flatMap(({ collective }) => collective ?? []))].sort(compare)
  return {
    parties: rows.filter((row): row is PartyPosition => !('against' in row)),
    disputed: rows.filter((row): row is DisputedPosition => 'against' in row),
    collectives: blocs.flatMap((collective) =>
      texts
        .filter((position) => position.collective === collective)
        .slice(0, 1)
        .map((position) => ({ collective, position })),
    ),
  }
}
