/** The figures of the page: those of the study by their names in it, then ours. */
import { atlas, between, forumPartOf, type InteractionFilter, positionsAsOf, study } from 'gsi-atlas'
import {
  counterpartRanks,
  coverageRange,
  forumParticipants,
  forumYear,
  gsiNaming,
  type Interlocutor,
  interactionsOverTime,
  interlocutors,
  type MapPoint,
  mechanismSessions,
  mekongPatrols,
  occasionNetwork,
  partyYears,
  positionsMap,
  positionsOverTime,
  reach,
  regionsMet,
  studyFigures,
  topicsByRegion,
  topicsOverTime,
  trainingStatements,
} from 'gsi-atlas/figures'
import { regions, stances, topics, type Voice, voices } from 'gsi-atlas/vocabulary'
import type { Behind } from './behind.js'
import {
  entriesOfMeetings,
  entriesOfPositions,
  entryOfAttendance,
  entryOfClaim,
  entryOfOccasion,
  entryOfStatement,
  entryOfTraining,
} from './entry.js'
import { type PageFigure, pageFigure, type Subject } from './page-figure.js'
import { dateName, heading, joined, readable } from './words.js'

const countries = { kind: 'country' } as const
const inStudy = { ...study, ...countries }
const bilateralInStudy = { ...inStudy, setting: 'bilateral' } as const

/** The study's map is as of this month. */
const positionsOn = '2025-06'
const forum = 'lianyungang-forum'
const forumEdition = 'lianyungang-forum-2024'

/** The last month that a date can mean. */
const lastMonth = (date: string) => (date.length === 4 ? `${date}-12` : date.slice(0, 7))

/** Records know their own ids; rows carry them as text. */
const isAny = <Id extends string>(ids: readonly Id[], text: string): boolean => ids.some((id) => id === text)

const wordOf = <Word extends string>(words: readonly Word[], text: string): Word => {
  const word = words.find((one) => one === text)
  if (word === undefined) throw new RangeError(`"${text}" is not one of ${words.join(', ')}`)
  return word
}

const sessionsOf = (series: string) =>
  atlas.occasions.filter((occasion) => occasion.series === series).map(({ id }) => id)

/** A figure of the study, under the study's name for it. */
function ofStudy<Row extends object>(label: string, subject: Omit<Subject<Row>, 'label' | 'subject'>): PageFigure {
  const known = studyFigures.find(({ figure }) => figure === label)
  if (!known) throw new RangeError(`"${label}" is no figure of the study`)
  return pageFigure({ label, subject: known.subject, ...subject })
}

/** A map of interactions: a circle opens the meetings with its country. */
const reachOf = (label: string, own: InteractionFilter) =>
  ofStudy(label, {
    takes: ['period', 'agency'],
    map: true,
    draw: (asked, theme) => reach(atlas, { ...own, ...asked, theme }),
    behind: ({ party, name }: MapPoint, asked) => ({
      heading: name,
      filter: { ...inStudy, ...own, ...asked, party },
    }),
  })

const interlocutorsOf = (label: string, own: InteractionFilter) =>
  ofStudy(label, {
    takes: ['period', 'agency'],
    narrows: true,
    draw: (asked, theme) => interlocutors(atlas, { ...own, ...asked, theme }),
    behind: ({ party, name }: Interlocutor, asked) => ({
      heading: name,
      filter: { ...inStudy, ...own, ...asked, party },
    }),
  })

/** Texts that stand for the parties counted in "positions over time". */
const namingOn = (on: string, statedBy: readonly Voice[]) =>
  positionsAsOf(atlas.positions, on, {
    names: ['gsi', 'bundle'],
    stance: stances.filter((stance) => stance !== 'declined' && stance !== 'denies'),
    statedBy,
  }).parties.map(({ position }) => position)

const forumParts = { forum: 'at or beside the forum', 'same days': 'otherwise in its days', rest: 'apart from both' }
const edition = atlas.occasions.find(({ id }) => id === forumEdition)
const partOfForum = edition ? forumPartOf(edition) : () => 'rest'

