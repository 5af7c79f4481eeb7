/**
 * Figures: tidy rows and a Vega-Lite 6 specification each, of this atlas or of your own.
 *
 * @packageDocumentation
 */

export { counterpartRanks, type RegionRank } from './counterpart-ranks.js'
export { type CoverageRow, coverageRange } from './coverage-range.js'
export type { Figure, FigureOptions, VegaLiteSpec } from './figure.js'
export { type ForumParticipantsOptions, type ForumPoint, forumParticipants } from './forum-participants.js'
export { type ForumMonth, type ForumYearOptions, forumYear } from './forum-year.js'
export { gsiNaming, type NamingYear } from './gsi-naming.js'
export { type AgencyQuarter, interactionsOverTime } from './interactions-over-time.js'
export { type Interlocutor, type InterlocutorsOptions, interlocutors } from './interlocutors.js'
export { type MechanismSession, type MechanismSessionsOptions, mechanismSessions } from './mechanism-sessions.js'
export { mekongPatrols, type PatrolCount } from './mekong-patrols.js'
export { type OccasionLink, type OccasionNetworkOptions, occasionNetwork } from './occasion-network.js'
export { type PartyYear, type PartyYearsOptions, partyYears } from './party-years.js'
export { type PositionPoint, type PositionsMapOptions, positionsMap } from './positions-map.js'
export { type PositionsCount, type PositionsOverTimeOptions, positionsOverTime } from './positions-over-time.js'
export { type MapOptions, reach } from './reach.js'
export { type RegionMet, regionsMet } from './regions-met.js'
export { type StudyFigure, studyFigures } from './study-figures.js'
export type { Known, MapPoint } from './symbol-map.js'
export type { Theme } from './theme.js'
export { type RegionTopic, topicsByRegion } from './topics-by-region.js'
export { topicsOverTime, type YearTopic } from './topics-over-time.js'
export { type TrainingSpan, type TrainingStatementsOptions, trainingStatements } from './training-statements.js'
