/** Every family of the atlas and its schema, in the order of the codebook. */
import { assistance } from './assistance.js'
import { claim, publication } from './claim.js'
import { host, rejected, search, withdrawn } from './editorial.js'
import { initiative } from './initiative.js'
import { meeting } from './meeting.js'
import { attendance, occasion, series } from './occasion.js'
import { official } from './official.js'
import { country, organisation, regionAssignment } from './party.js'
import { position } from './position.js'
import { relation } from './relation.js'
import { partnerResponse } from './response.js'
import { statedNumber } from './statement.js'
import { training } from './training.js'

export const families = {
  meetings: meeting,
  officials: official,
  countries: country,
  organisations: organisation,
  regions: regionAssignment,
  series,
  occasions: occasion,
  attendance,
  positions: position,
  initiatives: initiative,
  training,
  assistance,
  responses: partnerResponse,
  statements: statedNumber,
  claims: claim,
  relations: relation,
  publications: publication,
  searches: search,
  hosts: host,
  rejected,
  withdrawn,
}

export type FamilyName = keyof typeof families
