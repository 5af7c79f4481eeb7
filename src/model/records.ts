// Generated from src/schemas by `npm run generate`; do not edit.

import type {
  AssistanceId,
  AttendanceId,
  ClaimId,
  CommitmentId,
  InitiativeId,
  MeetingId,
  MilestoneId,
  OccasionId,
  OfficialId,
  PartyId,
  PositionId,
  PublicationId,
  QuantityId,
  RejectedId,
  RelationId,
  ResponseId,
  SearchId,
  SeriesId,
  StatementId,
  TrainingId,
  VisitId,
} from './ids.js'
import type {
  Agency,
  AssistanceKind,
  AssistanceStatus,
  Basis,
  Capacity,
  ClaimUnit,
  ClaimedBound,
  ClaimedUnit,
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
} from './vocabulary.js'

/** A thing on the ground: equipment, systems, buildings, teams and patrols.
 *
 * A record of the family `assistance`.
 */
export interface Assistance {
  /** Party, thing and year. */
  readonly id: AssistanceId
  /** What was given or set up. */
  readonly kind: AssistanceKind
  /** What it is, in our words. */
  readonly title: string
  /** Parties that host or receive it; empty where it is at sea. */
  readonly parties: readonly PartyId[]
  /** Where something took place, as a source says. */
  readonly place?: Place
  /** Ministry or company that provides it. */
  readonly provider?: string
  /** Beginning, handover or announcement. */
  readonly from?: string
  /** End. */
  readonly to?: string
  /** How it stood by the newest source. */
  readonly status: AssistanceStatus
  /** Date of the newest source on its status; absent where that source shows none. */
  readonly asOf?: string
  /** What it is said to be worth. */
  readonly value?: StatedValue
  /** What it is and does, in our words. */
  readonly text: string
  /** Effects that are stated, and findings to the contrary. */
  readonly effects: readonly StatedEffect[]
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A party, and where known a person, at an edition of a forum.
 *
 * A record of the family `attendance`.
 */
export interface Attendance {
  /** Occasion, party and person. */
  readonly id: AttendanceId
  /** The edition attended. */
  readonly occasion: OccasionId
  /** Its series; filled from the occasion. */
  readonly series: SeriesId
  /** Its first day; filled from the occasion. */
  readonly date: string
  /** The party. */
  readonly party: PartyId
  /** Country or organisation; filled from the party. */
  readonly kind: PartyKind
  /** Who, where named. */
  readonly person?: string
  /** Office held, or the delegation as described. */
  readonly role?: string
  /** In what capacity. */
  readonly capacity: Capacity
  /** What kind of delegation. */
  readonly delegation: Delegation
  /** Which part of the edition. */
  readonly session: Session
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** How well the record is supported. */
  readonly confidence: Confidence
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** Who is or was to be trained. */
export interface Audience {
  /** Parties named. */
  readonly parties?: readonly PartyId[]
  /** The mechanism or body whose members are meant. */
  readonly series?: SeriesId
  /** Whose officers, in our words. */
  readonly text: string
}

/** The occasion beside which a sideline meeting was held. */
export interface Beside {
  /** The occasion the meeting stands beside. */
  readonly occasion: OccasionId
  /** Who ties the meeting to the occasion. */
  readonly link: Link
  /** When, by the occasion's dates; absent where the day is not known so well. */
  readonly timing?: Timing
}

/** A number somebody published.
 *
 * A record of the family `claims`.
 */
export interface Claim {
  /** Publication and quantity. */
  readonly id: ClaimId
  /** Where it is stated. */
  readonly publication: PublicationId
  /** Where in the text. */
  readonly locator: string
  /** Figure or table that shows the quantity, where the text ties the number to it. */
  readonly figure?: string
  /** What is stated, in our words. */
  readonly statement: string
  /** The number; a fraction for shares. */
  readonly value: number
  /** Least value that wording and rounding allow. */
  readonly low: number
  /** Greatest value that wording and rounding allow; absent where there is none ("at least"). */
  readonly high?: number
  /** What the number counts, as worded. */
  readonly unit: ClaimUnit
  /** `stated` in the text, or `derived` by us from stated numbers. */
  readonly basis: 'stated' | 'derived'
  /** The period, as we read it and as worded. */
  readonly period?: ClaimPeriod
  /** A count of the rows in `where`, a share of it in `outOf`, or a rank among them. */
  readonly measure?: Measure
  /** Why nothing is computed, where there is no measure. */
  readonly reason?: string
  /** The claim that states the denominator of a share. */
  readonly outOf?: ClaimId
  /** The claim it repeats. */
  readonly restates?: ClaimId
  /** Claims that read the quantity otherwise. */
  readonly conflictsWith: readonly ClaimId[]
  /** Whether the record can speak to it. */
  readonly comparability: Comparability
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** The period, as we read it and as worded. */
export interface ClaimPeriod {
  /** First day, as we read the wording. */
  readonly from: string
  /** Last day, as we read the wording. */
  readonly to: string
  /** The words of the text. */
  readonly wording: string
  /** Whether the wording fixes both ends. */
  readonly exact: boolean
}

/** How numbers somebody published should add up, so that their arithmetic can be checked.
 *
 * A record of the family `relations`.
 */
export interface ClaimRelation {
  /** Publication and what adds up. */
  readonly id: RelationId
  /** How the parts make up the total. */
  readonly kind: RelationKind
  /** The claim that states the whole. */
  readonly total: ClaimId
  /** The claims that state the parts. */
  readonly parts: readonly ClaimId[]
  /** The readings worth checking. */
  readonly readings: readonly RelationReading[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note: string
}

/** A size that somebody states. Conflicting ones stand side by side. */
export interface ClaimedSize {
  /** The number stated. */
  readonly value: number
  /** What the number counts, as worded. */
  readonly unit: ClaimedUnit
  /** How the number is worded. */
  readonly bound: ClaimedBound
  /** Whether the host is in it, where said. */
  readonly includesHost?: boolean
  /** Who states it. */
  readonly statedBy: string
  /** What the number covers, where it matters. */
  readonly note?: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
}

/** A principle, commitment or priority that a text states. */
export interface Commitment {
  /** Initiative, and a number or word. */
  readonly id: CommitmentId
  /** What the text calls it, or as what it serves. */
  readonly kind: CommitmentKind
  /** What it says, in our words. */
  readonly text: string
  /** The document or speech. */
  readonly statedIn: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** The foreign office-holder who led or was met. */
export interface Counterpart {
  /** Party the person acts for. */
  readonly party: PartyId
  /** Name as the source gives it, or its usual Latin form. */
  readonly name?: string
  /** Office held on the day. */
  readonly role?: string
  /** Body the office belongs to. Double hats: the line ministry. */
  readonly sector?: Sector
  /** How high the office is. Double hats: the higher office. */
  readonly rank?: Rank
  /** The de facto body, where recognition is contested. */
  readonly authority?: string
}

/** A country or territory that can be a party.
 *
 * A record of the family `countries`.
 */
export interface Country {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly id: PartyId
  /** Always `country`. */
  readonly kind: 'country'
  /** Short English name, by the naming policy. */
  readonly name: string
  /** Short Chinese name. */
  readonly nameZh: string
  /** Other English names it is found by. */
  readonly aliases?: readonly string[]
  /** ISO 3166-1 alpha-3 (XKX for Kosovo). */
  readonly alpha3: string
  /** ISO 3166-1 numeric, zero-padded; absent for XK. */
  readonly numeric?: string
  /** Correlates of War country code. */
  readonly cow?: number
  /** Gleditsch-Ward country code. */
  readonly gw?: number
  /** Region of the scheme `atlas`. */
  readonly region: Region
  /** Place in the UN M49 standard, as CLDR carries it. */
  readonly m49: M49
  /** Longitude and latitude of a point for symbol maps: centre of the largest land mass. */
  readonly centre: readonly [number, number]
  /** False where the place is never a foreign party (CN, HK, MO). */
  readonly foreign?: false
}

/** Which side names the Global Security Initiative. Without it no meeting may be called GSI. */
export interface GsiNaming {
  /** Whether the PRC side's readout names the Global Security Initiative. */
  readonly prc: GsiMention
  /** Whether the counterpart side's readout names the Global Security Initiative. */
  readonly counterpart: GsiMention
}

/** What a state or bloc says of the Global Security Initiative in one text.
 *
 * A record of the family `positions`.
 */
export interface GsiPosition {
  /** Date, party or bloc, and form. */
  readonly id: PositionId
  /** Day of the text. */
  readonly date: string
  /** What kind of text it is. */
  readonly form: PositionForm
  /** The text: its title, or what it is in our words. */
  readonly instrument: string
  /** Where something took place, as a source says. */
  readonly place?: Place
  /** Whose position it is; empty where the text speaks for a bloc. */
  readonly parties: readonly PartyId[]
  /** The bloc it speaks for: blocs are counted apart. */
  readonly collective?: SeriesId
  /** Whose words they are. */
  readonly statedBy: Voice
  /** Who speaks. */
  readonly speaker?: Speaker
  /** The strongest word used of GSI. */
  readonly stance: Stance
  /** How the text names it. */
  readonly names: Naming
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** How well the record is supported. */
  readonly confidence: Confidence
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A host that no record links, and why.
 *
 * A record of the family `hosts`.
 */
export interface Host {
  /** Host name, with all hosts below it. */
  readonly id: string
  /** Why it is refused. */
  readonly reason: HostReason
  /** Since when. */
  readonly since: string
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** An initiative or concept of the PRC, with what its texts state and its dated steps.
 *
 * A record of the family `initiatives`.
 */
export interface Initiative {
  /** Usual short name. */
  readonly id: InitiativeId
  /** What it is. */
  readonly kind: InitiativeKind
  /** English name. */
  readonly name: string
  /** Chinese name, where a source shows it. */
  readonly nameZh?: string
  /** First announcement. */
  readonly launched: string
  /** Who announced it. */
  readonly launchedBy: string
  /** On what occasion. */
  readonly launchedAt?: string
  /** What it is for, in our words. */
  readonly purpose: string
  /** How it stands to others. */
  readonly relations: readonly RelatedInitiative[]
  /** What its texts state, in their order. */
  readonly commitments: readonly Commitment[]
  /** Its dated steps, by date. */
  readonly milestones: readonly Milestone[]
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** Place in the UN M49 standard, as CLDR carries it. */
export interface M49 {
  /** UN M49 region. */
  readonly region: string
  /** UN M49 sub-region. */
  readonly subRegion: M49SubRegion
}

/** A count of the rows in `where`, a share of it in `outOf`, or a rank among them. */
export interface Measure {
  /** Which rows; interactions if absent. */
  readonly of?: 'interactions' | 'attendance'
  /** The unit; several where the publication does not say which. */
  readonly count: readonly Unit[]
  /** A filter in the words of the API. */
  readonly where: Readonly<Record<string, string | readonly string[]>>
  /** A filter in the words of the API. */
  readonly outOf?: Readonly<Record<string, string | readonly string[]>>
  /** Rank, 1 for the largest, instead of a count. */
  readonly rank?: MeasureRank
}

/** Rank, 1 for the largest, instead of a count. */
export interface MeasureRank {
  /** The dimension ranked. */
  readonly by: 'region' | 'party'
  /** The region or party whose rank is meant. */
  readonly of: string
}

/** One sitting of one PRC principal, or co-chairing principals, with one or more foreign parties.
 *
 * A record of the family `meetings`.
 */
export interface Meeting {
  /** Coined once, a name and not a key to parse; never reused. */
  readonly id: MeetingId
  /** Local day (or month, or year) of the meeting; for video and phone the day in Beijing. */
  readonly date: string
  /** Earliest possible day, where known and the date is coarser. */
  readonly earliest?: string
  /** Latest possible day, where known and the date is coarser. */
  readonly latest?: string
  /** Last day, of a meeting that lasted several. */
  readonly endDate?: string
  /** How the meeting came about. */
  readonly setting: Setting
  /** The occasion beside which a sideline meeting was held. */
  readonly beside?: Beside
  /** How the two sides met: the mode of the principal. */
  readonly mode: Mode
  /** Where something took place, as a source says. */
  readonly place?: Place
  /** The PRC side. */
  readonly principals: readonly Principal[]
  /** The foreign side, at least one party. */
  readonly counterparts: readonly Counterpart[]
  /** The session this meeting was. */
  readonly occasion?: OccasionId
  /** The two-state mechanism a bilateral session belongs to. */
  readonly series?: SeriesId
  /** Shared by the meetings of one trip. */
  readonly visit?: VisitId
  /** Whether every foreign party in the room is named. */
  readonly roster: Roster
  /** What a source says was discussed; empty where none says. */
  readonly topics: readonly Topic[]
  /** Which side names the Global Security Initiative. Without it no meeting may be called GSI. */
  readonly gsi: GsiNaming
  /** What was signed, given or awarded; empty where no source says. */
  readonly outcomes: readonly Outcome[]
  /** Whether the meeting is of the kind the study counts, as we read it. */
  readonly scope: Scope
  /** Why the meeting is extended; empty for core. */
  readonly scopeReasons: readonly ScopeReason[]
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** How well the record is supported. */
  readonly confidence: Confidence
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A member, with dates where a source gives them. */
export interface Membership {
  /** The member. */
  readonly party: PartyId
  /** Since when. */
  readonly from?: string
  /** Until when. */
  readonly to?: string
}

/** A dated step of an initiative. */
export interface Milestone {
  /** Date and a word. */
  readonly id: MilestoneId
  /** When. */
  readonly date: string
  /** What it is. */
  readonly kind: MilestoneKind
  /** Name of the document or event. */
  readonly title: string
  /** What it is or changed, in our words. */
  readonly text?: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A dated edition or session.
 *
 * A record of the family `occasions`.
 */
export interface Occasion {
  /** Series and year or number. */
  readonly id: OccasionId
  /** The series it belongs to. */
  readonly series?: SeriesId
  /** Name at the time. */
  readonly name: string
  /** First day, or month, or year. */
  readonly date: string
  /** Last day. */
  readonly endDate?: string
  /** Where something took place, as a source says. */
  readonly place?: Place
  /** The occasion it was held within. */
  readonly within?: OccasionId
  /** Theme, as announced or in our words. */
  readonly theme?: string
  /** Stated sizes. */
  readonly claimed?: readonly ClaimedSize[]
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A PRC leader with dated posts. Office only: no birth dates, no private facts.
 *
 * A record of the family `officials`.
 */
export interface Official {
  /** Family name and given name in pinyin. */
  readonly id: OfficialId
  /** Name in pinyin, family name first. */
  readonly name: string
  /** Name in Chinese characters, where a source shows it. */
  readonly nameZh?: string
  /** Posts in the agencies of the atlas, by date. */
  readonly posts: readonly Post[]
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** An international organisation that can be a party.
 *
 * A record of the family `organisations`.
 */
export interface Organisation {
  /** Usual short name, in capitals. */
  readonly id: PartyId
  /** Always `organisation`. */
  readonly kind: 'organisation'
  /** Full English name. */
  readonly name: string
  /** Chinese name, where a source shows it. */
  readonly nameZh?: string
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** Who wrote the text, when the publisher reprints it. Independence is counted by origin. */
export interface Origin {
  /** Name of the author. */
  readonly name: string
  /** Who the author is. */
  readonly family: SourceFamily
}

/** What was signed, given or awarded at the meeting. */
export interface Outcome {
  /** What was signed, given or awarded. */
  readonly kind: OutcomeKind
  /** Title, as the source gives it or shortened. */
  readonly title?: string
}

/** What a partner did about police or security cooperation with China: for it, against it, or both.
 *
 * A record of the family `responses`.
 */
export interface PartnerResponse {
  /** Date, party and a word. */
  readonly id: ResponseId
  /** When it was decided or announced. */
  readonly date: string
  /** Whose response it is. */
  readonly party: PartyId
  /** What was done. */
  readonly response: ResponseKind
  /** What it is about, in our words. */
  readonly subject: string
  /** The record it is about, where there is one. */
  readonly about?: ResponseSubject
  /** Who decided. */
  readonly actor: string
  /** What happened, in our words, attributed. */
  readonly text: string
  /** What became of it, attributed. */
  readonly outcome?: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** Where something took place, as a source says. */
export interface Place {
  /** City, in its usual English form. */
  readonly city?: string
  /** Country, ISO 3166-1 alpha-2 (or XK). */
  readonly country: PartyId
}

/** A capacity with its dates. */
export interface Post {
  /** PRC agency the principal acts for. */
  readonly agency: Agency
  /** Level of the principal within the agency. */
  readonly level: Level
  /** Title of the post. */
  readonly title: string
  /** Earliest date on which a source shows the post, or its start where one states it. */
  readonly from: string
  /** Last date, where a source states that the post ended. */
  readonly to?: string
}

/** The PRC leader who leads or co-chairs, in the capacity the source gives. */
export interface Principal {
  /** Who; absent where the source names nobody. */
  readonly official?: OfficialId
  /** PRC agency the principal acts for. */
  readonly agency: Agency
  /** Level of the principal within the agency. */
  readonly level: Level
  /** What the principal did. */
  readonly part: Part
}

/** A text that states the numbers of claims.
 *
 * A record of the family `publications`.
 */
export interface Publication {
  /** Author, year and a word of the title. */
  readonly id: PublicationId
  /** Authors, in order. */
  readonly authors: readonly string[]
  /** Title. */
  readonly title: string
  /** Publisher or journal. */
  readonly publisher: string
  /** Date of publication. */
  readonly date: string
  /** Permanent address. */
  readonly url?: string
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A country in the scheme `atlas`, with the alternatives.
 *
 * A record of the family `regions`.
 */
export interface RegionAssignment {
  /** The country. */
  readonly id: PartyId
  /** Region of the scheme `atlas`. */
  readonly region: Region
  /** Who assigned it. */
  readonly basis: Basis
  /** Other plausible regions. */
  readonly alternatives: readonly Region[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A lead that was checked and is no record, so that nobody codes it again.
 *
 * A record of the family `rejected`.
 */
export interface Rejected {
  /** Date, party and principal of the lead. */
  readonly id: RejectedId
  /** Date the lead gives. */
  readonly date?: string
  /** Parties the lead gives. */
  readonly parties: readonly PartyId[]
  /** Principals the lead gives. */
  readonly officials: readonly OfficialId[]
  /** Why it is no record. */
  readonly reason: RejectionReason
  /** What was found, in our words. */
  readonly detail: string
  /** The record that holds it. */
  readonly see?: MeetingId
  /** Texts on which the decision rests. */
  readonly sources?: readonly Source[]
  /** When it was checked. */
  readonly checked: string
}

/** How an initiative stands to another, by whose words. */
export interface RelatedInitiative {
  /** The other one. */
  readonly to: InitiativeId
  /** How it stands to the other. */
  readonly relation: InitiativeRelation
  /** Who says so and how, in our words. */
  readonly text: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
}

/** The record it is about, where there is one. */
export interface ResponseSubject {
  /** The mechanism. */
  readonly series?: SeriesId
  /** The assistance. */
  readonly assistance?: AssistanceId
  /** The training. */
  readonly training?: TrainingId
}

/** A search that was run, and what it found.
 *
 * A record of the family `searches`.
 */
export interface Search {
  /** Strategy, and a party, a language or what was searched. */
  readonly id: SearchId
  /** How the search went. */
  readonly strategy: SearchStrategy
  /** Principals searched for. */
  readonly officials?: readonly OfficialId[]
  /** Parties searched for. */
  readonly parties?: readonly PartyId[]
  /** Occasions searched for. */
  readonly occasions?: readonly OccasionId[]
  /** Languages searched in. */
  readonly languages: readonly string[]
  /** First day of the period searched. */
  readonly from: string
  /** Last day of the period searched. */
  readonly to: string
  /** When it was run. */
  readonly run: string
  /** Number of queries. */
  readonly queries: number
  /** Records it led to or confirmed. */
  readonly found: number
  /** Of these, records that no earlier search held. */
  readonly added: number
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A forum, mechanism or body that occasions belong to.
 *
 * A record of the family `series`.
 */
export interface Series {
  /** Short name. */
  readonly id: SeriesId
  /** What the series is. */
  readonly kind: SeriesKind
  /** English name. */
  readonly name: string
  /** Members, as a source gives them. Membership is not evidence of taking part. */
  readonly members?: readonly Membership[]
  /** The series it belongs to. */
  readonly parent?: SeriesId
  /** Founding, as a source gives it. */
  readonly founded?: string
  /** Region of the scheme `atlas`. */
  readonly region?: Region
  /** What it is for, in our words. */
  readonly purpose: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** A text that was read, and where it stands. */
export interface Source {
  /** Permanent address. Absent where only a refused host carries the text. */
  readonly url?: string
  /** Name of the publisher. */
  readonly publisher: string
  /** Who wrote the text, when the publisher reprints it. Independence is counted by origin. */
  readonly origin?: Origin
  /** Who stands behind a text. */
  readonly family: SourceFamily
  /** Language of the text, BCP 47. */
  readonly language: string
  /** Day of publication, as the page says. */
  readonly published?: string
  /** Day the text was read. */
  readonly accessed: string
  /** Address of an archived copy, where one was read; archiveOf gives the address to look for others. */
  readonly archived?: string
  /** At most eight words in the original language, to find the passage. */
  readonly anchor?: string
  /** How the text was found, and whether it tells of the record. */
  readonly foundBy: FoundBy
}

/** Who speaks. */
export interface Speaker {
  /** Name, where given. */
  readonly name?: string
  /** Office held, where given. */
  readonly role?: string
}

/** Who says it. */
export interface StatedBy {
  /** Who: a person, office or body. */
  readonly name: string
  /** For which party. */
  readonly party?: PartyId
}

/** An effect that somebody states or disputes. */
export interface StatedEffect {
  /** Which way the finding points. */
  readonly direction: EffectDirection
  /** What is found, in our words, attributed. */
  readonly text: string
  /** Who finds it. */
  readonly statedBy: string
  /** When. */
  readonly date?: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
}

/** A number that somebody states in public and that no record of the atlas can confirm: supporters of GSI, operations of a centre.
 *
 * A record of the family `statements`.
 */
export interface StatedNumber {
  /** Quantity and date. */
  readonly id: StatementId
  /** What is counted: numbers that share it can be set side by side. */
  readonly quantity: QuantityId
  /** When it was stated. */
  readonly date: string
  /** The number stated. */
  readonly value: number
  /** How the number is worded. */
  readonly bound: ClaimedBound
  /** What the number counts, as worded. */
  readonly unit: string
  /** The period counted. */
  readonly period?: StatedPeriod
  /** What exactly is counted, in our words. */
  readonly text: string
  /** Who states it. */
  readonly statedBy: Stater
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** The period counted. */
export interface StatedPeriod {
  /** From. */
  readonly from?: string
  /** To. */
  readonly to?: string
}

/** What it is said to be worth. */
export interface StatedValue {
  /** Amount. */
  readonly amount?: number
  /** Currency, ISO 4217. */
  readonly currency?: string
  /** As stated, in our words. */
  readonly text?: string
}

/** Who states it. */
export interface Stater {
  /** Who: a person, office or body. */
  readonly name: string
  /** Office held. */
  readonly role?: string
}

/** A commitment to train officers of other states, or a training given, with every statement of it.
 *
 * A record of the family `training`.
 */
export interface Training {
  /** Audience, subject or number, and year. */
  readonly id: TrainingId
  /** Promised or given. */
  readonly kind: TrainingKind
  /** What it is, in our words. */
  readonly title: string
  /** Who is or was to be trained. */
  readonly audience: Audience
  /** Police or military. */
  readonly domain: TrainingDomain
  /** When. */
  readonly period?: TrainingPeriod
  /** The commitment a delivery fulfils, where a source says so. */
  readonly of?: TrainingId
  /** A training that may contain this one: the two are never added. */
  readonly within?: TrainingId
  /** Who states which number, by date. */
  readonly statements: readonly TrainingStatement[]
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
}

/** When. */
export interface TrainingPeriod {
  /** From. */
  readonly from?: string
  /** To. */
  readonly to?: string
  /** As worded, in our words. */
  readonly text: string
}

/** A number that somebody states of a training. */
export interface TrainingStatement {
  /** When it was said; absent where the text shows no date. */
  readonly date?: string
  /** Who says it. */
  readonly statedBy: StatedBy
  /** The number stated; absent where only the training is. */
  readonly value?: number
  /** How the number is worded. */
  readonly bound?: ClaimedBound
  /** What the number counts, as worded. */
  readonly unit?: TrainingUnit
  /** Where it was said, in our words. */
  readonly occasion?: string
  /** The period as this speaker words it, in our words. */
  readonly period?: string
  /** What a reader must know: conflicts between sources, inferences, doubts. */
  readonly note?: string
  /** The texts the record rests on, best first. */
  readonly sources: readonly Source[]
}

/** A published record that was taken back.
 *
 * A record of the family `withdrawn`.
 */
export interface Withdrawn {
  /** The id that was published. */
  readonly id: MeetingId
  /** Why it was withdrawn. */
  readonly reason: string
  /** The record that takes its place. */
  readonly replacement?: MeetingId
  /** When it was withdrawn. */
  readonly since: string
}

/** All families of the atlas: what functions that join take. */
export interface Atlas {
  readonly meetings: readonly Meeting[]
  readonly officials: readonly Official[]
  readonly countries: readonly Country[]
  readonly organisations: readonly Organisation[]
  readonly regions: readonly RegionAssignment[]
  readonly series: readonly Series[]
  readonly occasions: readonly Occasion[]
  readonly attendance: readonly Attendance[]
  readonly positions: readonly GsiPosition[]
  readonly initiatives: readonly Initiative[]
  readonly training: readonly Training[]
  readonly assistance: readonly Assistance[]
  readonly responses: readonly PartnerResponse[]
  readonly statements: readonly StatedNumber[]
  readonly claims: readonly Claim[]
  readonly relations: readonly ClaimRelation[]
  readonly publications: readonly Publication[]
  readonly searches: readonly Search[]
  readonly hosts: readonly Host[]
  readonly rejected: readonly Rejected[]
  readonly withdrawn: readonly Withdrawn[]
}
