import type { Atlas } from '../model/records.js'
import { attendanceAgrees } from './attendance-agrees.js'
import { claimsComplete } from './claims-complete.js'
import { confirmedMeans } from './confirmed-means.js'
import { dateBounds } from './date-bounds.js'
import { datedCapacities } from './dated-capacities.js'
import { foreignParties } from './foreign-parties.js'
import { initiativeParts } from './initiative-parts.js'
import { knownReferences } from './known-references.js'
import { measureWords } from './measure-words.js'
import { nearDuplicates } from './near-duplicates.js'
import { nestedOccasions } from './nested-occasions.js'
import { notInTheFuture } from './not-in-the-future.js'
import { notesWhereNeeded } from './notes-where-needed.js'
import { occasionDates } from './occasion-dates.js'
import { oneSessionADay } from './one-session-a-day.js'
import { oneSpelling } from './one-spelling.js'
import { positionVoices } from './position-voices.js'
import { regionAgrees } from './region-agrees.js'
import type { Problem, Rule } from './rule.js'
import { scopeReasonsRule } from './scope-reasons.js'
import { settingAndParties } from './setting-and-parties.js'
import { cleanUrls, eachSourceOnce, refusedHosts, sameUrlSameSource, shortAnchors, tellingSources } from './sources.js'
import { spansRule } from './spans.js'
import { trainingLinks } from './training-links.js'
import { uniqueIds } from './unique-ids.js'
import { visits } from './visits.js'

/** The editorial rules, in the order in which they are checked. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownReferences,
  regionAgrees,
  nestedOccasions,
  foreignParties,
  settingAndParties,
  dateBounds,
  spansRule,
  notInTheFuture,
  datedCapacities,
  scopeReasonsRule,
  notesWhereNeeded,
  occasionDates,
  oneSessionADay,
  visits,
  oneSpelling,
  nearDuplicates,
  refusedHosts,
  cleanUrls,
  sameUrlSameSource,
  shortAnchors,
  tellingSources,
  eachSourceOnce,
  confirmedMeans,
  attendanceAgrees,
  positionVoices,
  initiativeParts,
  trainingLinks,
  claimsComplete,
  measureWords,
]

/**
 * Checks what a schema cannot say: references, dates, capacities, scope, sources, duplicates.
 *
 * @param atlas An atlas whose records have the right shape; `defineAtlas` of `gsi-atlas/schemas` checks that too.
 * @returns All problems, rule by rule, each with family, id, field, value, rule and message; empty if none.
 * @example
 * ```ts
 * import { atlas, check } from 'gsi-atlas'
 *
 * check(atlas)
 * // []
 * ```
 */
export function check(atlas: Atlas): Problem[] {
  return rules.flatMap(({ name, check }) => check(atlas).map((problem) => ({ ...problem, rule: name })))
}
