import type { Atlas } from '../model/records.js'
import type { Figure } from './figure.js'
import { forumParticipants } from './forum-participants.js'
import { forumYear } from './forum-year.js'
import { interactionsOverTime } from './interactions-over-time.js'
import { interlocutors } from './interlocutors.js'
import { mechanismSessions } from './mechanism-sessions.js'
import { mekongPatrols } from './mekong-patrols.js'
import { positionsMap } from './positions-map.js'
import { reach } from './reach.js'
import { regionsMet } from './regions-met.js'
import type { Theme } from './theme.js'

/** A figure or table of the study, and how its subject is drawn from the open record. */
export interface StudyFigure {
  /** Its name in the study. */
  readonly figure: string
  /** Its subject, in our words. */
  readonly subject: string
  /** Draws it: the study's window and scope, unless the subject has its own. */
  readonly draw: (atlas: Atlas, options?: { readonly theme?: Theme }) => Figure
}

/**
 * The study's nine figures and its tables of interlocutors, each with the function that draws its subject. Titles
 * are ours; its Table 1 lists the leaders and is the family `officials` here.
 *
 * Source: Greitens, Kardon and Waltz, "A New World Cop on the Beat?" (2025); the text at hand names the figures
 * without their images.
 */
export const studyFigures: readonly StudyFigure[] = [
  { figure: 'Figure 1', subject: 'Interactions over time, by agency', draw: interactionsOverTime },
  { figure: 'Figure 2', subject: 'Geographic reach of all interactions', draw: reach },
  {
    figure: 'Figure 3',
    subject: 'Geographic reach of bilateral interactions',
    draw: (atlas, options) => reach(atlas, { ...options, setting: 'bilateral' }),
  },
  { figure: 'Figure 4', subject: 'Positions on the Global Security Initiative, June 2025', draw: positionsMap },
  { figure: 'Figure 5', subject: 'Known participants of the Lianyungang forum', draw: forumParticipants },
  { figure: 'Figure 6', subject: 'The year around the 2024 forum, and its share', draw: forumYear },
  { figure: 'Figure 7', subject: 'Regional mechanisms', draw: mechanismSessions },
  { figure: 'Figure 8', subject: "The Lancang-Mekong centre's reported cooperation", draw: mekongPatrols },
  { figure: 'Figure 9', subject: 'Bilateral meetings by region', draw: regionsMet },
  { figure: 'Table 2', subject: 'Top interlocutors', draw: interlocutors },
  {
    figure: 'Table 3, Chen Wenqing',
    subject: 'Top parties of the secretary of the Central Political-Legal Commission',
    draw: (atlas, options) => interlocutors(atlas, { ...options, principal: 'chen-wenqing' }),
  },
  {
    figure: 'Table 3, Wang Xiaohong',
    subject: 'Top parties of the Minister of Public Security',
    draw: (atlas, options) => interlocutors(atlas, { ...options, principal: 'wang-xiaohong' }),
  },
]
