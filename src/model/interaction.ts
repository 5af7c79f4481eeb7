import type { OccasionId, PartyId } from './ids.js'
import type { Counterpart, Country, Meeting, Organisation, Place, Principal } from './records.js'
import type { Confidence, M49SubRegion, Mode, PartyKind, Region, Scope, Setting, Topic } from './vocabulary.js'

/** A country or an international organisation. */
export type Party = Country | Organisation

/** What of a party the making of interactions needs. */
export type PartyRegion = Pick<Country, 'id' | 'kind' | 'region' | 'm49'> | Pick<Organisation, 'id' | 'kind'>

/** A meeting without its evidence: what `toInteractions` reads. */
export type MeetingFacts = Omit<Meeting, 'sources' | 'note'>

/** One meeting × one foreign party: the unit the study calls an interaction. */
export interface Interaction {
  /** `<meeting>.<party>`. */
  readonly id: string
  /** The meeting. */
  readonly meeting: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string
  /** Earliest possible day, where known and the date is coarser. */
  readonly earliest?: string
  /** Latest possible day, where known and the date is coarser. */
  readonly latest?: string
  /** Calendar year. */
  readonly year: number
  /** `2024-Q3`; null where the days it may have been lie in several. */
  readonly quarter: string | null
  /** `2024-09`; null where the days it may have been lie in several. */
  readonly month: string | null
  /** The foreign party. */
  readonly party: PartyId
  /** Country or organisation. */
  readonly kind: PartyKind
  /** Region of the party in the scheme chosen; `international` for organisations. */
  readonly region: Region | M49SubRegion
  /** The PRC side. */
  readonly principals: readonly Principal[]
  /** The party's office-holders who led or were met. */
  readonly counterparts: readonly Counterpart[]
  readonly setting: Setting
  readonly mode: Mode
  readonly place?: Place
  /** The occasion it was or stood beside, and those that one lies within. */
  readonly occasions: readonly OccasionId[]
  /** The trip it belongs to; absent for video and phone. A meeting that shares no trip is a trip of its own. */
  readonly visit?: string
  readonly topics: readonly Topic[]
  readonly scope: Scope
  readonly confidence: Confidence
}
