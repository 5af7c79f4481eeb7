/**
 * The study's window and scope, as we read them: mid-2022 to mid-2025, core. Spread it into any filter:
 * `{ ...study, agency: 'MPS' }`.
 *
 * Source: Greitens, Kardon and Waltz, "A New World Cop on the Beat?" (2025), which counts "from mid-2022 to
 * mid-2025"; the days are ours.
 */
export const study = { from: '2022-07-01', to: '2025-06-30', scope: 'core' } as const
