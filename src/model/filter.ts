import type { OccasionId, OfficialId, PartyId } from './ids.js'
import type {
  Agency,
  Confidence,
  Level,
  M49SubRegion,
  Mode,
  Part,
  PartyKind,
  Rank,
  Region,
  Scope,
  Sector,
  Setting,
  Topic,
  Unit,
} from './vocabulary.js'

/** One value or any of several. */
export type OneOrMore<T> = T | readonly T[]

/**
 * Which interactions: all words must hold, each by any of its values. `null` stands for "the record does
 * not say". `agency`, `level`, `principal` and `part` must hold for one and the same principal, `sector`
 * and `rank` for one and the same counterpart.
 */
export interface InteractionFilter {
  readonly agency?: OneOrMore<Agency> | undefined
  /** Id of a PRC leader; `null` where the source names nobody. */
  readonly principal?: OneOrMore<OfficialId | null> | undefined
  readonly level?: OneOrMore<Level> | undefined
  /** What the principal did. */
  readonly part?: OneOrMore<Part> | undefined
  readonly party?: OneOrMore<PartyId> | undefined
  readonly kind?: OneOrMore<PartyKind> | undefined
  readonly region?: OneOrMore<Region | M49SubRegion> | undefined
  readonly sector?: OneOrMore<Sector | null> | undefined
  readonly rank?: OneOrMore<Rank | null> | undefined
  /** `bilateral` is `individual` and `sideline`. */
  readonly setting?: OneOrMore<Setting | 'bilateral'> | undefined
  readonly mode?: OneOrMore<Mode> | undefined
  readonly topic?: OneOrMore<Topic | null> | undefined
  /** The occasion or one it lies within. */
  readonly occasion?: OneOrMore<OccasionId | null> | undefined
  readonly scope?: OneOrMore<Scope> | undefined
  readonly confidence?: OneOrMore<Confidence> | undefined
  readonly year?: OneOrMore<number> | undefined
  /** `2024-Q3`; `null` for records whose possible days lie in several. */
  readonly quarter?: OneOrMore<string | null> | undefined
  /** `2024-09`; `null` for records whose possible days lie in several. */
  readonly month?: OneOrMore<string | null> | undefined
  /** First day, inclusive: `2024`, `2024-09` or `2024-09-08`. */
  readonly from?: string | undefined
  /** Last day, inclusive: `2024` is its last day. */
  readonly to?: string | undefined
  /**
   * What holds for records whose day is not known: `certain` (default) takes those whose possible days all
   * lie in the window, `possible` those with at least one.
   */
  readonly dates?: 'certain' | 'possible' | undefined
}

/** What is counted: `interactions` by default. */
export interface CountOption {
  readonly count?: Unit
}

/** Words of the filter that can also be counted by. */
export type Dimension = Exclude<keyof InteractionFilter, 'from' | 'to' | 'dates'>

/** A number that never travels without its denominator. */
export interface Share {
  /** Distinct things counted in this row. */
  readonly count: number
  /** Distinct things in the whole selection. */
  readonly total: number
  /** `count / total`, a fraction; 0 where nothing is selected. */
  readonly share: number
}
