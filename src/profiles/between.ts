import type { InteractionFilter } from '../model/filter.js'
import type { Atlas } from '../model/records.js'
import { checkKnown } from '../query/check-known.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { describer, type MeetingLine } from './describe.js'

/**
 * The meetings with a party, or any others, in plain words.
 *
 * @param atlas The atlas.
 * @param filter Any words of the filter: `{ party: 'RS', from: '2024' }`.
 * @returns A line per meeting, in the order of the atlas.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed, or a party, official
 * or occasion that is not in the atlas.
 * @example
 * ```ts
 * import { atlas, between } from 'gsi-atlas'
 *
 * between(atlas, { party: 'RS' }).map(({ date, text, url }) => [date, text, url])
 * // [
 * //   [ '2023-09', 'Chen Wenqing (Central Political-Legal Commission) met Aleksandar Vučić, President (Serbia)', 'https://lat.rt.rs/srbija-i-balkan/52047-vucic-kina-podrska/amp' ],
 * //   [ '2023-09', 'Sun Maoli (Ministry of Public Security) met Željko Brkić, State Secretary, Ministry of Internal Affairs (Serbia), in Lianyungang, China, beside: 2023 Conference of Global Public Security Cooperation Forum (Lianyungang)', 'https://www.telegraf.rs/amp/vesti/hronika/3753245-zeljko-brkic-razgovarao-sa-sun-maoli-sastali-se-na-konferenciji-o-saradnji-u-oblasti-javne-bezbednosti-u-kini' ],
 * //   [ '2024', 'Chen Wenqing (Central Political-Legal Commission) met Aleksandar Vulin, Deputy Prime Minister (Serbia), in Beijing, China', 'https://thegeopost.com/en/news/vucic-confidants-in-beijing-vulin-and-parezanovic-agree-on-serbia-china-cooperation-in-the-fight-against-colour-revolutions/' ],
 * //   [ '2024', 'Chen Yixin (Ministry of State Security) met Aleksandar Vulin, Deputy Prime Minister (Serbia), in Beijing, China', 'https://thegeopost.com/en/news/vucic-confidants-in-beijing-vulin-and-parezanovic-agree-on-serbia-china-cooperation-in-the-fight-against-colour-revolutions/' ],
 * //   … 2 more
 * // ]
 * ```
 */
export function between(atlas: Atlas, filter: InteractionFilter = {}): MeetingLine[] {
  const chosen = new Set(selectInteractions(interactionsOf(atlas), filter).map(({ meeting }) => meeting))
  checkKnown(atlas, filter)
  const describe = describer(atlas)
  return atlas.meetings.filter(({ id }) => chosen.has(id)).map(describe)
}
