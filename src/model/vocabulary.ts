/**
 * The closed vocabularies of the atlas. What each word means stands in the schemas and, generated from
 * them, in the codebook; this file only says which words there are, so that types, filters and schemas
 * share one list.
 */

/** PRC agencies whose leaders' meetings are recorded. */
export const agencies = ['MPS', 'MSS', 'CPLC'] as const
export type Agency = (typeof agencies)[number]

/** Level of the principal within the agency. */
export const levels = ['head', 'deputy', 'assistant'] as const
export type Level = (typeof levels)[number]

/** What the principal did in the meeting. */
export const parts = ['led', 'co-chaired', 'took-part', 'addressed'] as const
export type Part = (typeof parts)[number]

/** How a meeting came about. `bilateral` is never stored: it is shorthand for the first two. */
export const settings = ['individual', 'sideline', 'multilateral'] as const
export type Setting = (typeof settings)[number]

export const modes = ['in-person', 'video', 'phone', 'hybrid'] as const
export type Mode = (typeof modes)[number]

export const partyKinds = ['country', 'organisation'] as const
export type PartyKind = (typeof partyKinds)[number]

/** Office of a counterpart: the body it belongs to. */
export const sectors = [
  'interior',
  'police',
  'security-council',
  'intelligence',
  'justice',
  'prosecution',
  'judiciary',
  'executive',
  'party-organ',
  'foreign-affairs',
  'defence',
  'legislature',
  'organisation',
  'other',
] as const
export type Sector = (typeof sectors)[number]

/** Office of a counterpart: how high it is. */
export const ranks = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'minister',
  'deputy-minister',
  'agency-head',
  'deputy-agency-head',
  'below',
] as const
export type Rank = (typeof ranks)[number]

/** What a source says was discussed. */
export const topics = [
  'border-and-migration',
  'capacity-building',
  'counterterrorism',
  'cybersecurity',
  'disaster-and-emergency',
  'drug-control',
  'fugitives-and-assets',
  'judicial-cooperation',
  'multilateral-coordination',
  'online-gambling',
  'political-security',
  'protection-of-nationals-and-projects',
  'technology-and-equipment',
  'telecom-fraud',
  'transnational-crime',
] as const
export type Topic = (typeof topics)[number]

export const scopes = ['core', 'extended'] as const
export type Scope = (typeof scopes)[number]

/** Why a meeting is extended rather than core. */
export const scopeReasons = [
  'below-deputy-head',
  'former-office-holder',
  'joint-with-other-ministries',
  'mss-or-cplc-deputy',
  'party-official',
  'resident-ambassador',
  'subnational',
  'unnamed-counterpart',
  'unnamed-principal',
] as const
export type ScopeReason = (typeof scopeReasons)[number]

export const confidences = ['confirmed', 'probable'] as const
export type Confidence = (typeof confidences)[number]

export const rosters = ['complete', 'partial'] as const
export type Roster = (typeof rosters)[number]

export const gsiMentions = ['named', 'not-named', 'no-text'] as const
export type GsiMention = (typeof gsiMentions)[number]

