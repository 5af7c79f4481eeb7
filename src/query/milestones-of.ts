import { compare } from '../model/compare.js'
import type { Initiative, Milestone } from '../model/records.js'
import { checkRows } from './check-given.js'

/** A milestone with its initiative. */
export interface InitiativeMilestone extends Milestone {
  readonly initiative: string
}

/**
 * The dated steps of initiatives as one line of time.
 *
 * @param initiatives Initiatives: all, or those you selected.
 * @returns Milestones by date, ties by id, each with the id of its initiative.
 * @example
 * ```ts
 * import { initiatives, milestonesOf } from 'gsi-atlas'
 *
 * milestonesOf(initiatives).map(({ date, title }) => `${date} ${title}`).slice(0, 3)
 * // [
 * //   '2011-09-06 Term “community of common destiny” in the white paper on peaceful development',
 * //   '2013-03-23 Xi Jinping speaks of the community at MGIMO in Moscow',
 * //   '2014-04-15 Xi Jinping presents the concept at the first meeting of the National Security Commission',
 * // ]
 * ```
 */
export function milestonesOf(initiatives: readonly Initiative[]): InitiativeMilestone[] {
  checkRows(initiatives)
  return initiatives
    .flatMap(({ id, milestones }) => milestones.map((milestone) => ({ initiative: id, ...milestone })))
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
}