const ofTheStudy: readonly PageFigure[] = [
  ofStudy('Figure 1', {
    takes: ['period', 'agency'],
    narrows: true,
    draw: (asked, theme) => interactionsOverTime(atlas, { ...asked, theme }),
    behind: ({ quarter, agency }, asked) => ({
      heading: joined([quarter ?? 'No quarter known', readable(agency)]),
      filter: { ...study, ...asked, quarter, agency },
    }),
  }),
  reachOf('Figure 2', {}),
  reachOf('Figure 3', { setting: 'bilateral' }),
  ofStudy('Figure 4', {
    takes: ['end'],
    map: true,
    draw: ({ to = positionsOn }, theme) => positionsMap(atlas, { on: to, theme }),
    behind: ({ party, name }, { to = positionsOn }) => {
      const until = atlas.positions.filter((row) => isAny(row.parties, party) && lastMonth(row.date) <= to)
      return { heading: name, records: entriesOfPositions(until) }
    },
  }),
  ofStudy('Figure 5', {
    takes: [],
    map: true,
    draw: (_, theme) => forumParticipants(atlas, { theme }),
    behind: ({ party, name, occasions }) => ({
      heading: name,
      records: atlas.attendance
        .filter((row) => row.series === forum && row.party === party && isAny(occasions, row.occasion))
        .map(entryOfAttendance),
    }),
  }),
  ofStudy('Figure 6', {
    takes: ['agency'],
    narrows: true,
    draw: (asked, theme) => forumYear(atlas, { ...asked, theme }),
    behind: ({ month, part }, asked) => ({
      heading: joined([dateName(month), forumParts[part]]),
      filter: { scope: 'core', ...asked, month },
      keep: (interaction) => partOfForum(interaction) === part,
    }),
  }),
  ofStudy('Figure 7', {
    takes: ['period'],
    draw: (asked, theme) => mechanismSessions(atlas, { ...asked, theme }),
    behind: ({ occasion, name }) => ({
      heading: name,
      records: [
        ...atlas.occasions.filter(({ id }) => id === occasion).map(entryOfOccasion),
        ...entriesOfMeetings(between(atlas, { occasion })),
      ],
    }),
  }),
  ofStudy('Figure 8', {
    takes: [],
    narrows: true,
    draw: (_, theme) => mekongPatrols(atlas, { theme }),
    behind: ({ date, patrols }) => ({
      heading: `${patrols} joint patrols`,
      records: atlas.statements
        .filter((row) => row.quantity === 'mekong-patrols-since-2011' && row.date === date && row.value === patrols)
        .map(entryOfStatement),
    }),
  }),
  ofStudy('Figure 9', {
    takes: ['period', 'agency'],
    narrows: true,
    draw: (asked, theme) => regionsMet(atlas, { ...asked, theme }),
    behind: ({ region, name }, asked) => ({
      heading: name,
      filter: { ...bilateralInStudy, ...asked, region: wordOf(regions, region) },
    }),
  }),
  interlocutorsOf('Table 2', {}),
  interlocutorsOf('Table 3, Chen Wenqing', { principal: 'chen-wenqing' }),
  interlocutorsOf('Table 3, Wang Xiaohong', { principal: 'wang-xiaohong' }),
]

