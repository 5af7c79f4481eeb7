import type { Atlas } from '../model/records.js'
import type { Figure, FigureOptions } from './figure.js'
import { forumParticipants } from './forum-participants.js'
import { forumYear } from './forum-year.js'
import { interactionsOverTime } from './interactions-over-time.js'
import { interlocutors } from './interlocutors.js'
import { mechanismSessions } from './mechanism-sessions.js'
import { mekongPatrols } from './mekong-patrols.js'
import { positionsMap } from './positions-map.js'
import { reach } from './reach.js'
import { regionsMet } from './regions-met.js'

/** A figure or table of the study, and how its subject is drawn from the open record. */
export interface StudyFigure {
  /** Its name in the study. */
  readonly figure: string
  /** Its subject, in our words. */
  readonly subject: string
  /** The function that draws it; its own options may be put over `options`. */
  draw(atlas: Atlas, options?: FigureOptions): Figure
  /** The options that make it this figure: `draw(atlas, options)`. */
  readonly options: FigureOptions
}

/**
 * The study's nine figures and its tables of interlocutors, each with the function that draws its subject: in the
 * study's window and scope, unless the subject has its own. Titles are ours; its Table 1 lists the leaders and is the
 * family `officials` here.
 *
 * Source: Greitens, Kardon and Waltz, "A New World Cop on the Beat?" (2025); the text at hand names the figures
 * without their images.
 *
 * @example
 * ```ts
 * import { atlas } from 'gsi-atlas'
 * import { studyFigures } from 'gsi-atlas/figures'
 *
 * studyFigures.map(({ figure, draw, options }) => `${figure}: ${draw(atlas, options).title}`).slice(0, 4)
 * // [
 * //   'Figure 1: The quarter of the 2024 Lianyungang forum saw the most interactions: 48',
 * //   'Figure 2: Interactions with 72 countries',
 * //   'Figure 3: Bilateral meetings with 51 countries',
 * //   'Figure 4: 85 countries are on record with a text that names the Global Security Initiative, 37 in own or joint words',
 * // ]
 * ```
 */
export const studyFigures: readonly StudyFigure[] = [
  { figure: 'Figure 1', subject: 'Interactions over time, by agency', draw: interactionsOverTime, options: {} },
  { figure: 'Figure 2', subject: 'Geographic reach of all interactions', draw: reach, options: {} },
  {
    figure: 'Figure 3',
    subject: 'Geographic reach of bilateral interactions',
    draw: reach,
    options: { setting: 'bilateral' },
  },
  {
    figure: 'Figure 4',
    subject: 'Positions on the Global Security Initiative, June 2025',
    draw: positionsMap,
    options: {},
  },
  { figure: 'Figure 5', subject: 'Known participants of the Lianyungang forum', draw: forumParticipants, options: {} },
  { figure: 'Figure 6', subject: 'The year around the 2024 forum, and its share', draw: forumYear, options: {} },
  { figure: 'Figure 7', subject: 'Regional mechanisms', draw: mechanismSessions, options: {} },
  { figure: 'Figure 8', subject: "The Lancang-Mekong centre's reported cooperation", draw: mekongPatrols, options: {} },
  { figure: 'Figure 9', subject: 'Bilateral meetings by region', draw: regionsMet, options: {} },
  { figure: 'Table 2', subject: 'Top interlocutors', draw: interlocutors, options: {} },
  {
    figure: 'Table 3, Chen Wenqing',
    subject: 'Top parties of the secretary of the Central Political-Legal Commission',
    draw: interlocutors,
    options: { principal: 'chen-wenqing' },
  },
  {
    figure: 'Table 3, Wang Xiaohong',
    subject: 'Top parties of the Minister of Public Security',
    draw: interlocutors,
    options: { principal: 'wang-xiaohong' },
  },
]
