/**
 * The atlas and the functions that query, count and reproduce it.
 *
 * @packageDocumentation
 */

export type { Status } from './claims/compare.js'
export { checkGranularity, type Granularity, possibleTotals } from './claims/granularity.js'
export { type ReproduceOptions, type Reproduction, reproduce } from './claims/reproduce.js'
export { atlas } from './data/atlas.js'
export { attendance } from './data/attendance.js'
export { interactions } from './data/interactions.js'
export { meetings } from './data/meetings.js'
export { occasions } from './data/occasions.js'
export { officials } from './data/officials.js'
export {
  claims,
  countries,
  hosts,
  meta,
  organisations,
  parties,
  publications,
  regions,
  rejected,
  searches,
  series,
  withdrawn,
} from './data/small.js'
export type { ForumOptions } from './measure/attending.js'
export { type CountsOptions, type CountsRow, counts, type Dimensions, type DimensionValue } from './measure/counts.js'
export { type ForumAttendanceOptions, type ForumEdition, forumAttendance } from './measure/forum-attendance.js'
export { type ForumParty, forumParties } from './measure/forum-parties.js'
export type { Period } from './measure/periods.js'
export { type RegionShare, regionShares } from './measure/region-shares.js'
export {
  type TimelineBy,
  type TimelineOptions,
  type TimelinePeriod,
  type TimelineRow,
  type TimelineSeries,
  timeline,
} from './measure/timeline.js'
export { type TopInterlocutor, type TopInterlocutorsOptions, topInterlocutors } from './measure/top-interlocutors.js'
export type { CountOption, Dimension, InteractionFilter, OneOrMore, Share } from './model/filter.js'
export type * from './model/ids.js'
export type { Interaction, MeetingFacts, Party, PartyRegion } from './model/interaction.js'
export type { Meta } from './model/meta.js'
export type * from './model/records.js'
export type {
  Agency,
  Basis,
  Capacity,
  ClaimedBound,
  ClaimedUnit,
  ClaimUnit,
  Comparability,
  Confidence,
  Delegation,
  FoundBy,
  GsiMention,
  HostReason,
  Level,
  Link,
  M49SubRegion,
  Mode,
  OutcomeKind,
  Part,
  PartyKind,
  Rank,
  Region,
  RejectionReason,
  Roster,
  Scope,
  ScopeReason,
  SearchStrategy,
  Sector,
  SeriesKind,
  Session,
  Setting,
  SourceFamily,
  Timing,
  Topic,
  Unit,
} from './model/vocabulary.js'
export { between } from './profiles/between.js'
export { type CitationFormat, cite } from './profiles/cite.js'
export type { MeetingLine } from './profiles/describe.js'
export { latest } from './profiles/latest.js'
export { selectInteractions } from './query/select-interactions.js'
export { type SourcedMeeting, sourcesOf } from './query/sources-of.js'
export { study } from './query/study.js'
export { type ToInteractionsOptions, toInteractions } from './query/to-interactions.js'
export { check, rules } from './rules/check.js'
export type { Problem, Rule } from './rules/rule.js'
