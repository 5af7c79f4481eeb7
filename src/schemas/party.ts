import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import { note, oneOf, partyId, text } from './parts.js'

export const region = oneOf(words.regions, 'Region', 'Region of the scheme `atlas`.', {
  africa: 'the 54 states of the continent and its islands, North Africa included',
  'australia-new-zealand': 'Australia and New Zealand',
  'central-asia': 'Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan',
  'east-asia': 'the PRC, Japan, the two Koreas, Mongolia, Taiwan',
  eurasia: 'an alternative only: Russia with Belarus and the South Caucasus; no party is in it by default',
  europe: 'Europe with Russia, the South Caucasus and Cyprus, without Türkiye',
  international: 'international organisations, of whatever region',
  'latin-america': 'Mexico, Central and South America and the Caribbean',
  'middle-east': 'Western Asia from Türkiye to Iran with the Arabian peninsula',
  'north-america': 'Canada and the United States',
  'pacific-islands': 'the island members of the Pacific Islands Forum, without Australia and New Zealand',
  'south-asia': 'the eight members of SAARC, Afghanistan among them',
  'southeast-asia': 'the eleven members of ASEAN',
})

export const country = z
  .strictObject({
    id: partyId('ISO 3166-1 alpha-2, or XK.'),
    kind: z.literal('country').meta({ description: 'Always `country`.' }),
    name: text('Short English name, by the naming policy.'),
    nameZh: text('Short Chinese name.'),
    aliases: z.array(text('A name.')).meta({ description: 'Other English names it is found by.' }).exactOptional(),
    alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ description: 'ISO 3166-1 alpha-3 (XKX for Kosovo).' }),
    numeric: z
      .string()
      .regex(/^\d{3}$/)
      .meta({ description: 'ISO 3166-1 numeric, zero-padded; absent for XK.' })
      .exactOptional(),
    cow: z.int().positive().meta({ description: 'Correlates of War country code.' }).exactOptional(),
    gw: z.int().positive().meta({ description: 'Gleditsch-Ward country code.' }).exactOptional(),
    region,
    m49: z
      .strictObject({
        region: text('UN M49 region.'),
        subRegion: z.enum(words.m49SubRegions).meta({ 'x-type': 'M49SubRegion', description: 'UN M49 sub-region.' }),
      })
      .meta({ 'x-interface': 'M49', description: 'Place in the UN M49 standard, as CLDR carries it.' }),
    centre: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).meta({
      'x-items': ['longitude', 'latitude'],
      description: 'Longitude and latitude of a point for symbol maps: centre of the largest land mass.',
    }),
    foreign: z
      .literal(false)
      .meta({ description: 'False where the place is never a foreign party (CN, HK, MO).' })
      .exactOptional(),
  })
  .meta({
    'x-interface': 'Country',
    'x-family': 'countries',
    description: 'A country or territory that can be a party.',
  })

export const organisation = z
  .strictObject({
    id: partyId('Usual short name, in capitals.'),
    kind: z.literal('organisation').meta({ description: 'Always `organisation`.' }),
    name: text('Full English name.'),
    nameZh: text('Chinese name, where a source shows it.').exactOptional(),
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Organisation',
    'x-family': 'organisations',
    description: 'An international organisation that can be a party.',
  })

export const regionAssignment = z
  .strictObject({
    id: partyId('The country.'),
    region,
    basis: oneOf(words.bases, 'Basis', 'Who assigned it.', {
      study: 'the text of the study places the country so',
      ours: 'our decision',
    }),
    alternatives: z.array(region).meta({ description: 'Other plausible regions.' }),
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'RegionAssignment',
    'x-family': 'regions',
    description: 'A country in the scheme `atlas`, with the alternatives.',
  })
