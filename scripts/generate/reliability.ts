/** docs/reliability.md: how far the coding can be trusted, computed from data/codings and the sources. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas, Meeting, Source } from '../../src/model/records.js'
import type { Topic } from '../../src/model/vocabulary.js'
import { tells } from '../../src/query/sources-in.js'
import { type Adjudicated, adjudication } from '../adjudication.js'
import {
  type Agreement,
  agreement,
  readCoding,
  readRecoding,
  readWideCoding,
  recodingAgreement,
  wideAgreement,
  wideFamilies,
} from '../agreement.js'
import { auditResults, audits, readAudit } from '../audits.js'
import { coverageText } from '../coverage.js'
import { root } from '../lib/read-data.js'
import { readUnits, unitising } from '../unitising.js'
import { independentCollection } from './independent-collection.js'

interface Listed {
  readonly meeting: string
  readonly onRecordBefore: boolean
}

/** 95 % interval of a share by Wilson: for few units, where a bootstrap is too narrow. */
function wilson(hits: number, units: number) {
  const z = 1.96
  const centre = (hits + z ** 2 / 2) / (units + z ** 2)
  const half = (z / (units + z ** 2)) * Math.sqrt((hits * (units - hits)) / units + z ** 2 / 4)
  return { low: centre - half, high: centre + half }
}

/** How many bilateral meetings of a list made by others were on record before the list was read. */
function independentList({ meetings }: Atlas): string {
  const text = readFileSync(join(root, 'data/codings/independent-list.json'), 'utf8')
  const { source, records } = JSON.parse(text) as { source: string; records: Listed[] }
  const byId = new Map<string, Meeting>(meetings.map((meeting) => [meeting.id, meeting]))
  const lost = records.find(({ meeting }) => !byId.has(meeting))
  if (lost) throw new Error(`independent-list.json: meeting "${lost.meeting}" is not in the atlas`)
  const bilateral = records.filter(({ meeting }) => byId.get(meeting)?.setting !== 'multilateral')
  const hits = bilateral.filter(({ onRecordBefore }) => onRecordBefore).length
  const { low, high } = wilson(hits, bilateral.length)
  const whole = (share: number) => Math.round(100 * share)
  return `${source}. Of these ${bilateral.length} meetings, ${hits} were on record
before the list was read, ${whole(hits / bilateral.length)} % (95 % interval, Wilson, ${whole(low)} to ${whole(high)} %); all are now. The list is short, and of the wire alone:
meetings that only the other side reports are not in it.`
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
/** A draw a line, with the rate of errors and its interval. */
const auditTable = () => {
  const lines = auditResults().map(
    ({ drawn, records, values, errors, rate, low, high, touched }) =>
      `| ${drawn} | ${records} | ${values} | ${errors} | ${percent(rate)} | ${percent(low)} to ${percent(high)} | ${touched} |`,
  )
  return `| what was read | records | values | errors | rate | 95 % interval | records with one |\n|---|---:|---:|---:|---:|---|---:|\n${lines.join('\n')}`
}

const adjudicationTable = (rows: readonly Adjudicated[]) => {
  const lines = rows.map(
    ({ field, differ, first, second, other, overruled }) =>
      `| \`${field}\` | ${differ} | ${first} | ${second} | ${other} | ${overruled} |`,
  )
  return `| field | differ | first kept | second kept | another | agree, but another on record |\n|---|---:|---:|---:|---:|---:|\n${lines.join('\n')}`
}

function tableOf(counts: ReadonlyMap<string, number>, head: string): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => `| ${word} | ${count} |`)
  return `| ${head} | meetings |\n|---|---:|\n${rows.join('\n')}`
}

function tally(values: readonly (string | number)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  return counts
}

const originOf = ({ origin, publisher }: Source) => origin?.name ?? publisher
const familyOf = ({ origin, family }: Source) => origin?.family ?? family

const agreementTable = (rows: readonly Agreement[], units: string, head = 'field') => {
  const lines = rows.map(
    ({ field, units, same, alpha, low, high }) =>
      `| \`${field}\` | ${units} | ${Math.round(100 * same)} % | ${alpha.toFixed(2)} | ${low.toFixed(2)} to ${high.toFixed(2)} |`,
  )
  return `| ${head} | ${units} | same | alpha | 95 % interval |\n|---|---:|---:|---:|---|\n${lines.join('\n')}`
}

const families = ['meetings', 'attendance', 'positions', 'assistance', 'responses', 'occasions', 'statements'] as const

/** How many records of each family rest on texts without an address alone. */
const unlinkedOf = (atlas: Atlas) =>
  families
    .map((family) => {
      const all = atlas[family] as readonly { readonly sources: readonly Source[] }[]
      const without = all.filter(({ sources }) => sources.filter(tells).every(({ url }) => url === undefined)).length
      return `${without} of ${all.length} ${family}`
    })
    .join(', ')

