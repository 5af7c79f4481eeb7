import * as z from 'zod'
import * as words from '../model/vocabulary.js'
import {
  agency,
  coarseDate,
  confidence,
  idOf,
  level,
  note,
  occasionId,
  officialId,
  oneOf,
  partyId,
  place,
  seriesId,
  sources,
  text,
} from './parts.js'

const principal = z
  .strictObject({
    official: officialId('Who; absent where the source names nobody.').exactOptional(),
    agency,
    level,
    part: oneOf(words.parts, 'Part', 'What the principal did.', {
      led: 'received, visited or talked with the counterpart, or chaired the session',
      'co-chaired': 'chaired the session together with a foreign office-holder',
      'took-part': 'sat in a session chaired by others',
      addressed: 'only addressed a closed session',
    }),
  })
  .meta({
    'x-interface': 'Principal',
    description: 'The PRC leader who leads or co-chairs, in the capacity the source gives.',
  })

const counterpart = z
  .strictObject({
    party: partyId('Party the person acts for.'),
    name: text('Name as the source gives it, or its usual Latin form.').exactOptional(),
    role: text('Office held on the day.').exactOptional(),
    sector: oneOf(words.sectors, 'Sector', 'Body the office belongs to. Double hats: the line ministry.', {
      interior: 'the ministry in charge of police, whatever its name',
      police: 'a police force',
      'security-council': 'a security council or its office',
      intelligence: 'an intelligence or security service',
      justice: 'a ministry of justice',
      prosecution: 'a prosecution service',
      judiciary: 'a court or council of the judiciary',
      executive: 'head of state or government, a deputy, or their office',
      'party-organ': 'an organ of a political party',
      'foreign-affairs': 'a ministry of foreign affairs or an embassy',
      defence: 'a ministry of defence or armed force',
      legislature: 'a parliament',
      organisation: 'an international organisation',
      other: 'any other office',
    }).exactOptional(),
    rank: oneOf(words.ranks, 'Rank', 'How high the office is. Double hats: the higher office.', {
      'head-of-state': 'head of state',
      'head-of-government': 'head of government',
      'deputy-head': 'deputy head of state or government',
      minister: 'minister of any portfolio, or of equal rank',
      'deputy-minister': 'deputy minister, state secretary, assistant secretary',
      'agency-head': 'head of an agency, police force or international organisation',
      'deputy-agency-head': 'deputy of such a head',
      below: 'anything lower',
    }).exactOptional(),
    authority: text('The de facto body, where recognition is contested.').exactOptional(),
  })
  .meta({ 'x-interface': 'Counterpart', description: 'The foreign office-holder who led or was met.' })

const gsiMention = (side: string) =>
  oneOf(words.gsiMentions, 'GsiMention', `Whether ${side} readout names the Global Security Initiative.`, {
    named: 'a readout that was read names it',
    'not-named': 'no readout that was read names it',
    'no-text': "no text of that side's was read",
  })

