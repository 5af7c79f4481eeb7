import type { Atlas } from '../model/records.js'

/** What is wrong with one field of one record. */
export interface Problem {
  readonly family: keyof Atlas
  /** Id of the record. */
  readonly id: string
  /** Path of the field, as `sources.0.url`. */
  readonly field: string
  /** The value found. */
  readonly value: unknown
  /** Name of the rule. */
  readonly rule: string
  /** What is wrong, and what would be right. */
  readonly message: string
}

/** Something a schema cannot say: a pure function of an atlas that finds problems. */
export interface Rule {
  readonly name: string
  /** What must hold. */
  readonly description: string
  readonly check: (atlas: Atlas) => Omit<Problem, 'rule'>[]
}

/** The messages of what holds: how a rule says all that is wrong with one field at once. */
export const thatHold = (found: readonly (readonly [holds: boolean, message: string])[]): string[] =>
  found.flatMap(([holds, message]) => (holds ? message : []))