const ours: readonly PageFigure[] = [
  pageFigure({
    subject: 'Meetings by country and year',
    takes: ['period', 'agency'],
    draw: (asked, theme) => partyYears(atlas, { ...asked, theme }),
    behind: ({ party, name, year }, asked) => ({
      heading: joined([name, String(year)]),
      filter: { ...countries, ...asked, party, year },
    }),
  }),
  pageFigure({
    subject: 'Rank of counterparts by region',
    takes: ['period', 'agency'],
    draw: (asked, theme) => counterpartRanks(atlas, { ...asked, theme }),
    behind: ({ region, rank }, asked) => ({
      heading: joined([heading(region), rank === null ? 'rank not stated' : readable(rank)]),
      filter: { ...countries, ...asked, region: wordOf(regions, region), rank },
    }),
  }),
  pageFigure({
    subject: 'Topics by region',
    takes: ['period', 'agency'],
    draw: (asked, theme) => topicsByRegion(atlas, { ...asked, theme }),
    behind: ({ region, topic }, asked) => ({
      heading: joined([heading(region), readable(topic)]),
      filter: { ...countries, ...asked, region: wordOf(regions, region), topic: wordOf(topics, topic) },
    }),
  }),
  pageFigure({
    subject: 'Topics over time',
    takes: ['period', 'agency'],
    draw: (asked, theme) => topicsOverTime(atlas, { ...asked, theme }),
    behind: ({ year, topic }, asked) => ({
      heading: joined([heading(topic), String(year)]),
      filter: { ...countries, ...asked, year, topic: wordOf(topics, topic) },
    }),
  }),
  pageFigure({
    subject: 'Parties and occasions',
    takes: ['period', 'agency'],
    draw: (asked, theme) => occasionNetwork(atlas, { ...asked, theme }),
    behind: ({ series, seriesName, party, partyName }, asked) => ({
      heading: joined([partyName, seriesName]),
      filter: { ...countries, ...asked, party, occasion: sessionsOf(series) },
    }),
  }),
  pageFigure({
    subject: 'Positions over time',
    takes: ['end'],
    narrows: true,
    draw: (asked, theme) => positionsOverTime(atlas, { ...asked, theme }),
    behind: ({ kind, date, value }) =>
      kind !== 'claimed'
        ? {
            heading: `Texts that stand on ${dateName(date)}`,
            records: entriesOfPositions(namingOn(date, kind === 'adopted' ? ['party', 'jointly'] : voices)),
          }
        : {
            heading: `${value} stated`,
            records: atlas.statements
              .filter((row) => row.quantity === 'gsi-supporters' && row.date === date && row.value === value)
              .map(entryOfStatement),
          },
  }),
  pageFigure({
    subject: 'Statements on training',
    takes: [],
    draw: (_, theme) => trainingStatements(atlas, { theme }),
    behind: ({ training, title }) => ({
      heading: title,
      records: atlas.training.filter(({ id }) => id === training).map(entryOfTraining),
    }),
  }),
  pageFigure({
    subject: 'Who names the initiative',
    takes: ['period', 'agency'],
    draw: (asked, theme) => gsiNaming(atlas, { ...asked, theme }),
    behind: ({ year, side, mention }, asked) => {
      const mentions = new Map<string, string>(atlas.meetings.map(({ id, gsi }) => [id, gsi[side]]))
      return {
        heading: joined([
          String(year),
          side === 'prc' ? "China's text" : "the other side's text",
          { named: 'names it', 'not-named': 'does not name it', 'no-text': 'not read' }[mention],
        ]),
        filter: { ...asked, year },
        keep: ({ meeting }) => mentions.get(meeting) === mention,
      }
    },
  }),
  pageFigure({
    subject: 'On record and estimated',
    takes: ['period', 'agency'],
    narrows: true,
    draw: (asked, theme) => coverageRange(atlas, { ...asked, theme }),
    behind: ({ kind, what }, asked): Behind | undefined => {
      if (kind === 'curated') return { heading: heading(what), filter: { ...bilateralInStudy, ...asked } }
      if (kind === 'estimated') return undefined
      const claims = atlas.claims.filter(({ id }) => id === 'carnegie-2025-bilateral-meetings')
      return { heading: heading(what), records: claims.map(entryOfClaim) }
    },
  }),
]

/** Every figure, in the order of the page. */
export const pageFigures: { readonly study: readonly PageFigure[]; readonly ours: readonly PageFigure[] } = {
  study: ofTheStudy,
  ours,
}
