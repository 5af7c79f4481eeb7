/**
 * data/countries.json: one row per country that can be a party, from i18n-iso-countries (codes, names), CLDR
 * (UN members, UN M49), Natural Earth (centre points), data/country-codes.json (COW, Gleditsch-Ward),
 * data/regions.json (regions) and data/naming.json (every editorial decision, with its reason).
 */
import { createRequire } from 'node:module'
import type { Country, RegionAssignment } from '../../src/model/records.js'
import type { M49SubRegion } from '../../src/model/vocabulary.js'
import { readFile } from '../lib/read-data.js'
import { centreOf } from './centre.js'

interface Naming {
  readonly party: string
  readonly field: 'name' | 'nameZh' | 'aliases' | 'alpha3' | 'numeric' | 'mapFeatures' | 'foreign'
  /** null: the field stays absent. */
  readonly value: unknown
  readonly reason: string
}

const require = createRequire(import.meta.url)
const iso: { alpha2ToAlpha3(id: string): string; alpha2ToNumeric(id: string): string } = require('i18n-iso-countries')
const english: Record<string, string | string[]> = require('i18n-iso-countries/langs/en.json').countries
const chinese: Record<string, string | string[]> = require('i18n-iso-countries/langs/zh.json').countries
const containment: Record<string, { _contains: string[] }> = require('cldr-core/supplemental/territoryContainment.json')
  .supplemental.territoryContainment

/** Beside the members of the UN: its two observer states, and six that deal with the PRC or belong to it. */
const others = ['PS', 'VA', 'CK', 'HK', 'MO', 'NU', 'TW', 'XK']

/** English names of the UN Statistics Division; CLDR holds the codes, but words some names otherwise. */
const m49Regions = { '002': 'Africa', '009': 'Oceania', '019': 'Americas', '142': 'Asia', '150': 'Europe' }
const m49SubRegions: Record<string, M49SubRegion> = {
  '015': 'Northern Africa',
  '202': 'Sub-Saharan Africa',
  '021': 'Northern America',
  '419': 'Latin America and the Caribbean',
  '030': 'Eastern Asia',
  '034': 'Southern Asia',
  '035': 'South-eastern Asia',
  '143': 'Central Asia',
  '145': 'Western Asia',
  '039': 'Southern Europe',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
  '053': 'Australia and New Zealand',
  '054': 'Melanesia',
  '057': 'Micronesia',
  '061': 'Polynesia',
}
/** Parts into which M49 divides two sub-regions further. */
const m49Intermediate = ['011', '014', '017', '018', '005', '013', '029']

const holderOf = (codes: readonly string[], member: string) =>
  codes.find((code) => containment[code]?._contains.includes(member))

function m49Of(id: string): Country['m49'] {
  const between = holderOf(m49Intermediate, id)
  const sub = holderOf(Object.keys(m49SubRegions), between ?? id)
  const region = holderOf(Object.keys(m49Regions), between ?? sub ?? '') ?? holderOf(Object.keys(m49Regions), sub ?? '')
  const subRegion = m49SubRegions[sub ?? '']
  if (!region || !subRegion) throw new RangeError(`${id}: in no sub-region of M49`)
  return { region: m49Regions[region as keyof typeof m49Regions], subRegion }
}

export function countries(): Country[] {
  const namings = readFile('data/naming.json').records as Naming[]
  const codes = readFile('data/country-codes.json').records as { id: string; cow?: number; gw?: number }[]
  const regions = readFile('data/regions.json').records as RegionAssignment[]
  const codesOf = new Map(codes.map(({ id, ...rest }) => [id, rest]))
  const regionOf = new Map(regions.map(({ id, region }) => [id, region]))
  const ids = [...(containment['UN']?._contains ?? []), ...others].sort()

  for (const { party, field, reason } of namings) {
    if (!ids.includes(party)) throw new RangeError(`data/naming.json: ${party} ${field}: no such party`)
    if (!reason) throw new RangeError(`data/naming.json: ${party} ${field}: no reason`)
  }
  const decided = new Map(namings.map(({ party, field, value }) => [`${party} ${field}`, value]))
  const decide = <T>(id: string, field: Naming['field'], given: T): T => {
    const key = `${id} ${field}`
    return decided.has(key) ? ((decided.get(key) ?? undefined) as T) : given
  }
  const firstName = (names: Record<string, string | string[]>, id: string) => [names[id] ?? []].flat()[0] ?? ''

  return ids.map((id) => {
    const numeric = decide<string | undefined>(id, 'numeric', iso.alpha2ToNumeric(id)?.padStart(3, '0'))
    const region = regionOf.get(id)
    if (!region) throw new RangeError(`data/regions.json: ${id} is in no region`)
    const name = decide(id, 'name', firstName(english, id))
    const aliases = [...[english[id] ?? []].flat(), ...decide<readonly string[]>(id, 'aliases', [])]
      .filter((other) => other !== name)
      .sort()
    return {
      id,
      kind: 'country',
      name,
      nameZh: decide(id, 'nameZh', firstName(chinese, id)),
      ...(aliases.length && { aliases }),
      alpha3: decide(id, 'alpha3', iso.alpha2ToAlpha3(id)),
      ...(numeric && { numeric }),
      ...codesOf.get(id),
      region,
      m49: m49Of(id),
      centre: centreOf(id, numeric, decide<readonly string[] | undefined>(id, 'mapFeatures', undefined)),
      ...(decide<boolean>(id, 'foreign', true) === false && { foreign: false as const }),
    }
  })
}