export const meeting = z
  .strictObject({
    id: idOf('MeetingId', 'Coined once, a name and not a key to parse; never reused.'),
    date: coarseDate('Local day (or month, or year) of the meeting; for video and phone the day in Beijing.'),
    earliest: coarseDate('Earliest possible day, where known and the date is coarser.').exactOptional(),
    latest: coarseDate('Latest possible day, where known and the date is coarser.').exactOptional(),
    endDate: coarseDate('Last day, of a meeting that lasted several.').exactOptional(),
    setting: oneOf(words.settings, 'Setting', 'How the meeting came about.', {
      individual: 'bilateral, arranged on its own',
      sideline: 'bilateral, beside an occasion',
      multilateral: 'a session of delegations with a closed list',
    }),
    beside: z
      .strictObject({
        occasion: occasionId('The occasion the meeting stands beside.'),
        link: oneOf(words.links, 'Link', 'Who ties the meeting to the occasion.', {
          stated: 'a source ties the two',
          inferred: 'inferred: same days, host country, and the counterpart took part',
        }),
        timing: oneOf(
          words.timings,
          'Timing',
          "When, by the occasion's dates; absent where the day is not known so well.",
          {
            during: 'on a day of the occasion',
            adjacent: 'before or after it',
          },
        ).exactOptional(),
      })
      .meta({ 'x-interface': 'Beside', description: 'The occasion beside which a sideline meeting was held.' })
      .exactOptional(),
    mode: oneOf(words.modes, 'Mode', 'How the two sides met: the mode of the principal.', {
      'in-person': 'in one room',
      video: 'by video link',
      phone: 'by telephone',
      hybrid: 'the principal sat in a room with some, others joined by link',
    }),
    place: place.exactOptional(),
    principals: z.array(principal).min(1).meta({ description: 'The PRC side.' }),
    counterparts: z.array(counterpart).min(1).meta({ description: 'The foreign side, at least one party.' }),
    occasion: occasionId('The session this meeting was.').exactOptional(),
    series: seriesId('The two-state mechanism a bilateral session belongs to.').exactOptional(),
    visit: idOf('VisitId', 'Shared by the meetings of one trip.').exactOptional(),
    roster: oneOf(words.rosters, 'Roster', 'Whether every foreign party in the room is named.', {
      complete: 'every party is named',
      partial: 'there were others, unnamed or unsourced',
    }),
    topics: z
      .array(
        oneOf(words.topics, 'Topic', 'A subject a source says was discussed.', {
          'border-and-migration': 'border control, border police, irregular migration',
          'capacity-building': 'training and building up of police and security bodies',
          counterterrorism: 'terrorism, extremism, separatism',
          cybersecurity: 'security of networks and data',
          'disaster-and-emergency': 'disaster relief, emergency management',
          'drug-control': 'narcotics and precursors',
          'fugitives-and-assets': 'return of persons, extradition, recovery of assets',
          'judicial-cooperation': 'courts, prosecution, legal assistance, justice ministries',
          'multilateral-coordination': 'working together in organisations and forums',
          'online-gambling': 'gambling across borders, online gambling',
          'political-security': 'security of the political system, colour revolutions, interference',
          'protection-of-nationals-and-projects': 'safety of nationals, firms, projects, missions and events',
          'technology-and-equipment': 'police technology, equipment, surveillance',
          'telecom-fraud': 'telecom and online fraud, scam centres',
          'transnational-crime': 'crime across borders where it is named as such, trafficking, money laundering',
        }),
      )
      .meta({ description: 'What a source says was discussed; empty where none says.' }),
    gsi: z.strictObject({ prc: gsiMention("the PRC side's"), counterpart: gsiMention("the counterpart side's") }).meta({
      'x-interface': 'GsiNaming',
      description: 'Which side names the Global Security Initiative. Without it no meeting may be called GSI.',
    }),
    outcomes: z
      .array(
        z
          .strictObject({
            kind: oneOf(words.outcomeKinds, 'OutcomeKind', 'What was signed, given or awarded.', {
              agreement: 'agreement, treaty, protocol, arrangement',
              memorandum: 'memorandum of understanding or letter of intent',
              plan: 'work plan, action plan, statement or communiqué with a programme',
              minutes: 'minutes of the meeting',
              equipment: 'equipment handed over or its hand-over signed',
              award: 'decoration or medal',
            }),
            title: text('Title, as the source gives it or shortened.').exactOptional(),
          })
          .meta({ 'x-interface': 'Outcome', description: 'What was signed, given or awarded at the meeting.' }),
      )
      .meta({ description: 'What was signed, given or awarded; empty where no source says.' }),
    scope: oneOf(words.scopes, 'Scope', 'Whether the meeting is of the kind the study counts, as we read it.', {
      core: 'the principals and counterparts the study counts, as we read it',
      extended: 'between a principal and a foreign official, beyond core',
    }),
    scopeReasons: z
      .array(
        oneOf(words.scopeReasons, 'ScopeReason', 'Why a meeting is extended.', {
          'below-deputy-head': 'the counterpart ranks below deputy head of a body',
          'former-office-holder': 'the counterpart no longer holds office',
          'joint-with-other-ministries': 'the PRC side was led by several ministries',
          'mss-or-cplc-deputy': 'a deputy of MSS or CPLC led the PRC side',
          'party-official': 'the counterpart acts for a political party',
          'resident-ambassador': 'the counterpart is a resident ambassador',
          subnational: 'the counterpart holds a provincial or city office',
          'unnamed-counterpart': 'no office of the counterpart is stated',
          'unnamed-principal': 'the source names no principal',
        }),
      )
      .meta({ description: 'Why the meeting is extended; empty for core.' }),
    sources,
    confidence,
    note: note.exactOptional(),
  })
  .meta({
    'x-interface': 'Meeting',
    'x-family': 'meetings',
    description: 'One sitting of one PRC principal, or co-chairing principals, with one or more foreign parties.',
  })
