/**
 * The atlas and the functions that query, count and reproduce it.
 *
 * @packageDocumentation
 */

export { type Arithmetic, checkArithmetic, type PartChoice, type Span } from './claims/arithmetic.js'
export type { Status } from './claims/compare.js'
export { checkGranularity, type Granularity, possibleTotals } from './claims/granularity.js'
export type { RegionMove, RegionReadings } from './claims/region-readings.js'
export { type Computed, type ReproduceOptions, type Reproduction, reproduce } from './claims/reproduce.js'
export { assistance } from './data/assistance.js'
export { atlas } from './data/atlas.js'
export { attendance } from './data/attendance.js'
export { initiatives } from './data/initiatives.js'
export { interactions } from './data/interactions.js'
export { meetings } from './data/meetings.js'
export { occasions } from './data/occasions.js'
export { officials } from './data/officials.js'
export { positions } from './data/positions.js'
export { rejected } from './data/rejected.js'
export { responses } from './data/responses.js'
export { series } from './data/series.js'
export {
  claims,
  countries,
  hosts,
  meta,
  organisations,
  parties,
  publications,
  regions,
  relations,
  searches,
  withdrawn,
} from './data/small.js'
export { statements } from './data/statements.js'
export { training } from './data/training.js'
export { countsAsAttending, type ForumOptions } from './measure/attending.js'
export { type CountsOptions, type CountsRow, counts, type Dimensions, type DimensionValue } from './measure/counts.js'
export { type Coverage, coverage, type RecaptureLists } from './measure/coverage.js'
export { type ForumAttendanceOptions, type ForumEdition, forumAttendance } from './measure/forum-attendance.js'
export { type ForumPart, forumPartOf } from './measure/forum-part-of.js'
export { type ForumParty, forumParties } from './measure/forum-parties.js'
export { type OriginCount, originCounts } from './measure/origin-counts.js'
export type { Period } from './measure/periods.js'
export {
  type DisputedPosition,
  type LooserRule,
  type PartyPosition,
  type PositionsAsOf,
  type PositionsOptions,
  positionsAsOf,
} from './measure/positions-as-of.js'
export {
  type CountableField,
  type RecordCount,
  type RecordDimension,
  type RecordValue,
  recordCounts,
} from './measure/record-counts.js'
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
export { type NumberRange, type TrainingRange, trainingRanges } from './measure/training-ranges.js'
export type { CountOption, Dimension, InteractionFilter, OneOrMore, Share } from './model/filter.js'
export type * from './model/ids.js'
export type { Interaction, MeetingFacts, Party, PartyRegion } from './model/interaction.js'
export type { Meta } from './model/meta.js'
export type * from './model/records.js'
export type {
  Agency,
  AssistanceKind,
  AssistanceStatus,
  Basis,
  Capacity,
  ClaimedBound,
  ClaimedUnit,
  ClaimUnit,
  CommitmentKind,
  Comparability,
  Confidence,
  Delegation,
  EffectDirection,
  FoundBy,
  GsiMention,
  HostReason,
  InitiativeKind,
  InitiativeRelation,
  Level,
  Link,
  M49SubRegion,
  MilestoneKind,
  Mode,
  Naming,
  OutcomeKind,
  Part,
  PartyKind,
  PositionForm,
  Rank,
  Region,
  RejectionReason,
  RelationKind,
  RelationReading,
  ResponseKind,
  Roster,
  Scope,
  ScopeReason,
  SearchStrategy,
  Sector,
  SeriesKind,
  Session,
  Setting,
  SourceFamily,
  Stance,
  Timing,
  Topic,
  TrainingDomain,
  TrainingKind,
  TrainingUnit,
  Unit,
  Voice,
} from './model/vocabulary.js'
export { between } from './profiles/between.js'
export { type CitationFormat, cite } from './profiles/cite.js'
export type { MeetingLine } from './profiles/describe.js'
export { latest } from './profiles/latest.js'
export { type ForumAttended, type PartyProfile, type PrincipalMet, partyProfile } from './profiles/party-profile.js'
export { type Archivable, archiveOf } from './query/archive-of.js'
export { membersOn } from './query/members-on.js'
export { type InitiativeMilestone, milestonesOf } from './query/milestones-of.js'
export { partyOf } from './query/party-of.js'
export { selectInteractions } from './query/select-interactions.js'
export { type SeriesMembership, type SeriesOfOptions, seriesOf } from './query/series-of.js'
export { type SourcedMeeting, sourcesOf } from './query/sources-of.js'
export { study } from './query/study.js'
export { type ToInteractionsOptions, toInteractions } from './query/to-interactions.js'
export { check, rules } from './rules/check.js'
export type { Problem, Rule } from './rules/rule.js'