export function reliability(atlas: Atlas): string {
  const { meetings } = atlas
  const rows = agreement(readCoding('first'), readCoding('second'))
  const sourcesOfMeetings = meetings.flatMap(({ sources }) => sources)
  const contexts = sourcesOfMeetings.filter((source) => !tells(source)).length
  const low = rows.filter(({ alpha }) => alpha < 0.67)
  const codings = [readCoding('first'), readCoding('second')]
  const recoded = readRecoding('first').filter(({ family }) => family === 'meetings')
  const topicsBy = (wanted: number) =>
    sum(
      meetings.map(({ id, topics }) => {
        const coded = codings.flatMap((records) => records.filter((record) => record.id === id))
        const givenBy = (topic: Topic) => coded.filter(({ topics = [] }) => topics.includes(topic)).length
        return coded.length === 2 ? topics.filter((topic) => givenBy(topic) === wanted).length : 0
      }),
    )
  const adjudicated = adjudication(meetings, readCoding('first'), readCoding('second')).filter(
    ({ field }) => !field.startsWith('gsi') && field !== 'confidence',
  )
  const rereadings = readAudit('reread')
  const perMeeting = audits
    .map(([, records]) => records.filter(({ family }) => family === undefined || family === 'meetings'))
    .filter(({ length }) => length > 10)
    .map((records) => Math.round(sum(records.map(({ checked }) => checked)) / records.length))
  const [least, most] = [Math.min(...perMeeting), Math.max(...perMeeting)]
  const again = new Map(readRecoding('second').map((coding) => [coding.id, coding]))
  const namings = recoded.map(
    (coding) => [coding, again.get(coding.id)].filter((one) => one?.['gsi.counterpart'] === 'named').length,
  )
  const named = {
    either: namings.filter((count) => count > 0).length,
    both: namings.filter((count) => count === 2).length,
  }
  const distinct = (read: (source: Source) => string) =>
    tally(meetings.map(({ sources }) => new Set(sources.filter(tells).map(read)).size))
  const units = unitising(readUnits('first'), readUnits('second'))
  const wide = [readWideCoding('first'), readWideCoding('second')] as const
  const noted = ['assistance', 'training', 'responses'] as const
  const byId = new Map<string, Meeting>(meetings.map((meeting) => [meeting.id, meeting]))
  const changed = (field: 'gsi' | 'confidence') =>
    sum(
      recoded.map((coding) => {
        const meeting = byId.get(coding.id)
        if (!meeting) return 0
        const now = {
          'gsi.prc': meeting.gsi.prc,
          'gsi.counterpart': meeting.gsi.counterpart,
          confidence: meeting.confidence,
        }
        return Object.entries(now).filter(([name, value]) => name.startsWith(field) && coding[name] !== value).length
      }),
    )
  const others = wideFamilies.map(
    (family) => `### ${family}\n\n${agreementTable(wideAgreement(...wide, family), 'records')}\n`,
  )
  return `<!-- Generated by \`npm run generate\`; do not edit. -->

# Reliability

Who coded, and what that is worth, stands in [methodology.md](methodology.md). All coders were language models: what
follows is consistency, not accuracy.

## Unitising

Two coders listed the meetings that ${units.texts} raw texts show. The editor had chosen the texts so that forum reports,
announcements and texts of rejected leads are among them; ${units.none} show no meeting to either coder. One listed ${units.first}, the
other ${units.second}, and ${units.both} are the same, that is with a party in common, the same principal (or one left unnamed) and both or
neither a session: of the first list ${percent(units.both / units.first)}, of the second ${percent(units.both / units.second)}. Of those ${units.both}, ${units.sameDate} have the same date and
${units.sameScope} the same scope.

## Two codings

${rows[0]?.units} meetings were coded a second time, field by field, from the saved texts alone, by coders who did not
see the first coding. The first coding is the merged record before adjudication. Krippendorff's alpha is that of the Jaccard
distance of sets of words, which for single words is the nominal one; the interval is a bootstrap over meetings. A field below
0.8 had its rule rewritten and was coded anew; one that stays below 0.67 is not shipped. \`roster\` and \`confidence\`, which
every record has, are compared where both codings give them.

${agreementTable(rows, 'meetings')}

Below 0.67, Krippendorff's lowest bound for tentative conclusions, ${low.length === 1 ? 'falls' : 'fall'}: ${low.map(({ field }) => `\`${field}\``).join(', ') || 'no field'}. On \`gsi.counterpart\` coders differed
on whether a PRC text that reports the guest's words is the guest's own text. The rule now says no, and the field was
recoded by a search for the initiative's name in the texts of the counterpart's side. \`confidence\` is the editor's application
of the table in [coding.md](coding.md). Both were coded anew: see below. More units were coded than are on record: some were
taken out after. Sectors and ranks are compared as sets over a meeting.

## Recoding

\`gsi\` and \`confidence\` of all meetings were coded anew, and \`confidence\` of assistance, training and responses, from the
texts on file by the rules as they stand now: one coder a record, six in all, who saw the record and its sources without
these fields and without its note. It is a check of the record, then, and no independent coding; the first coding is here
what stood on record. Left out are 13 meetings, and 10 pieces of assistance, 3 trainings and 2 responses, whose values a
coder had met in an older copy among the texts or whose texts were not there.

${agreementTable(recodingAgreement('meetings'), 'meetings')}

\`gsi.counterpart\` says above all whether a text of that side was read: \`named\` is the value of ${named.either} meetings in one coding or
the other, and of ${named.both} in both. The interval of \`confidence\` begins below 0.67. The differences were decided by the rules:
${changed('gsi')} values of \`gsi\` and ${changed('confidence')} of \`confidence\` became others. Most differences of \`gsi.prc\` were texts that name the initiative in a
passage about something else: that does not count.

${agreementTable(
  noted.flatMap((family) => recodingAgreement(family).map((row) => ({ ...row, field: family }))),
  'records',
  'family, `confidence`',
)}

It had stayed below 0.67 in two codings, so these three families do not carry the field any more, nor do statements, which were
coded once: what was found doubtful stands in the note.

## Adjudication

Differences of date, setting, scope, principal, party, sector and rank were decided one by one from the texts. A topic
stands where at least two codings of up to four gave it, or where a later reading of the texts found it. Two of the codings are
kept; ${topicsBy(1)} topics stand in one of them alone and ${topicsBy(0)} in neither. Audits and later readings changed values on which both had agreed;
\`gsi\` and \`confidence\` are left out, since they were coded anew.

${adjudicationTable(adjudicated)}

## The other families

Every position, training, piece of assistance and response, and every attendance row added since the first coding of
forums, was coded a second time from the saved texts alone, by coders who knew only which party or thing was meant.
\`unit\` is whether the text supports a record at all; the other fields are compared where both coders say it does, and
\`confidence\` where both were asked for it. Where nearly every answer is yes, the alpha of \`unit\` says nothing: read the
share. There are more units than records, for some were refused or merged.

${others.join('\n')}
Records that a second coder found unsupported were read again and taken out, or kept with the reason in their note.
\`confidence\` is the editor's verdict here too, and on it coders agree least. In \`date\` most differences are between the day of the report and the
day of the text; the record keeps what the text says. In \`form\` and \`statedBy\` they are interviews that one side's
press prints of the other's leader, and texts that are known through one side alone.

## Audit

A value is a leaf of a record: a date, a name, a role, a topic, a source's address, publisher, language, day or anchor, a
sentence of a note. Auditors had coded none of what they read. They did not count alike, from ${least} to ${most} values a meeting, so
the rates of different lines cannot be compared closely: the share of records in which something was mended says more. An
interval is a bootstrap over records.

${auditTable()}

What was wrong was mended, but for questions of a rule and, in series and hosts, some notes. Most errors are in notes, topics and
sources; no value of a claim was wrong. Two refused leads were admitted by their audit, and three doubled rows went. After the first draw of the other families every position, piece of assistance, response and training, and every
attendance row with them, was read once more against its texts, and what these do not support was taken out. After the draw of
nine families ${rereadings.length} meetings that no audit had seen were read once more, and something was changed in ${rereadings.filter(({ errors }) => errors.length > 0).length} of them. Every
source of every meeting was read for one thing more, whether its text tells of the meeting or of its context alone:
${contexts} of ${sourcesOfMeetings.length} do only the latter, and are marked.

Country codes and regions of the United Nations were compared with those of the R package countrycode: they differ only where
it gives none (microstates in the Gleditsch-Ward list) or gives another state of the same name (Viet Nam, Serbia, the Holy See).
Never audited: centre points and the log of searches.

## Independence of the sources

By the names of origins and publishers: an upper bound, since a text without credit may still be another's.

${tableOf(distinct(originOf), 'distinct origins of the texts')}

${tableOf(distinct(familyOf), 'distinct families of origin')}

## Records without a link

Where a text could be read only on a page that is not linked, the original is cited without address, and the record is
probable. Records all of whose texts are so: ${unlinkedOf(atlas)}.

## How much is missing

### Against a list made by others

${independentList(atlas)}

### Against an independent collection

${independentCollection(atlas)}

### From the data

\`npm run coverage\` prints:

\`\`\`text
${coverageText()}
\`\`\`
`
}
