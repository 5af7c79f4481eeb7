import type { Rule } from './rule.js'

export const regionAgrees: Rule = {
  name: 'region-agrees',
  description: 'The region of a country is the one that regions assigns to it.',
  check: ({ countries, regions }) => {
    const assigned = new Map(regions.map(({ id, region }) => [id, region]))
    return countries.flatMap(({ id, region }) => {
      const right = assigned.get(id)
      return right === undefined || right === region
        ? []
        : [{ family: 'countries' as const, id, field: 'region', value: region, message: `regions says ${right}` }]
    })
  },
}
