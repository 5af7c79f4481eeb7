/** Every family of the atlas and its schema, in the order of the codebook. */
import { claim, publication } from './claim.js'
import { host, rejected, search, withdrawn } from './editorial.js'
import { meeting } from './meeting.js'
import { attendance, occasion, series } from './occasion.js'
import { official } from './official.js'
import { country, organisation, regionAssignment } from './party.js'

export const families = {
  meetings: meeting,
  officials: official,
  countries: country,
  organisations: organisation,
  regions: regionAssignment,
  series,
  occasions: occasion,
  attendance,
  claims: claim,
  publications: publication,
  searches: search,
  hosts: host,
  rejected,
  withdrawn,
}

export type FamilyName = keyof typeof families
