import type { InteractionFilter } from '../model/filter.js'
import type { Atlas } from '../model/records.js'
import { interactionsOf } from '../query/interactions-of.js'
import { selectInteractions } from '../query/select-interactions.js'
import { describer, type MeetingLine } from './describe.js'

/**
 * The meetings with a party, or any others, in plain words.
 *
 * @param atlas The atlas.
 * @param filter Any words of the filter: `{ party: 'RS', from: '2024' }`.
 * @returns A line per meeting, in the order of the atlas.
 * @throws TypeError for an option that does not exist; RangeError for a value that is not allowed.
 * @example
 * ```ts
 * import { atlas, between } from 'gsi-atlas'
 *
 * between(atlas, { party: 'RS' }).map(({ date, text, url }) => [date, text, url])
 * // [
 * //   [ '2023-09', 'Chen Wenqing (Central Political-Legal Commission) met Aleksandar Vučić, President (Serbia)', 'https://lat.rt.rs/srbija-i-balkan/52047-vucic-kina-podrska/amp' ],
 * //   [ '2024-09-08', 'Wang Xiaohong (Ministry of Public Security) met Ivica Dačić, Deputy Prime Minister and Minister of Internal Affairs (Serbia), in Beijing, China, beside: 2024 Conference of Global Public Security Cooperation Forum (Lianyungang)', 'https://nedeljnik.rs/dacic-u-pekingu-kina-jedan-od-najvaznijih-partnera-srbije' ],
 * // ]
 * ```
 */
export function between(atlas: Atlas, filter: InteractionFilter): MeetingLine[] {
  const chosen = new Set(selectInteractions(interactionsOf(atlas), filter).map(({ meeting }) => meeting))
  const describe = describer(atlas)
  return atlas.meetings.filter(({ id }) => chosen.has(id)).map(describe)
}