export const outcomeKinds = ['agreement', 'memorandum', 'plan', 'minutes', 'equipment', 'award'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

export const links = ['stated', 'inferred'] as const
export type Link = (typeof links)[number]

export const timings = ['during', 'adjacent'] as const
export type Timing = (typeof timings)[number]

export const sourceFamilies = [
  'prc-government',
  'prc-media',
  'counterpart-government',
  'counterpart-media',
  'international-organisation',
  'wire',
  'research',
  'other',
] as const
export type SourceFamily = (typeof sourceFamilies)[number]

export const foundBys = ['list-blind', 'confirmation', 'context'] as const
export type FoundBy = (typeof foundBys)[number]

/** Regions of the scheme `atlas`, with `international` for organisations. */
export const regions = [
  'africa',
  'australia-new-zealand',
  'central-asia',
  'east-asia',
  'eurasia',
  'europe',
  'international',
  'latin-america',
  'middle-east',
  'north-america',
  'pacific-islands',
  'south-asia',
  'southeast-asia',
] as const
export type Region = (typeof regions)[number]

/** Sub-regions of the UN M49 standard, the other region scheme. */
export const m49SubRegions = [
  'Australia and New Zealand',
  'Central Asia',
  'Eastern Asia',
  'Eastern Europe',
  'Latin America and the Caribbean',
  'Melanesia',
  'Micronesia',
  'Northern Africa',
  'Northern America',
  'Northern Europe',
  'Polynesia',
  'South-eastern Asia',
  'Southern Asia',
  'Southern Europe',
  'Sub-Saharan Africa',
  'Western Asia',
  'Western Europe',
] as const
export type M49SubRegion = (typeof m49SubRegions)[number]

/** Who assigned a party to a region, and who decided a rule: the study, or this project. */
export const bases = ['study', 'ours'] as const
export type Basis = (typeof bases)[number]

export const seriesKinds = ['forum', 'mechanism', 'body'] as const
export type SeriesKind = (typeof seriesKinds)[number]

export const capacities = ['attended', 'speaker', 'video-address', 'sideline', 'board'] as const
export type Capacity = (typeof capacities)[number]

export const delegations = [
  'government',
  'police',
  'subnational',
  'embassy',
  'organisation',
  'academic',
  'company',
  'not-stated',
] as const
export type Delegation = (typeof delegations)[number]

export const sessions = ['main', 'sub-forum', 'exhibition'] as const
export type Session = (typeof sessions)[number]

/** What is counted. */
export const units = ['interactions', 'meetings', 'parties', 'visits'] as const
export type Unit = (typeof units)[number]

/** What a stated size of an occasion counts. */
export const claimedUnits = [
  'people',
  'foreign-people',
  'countries',
  'countries-and-regions',
  'countries-and-organisations',
  'countries-regions-and-organisations',
  'organisations',
  'official-delegations',
  'companies',
] as const
export type ClaimedUnit = (typeof claimedUnits)[number]

export const claimedBounds = ['exactly', 'more-than', 'nearly', 'about'] as const
export type ClaimedBound = (typeof claimedBounds)[number]

export const rejectionReasons = [
  'contradicted',
  'duplicate',
  'not-a-meeting',
  'not-confirmed',
  'out-of-scope',
  'source-refused',
  'wrong-principal',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

export const searchStrategies = [
  'lead-check',
  'principal',
  'country',
  'occasion',
  'visit',
  'agreement',
  'review',
  'deputies',
  'case',
  'edition',
  'publisher',
  'wording',
  'recollection',
  'mention',
  'second-origin',
  'position',
  'attendance',
  'mechanism',
  'training',
  'assistance',
  'archive',
] as const
export type SearchStrategy = (typeof searchStrategies)[number]

export const comparabilities = ['comparable', 'not-comparable', 'not-derivable'] as const
export type Comparability = (typeof comparabilities)[number]

export const claimUnits = [
  'interactions',
  'meetings',
  'interactions-or-meetings',
  'parties',
  'people',
  'share',
  'rank',
  'other',
] as const
export type ClaimUnit = (typeof claimUnits)[number]

/** How published numbers should add up. */
export const relationKinds = ['sum', 'union', 'sum-of-some'] as const
export type RelationKind = (typeof relationKinds)[number]

/** What the numbers of a relation are taken to count. */
export const relationReadings = ['as-stated', 'as-interactions'] as const
export type RelationReading = (typeof relationReadings)[number]

export const hostReasons = ['content-farm', 'mirror', 'influence-network', 'impersonating', 'address'] as const
export type HostReason = (typeof hostReasons)[number]

/** What kind of text a position on GSI stands in. */
export const positionForms = [
  'joint-statement',
  'communique',
  'treaty-text',
  'leader-remark',
  'minister-remark',
  'official-remark',
  'ministry-text',
  'press-statement',
  'bloc-text',
  'prc-readout',
] as const
export type PositionForm = (typeof positionForms)[number]

/** Whose words a position is: the party's own before joint ones before China's before others'. */
export const voices = ['party', 'jointly', 'china', 'third-party'] as const
export type Voice = (typeof voices)[number]

/** What the text says of GSI, from the strongest support to denial. */
export const stances = [
  'supports',
  'welcomes',
  'appreciates',
  'ready-to-cooperate',
  'takes-note',
  'declined',
  'denies',
] as const
export type Stance = (typeof stances)[number]

/** How the text names GSI. */
export const gsiNamings = ['gsi', 'bundle', 'unnamed'] as const
export type Naming = (typeof gsiNamings)[number]

export const initiativeKinds = ['initiative', 'concept', 'framework'] as const
export type InitiativeKind = (typeof initiativeKinds)[number]

export const initiativeRelations = ['builds-on', 'complements', 'follows', 'implements', 'part-of'] as const
export type InitiativeRelation = (typeof initiativeRelations)[number]

export const commitmentKinds = ['principle', 'commitment', 'priority'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

export const milestoneKinds = ['launch', 'publication', 'decision', 'law', 'resolution', 'conference', 'body'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

export const trainingKinds = ['commitment', 'delivery'] as const
export type TrainingKind = (typeof trainingKinds)[number]

export const trainingDomains = ['police', 'mixed', 'military', 'unspecified'] as const
export type TrainingDomain = (typeof trainingDomains)[number]

/** What a statement on training counts. */
export const trainingUnits = ['officers', 'people', 'opportunities', 'places', 'courses', 'countries'] as const
export type TrainingUnit = (typeof trainingUnits)[number]

export const assistanceKinds = [
  'academy',
  'training-centre',
  'building',
  'equipment',
  'vehicles',
  'funds',
  'surveillance-system',
  'forensic-lab',
  'police-team',
  'joint-patrol',
  'joint-operation',
  'service-station',
  'counter-piracy',
  'disaster-relief',
  'other',
] as const
export type AssistanceKind = (typeof assistanceKinds)[number]

export const assistanceStatuses = [
  'announced',
  'agreed',
  'under-construction',
  'delivered',
  'operating',
  'ended',
  'suspended',
  'unclear',
] as const
export type AssistanceStatus = (typeof assistanceStatuses)[number]

/** Which way a finding on an effect points. */
export const effectDirections = ['supports', 'contrary', 'mixed'] as const
export type EffectDirection = (typeof effectDirections)[number]

/** What a partner did. */
export const responseKinds = [
  'concluded',
  'renewed',
  'resumed',
  'upheld',
  'restructured',
  'investigated',
  'charged',
  'refused',
  'told-to-stop',
  'ended',
] as const
export type ResponseKind = (typeof responseKinds)[number]
