/** docs/reliability.md: how far the coding can be trusted, computed from data/codings and the sources. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas, Meeting, Source } from '../../src/model/records.js'
import { interactionsOf } from '../../src/query/interactions-of.js'
import { selectInteractions } from '../../src/query/select-interactions.js'
import { tells } from '../../src/query/sources-in.js'
import { study } from '../../src/query/study.js'
import {
  type Agreement,
  agreement,
  bootstrap,
  readCoding,
  readRecoding,
  readWideCoding,
  recodingAgreement,
  wideAgreement,
  wideFamilies,
} from '../agreement.js'
import { collection, readCollection } from '../collection.js'
import { coverageText } from '../coverage.js'
import { root } from '../lib/read-data.js'
import { readUnits, unitising } from '../unitising.js'

interface Audited {
  readonly id: string
  readonly family?: string
  readonly checked: number
  readonly errors: readonly { readonly field: string; readonly kind: string }[]
}

const readAudit = (name: string) =>
  (JSON.parse(readFileSync(join(root, `data/codings/${name}.json`), 'utf8')) as { records: Audited[] }).records

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

/** How much of the record agents found who did not know it, and what they found that is not on it. */
function independentCollection(atlas: Atlas): string {
  const rows = readCollection()
  const { found, refused, shares } = collection(rows, atlas)
  const queries = sum(atlas.searches.filter(({ id }) => id.startsWith('collection')).map(({ queries }) => queries))
  const chosen = selectInteractions(interactionsOf(atlas), { ...study, setting: 'bilateral', kind: 'country' })
  const core = new Set(chosen.map(({ meeting }) => meeting))
  const again = found.filter(({ id }) => core.has(id)).length
  const unconfirmed = refused.filter(({ reason }) => reason === 'not-confirmed').length
  return `Agents who were shown nothing of the record, ${new Set(rows.map(({ collector }) => collector)).size} of them, each with a part of the world or a kind of meeting, collected meetings
from the copy of the web in which all was searched (strategy 37, ${queries} queries; two of them had seen the names of eight
meetings in a list of files). They wrote down ${rows.length} rows. Of these ${shares.rows} are ${found.length} meetings on record, ${percent(found.length / atlas.meetings.length)} of all, and ${percent(again / core.size)} of the
bilateral core meetings with countries in the window of the study. The other ${rows.length - shares.rows} rows are ${refused.length} leads that the rules refuse:
${unconfirmed} not confirmed (nobody of one side known, announced only, no date), ${refused.length - unconfirmed} on a host that is refused. **They found no meeting
that the rules admit and the record lacked.**

Where a row and the record are the same meeting, they agree: date ${percent(shares.date)}, or ${percent(shares.dateHeld)} where a coarser date of the row that
holds the record’s counts; party ${percent(shares.parties)} (of a session, one party in common); principal ${percent(shares.principals)} (in common); setting
${percent(shares.setting)}. Every difference but a coarser date was read again: in
one the record was changed, to a day from a month.

What it means: little more can be found in that copy by such searches. What it does not mean: that little is missing. Who
searches the same pages with the same kind of model finds and overlooks the same.`
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const errorRate = (records: readonly Audited[]) =>
  sum(records.map(({ errors }) => errors.length)) / sum(records.map(({ checked }) => checked))

/** Errors, values checked, and the rate with its interval. */
function auditLine(records: readonly Audited[]): string {
  const { low, high } = bootstrap(records, errorRate)
  const [errors, values] = [records.map(({ errors }) => errors.length), records.map(({ checked }) => checked)]
  return `${sum(errors)} errors in ${sum(values)} values, ${percent(errorRate(records))} (95 % interval ${percent(low)} to ${percent(high)})`
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

const agreementTable = (rows: readonly Agreement[], units: string) => {
  const lines = rows.map(
    ({ field, units, same, alpha, low, high }) =>
      `| \`${field}\` | ${units} | ${Math.round(100 * same)} % | ${alpha.toFixed(2)} | ${low.toFixed(2)} to ${high.toFixed(2)} |`,
  )
  return `| field | ${units} | same | alpha | 95 % interval |\n|---|---:|---:|---:|---|\n${lines.join('\n')}`
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
  const audited = readAudit('audit')
  const interval = bootstrap(audited, errorRate)
  const wideAudited = readAudit('wide-audit')
  const reread = readAudit('wide-reread')
  const wideAudited2 = readAudit('wide-audit-2')
  const audited3 = readAudit('audit-3')
  const audited4 = readAudit('audit-4')
  const audited5 = readAudit('audit-5')
  const audited6 = readAudit('audit-6')
  const unseen = audited6.filter(({ family }) => family === 'meetings')
  const claimed = audited6.filter(({ family }) => family !== 'meetings')
  const sourcesOfMeetings = meetings.flatMap(({ sources }) => sources)
  const contexts = sourcesOfMeetings.filter((source) => !tells(source)).length
  const low = rows.filter(({ alpha }) => alpha < 0.67)
  const codings = [readCoding('first'), readCoding('second')]
  const later = meetings.map(({ id, topics }) => {
    const coded = codings.flatMap((records) => records.filter((record) => record.id === id))
    return coded.length === 0 ? [] : topics.filter((topic) => !coded.some(({ topics = [] }) => topics.includes(topic)))
  })
  const reread2 = readAudit('reread')
  const errors = tally(audited.flatMap(({ errors }) => errors.map(({ field }) => field.split(/[.[]/)[0] ?? '')))
  const distinct = (read: (source: Source) => string) =>
    tally(meetings.map(({ sources }) => new Set(sources.filter(tells).map(read)).size))
  const units = unitising(readUnits('first'), readUnits('second'))
  const wide = [readWideCoding('first'), readWideCoding('second')] as const
  const noted = ['assistance', 'training', 'responses'] as const
  const recoded = readRecoding('first').filter(({ family }) => family === 'meetings')
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

Two coders listed the meetings that ${units.texts} raw texts show, forum reports, announcements and texts of rejected
leads among them. One listed ${units.first}, the other ${units.second}, and ${units.both} are the same: of the first list
${percent(units.both / units.first)}, of the second ${percent(units.both / units.second)}. Of those ${units.both}, ${units.sameScope} have the same scope.

## Two codings

${rows[0]?.units} meetings were coded a second time, field by field, from the saved texts alone, by coders who did not
see the first coding. The first coding is the merged record before adjudication. Krippendorff's alpha is nominal, with
the Jaccard distance for sets of words; the interval is a bootstrap over meetings. \`roster\` and \`confidence\`, which
every record has, are compared where both codings give them.

${agreementTable(rows, 'meetings')}

Below 0.67, Krippendorff's lowest bound for tentative conclusions, ${low.length === 1 ? 'falls' : 'fall'}: ${low.map(({ field }) => `\`${field}\``).join(', ') || 'no field'}. On \`gsi.counterpart\` coders differed
on whether a PRC text that reports the guest's words is the guest's own text. The rule now says no, and the field was
recoded by a search for the initiative's name in the texts of the counterpart's side. \`confidence\` is no property of a text
but a verdict by rule (a link to a usable host, no inferred year, day or person). Both were coded anew: see below. More units were coded than are on record: some were taken out after.

## Recoding

\`gsi\` and \`confidence\` of all meetings were coded anew by three coders, and \`confidence\` of assistance, training and
responses by three more, from the texts on file by the rules as they stand now. They had the record before them without
these fields and without its note. The first coding is here what stood on record. Left out are ${meetings.length - recoded.length} meetings and a few other
records whose values a coder had met in an older copy among the texts.

${agreementTable(recodingAgreement('meetings'), 'meetings')}

The differences were decided by the rules: ${changed('gsi')} values of \`gsi\` and ${changed('confidence')} of \`confidence\` became others. Most differences of
\`gsi.prc\` were texts that name the initiative in a passage about something else: that does not count.

${agreementTable(
  noted.flatMap((family) => recodingAgreement(family).map((row) => ({ ...row, field: family }))),
  'records',
)}

That is \`confidence\` of the other three families. It had stayed below 0.67 in two codings, so they do not carry it any more: what
is doubtful stands in the note.

## Adjudication

Differences of date, setting, scope, principal, party, sector and rank were decided one by one from the texts. A topic
stands where at least two codings give it, or where a later reading of the texts found it: ${sum(later.map(({ length }) => length))} topics of ${later.filter(({ length }) => length > 0).length} meetings
stand in neither of the two codings that are kept.

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
sentence of a note. An interval is a bootstrap over records.

Meetings: ${audited.length} records, drawn at random, were re-read field by field by auditors who had coded none of them:
${sum(audited.map(({ errors }) => errors.length))} errors in ${sum(audited.map(({ checked }) => checked))} values, ${percent(errorRate(audited))} (95 % interval ${percent(interval.low)} to ${percent(interval.high)}). They were corrected.

| field | errors |
|---|---:|
${[...errors]
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  .map(([field, count]) => `| ${field} | ${count} |`)
  .join('\n')}

Other families: ${wideAudited.length} records, drawn at random: ${auditLine(wideAudited)}. After this, every
position, piece of assistance, response and training, and every attendance row with them, was read once more against
its texts, and what these do not support was taken out; initiatives and series were read a second time in full:
${auditLine(reread)}, likewise mended. A second draw of ${wideAudited2.length} records after that: ${auditLine(wideAudited2)}, mended too.

The newest rows, ${audited3.length} of them (the meetings that the last searches added, and positions of the evening news drawn
at random): ${auditLine(audited3)}, mended too.

Last, ${audited4.length} records of nine families drawn at random from all that no audit had seen, by three auditors, as they report it:
${auditLine(audited4)}. In two the record is right, by a file that the auditors did not have; the rest were mended or are in the notes.

After that the ${reread2.length} meetings that no audit had seen were read once more: ${sum(reread2.map(({ errors }) => errors.length))} values in ${reread2.filter(({ errors }) => errors.length > 0).length} of them were changed,
most often the note, the confidence, a topic, or whether a text of a side had been read.

The newest changes, all of them: what was written anew or changed in ${audited5.length} meetings after the searches by recollection, case,
edition, publisher and wording and the reading of the texts on file: ${auditLine(audited5)}, mended.

The ${unseen.length} meetings that no reading had seen until then: ${auditLine(unseen)}. All ${claimed.length} claims and relations, against
the five documents: ${auditLine(claimed)}; no value of a claim was wrong, most
errors were in notes, reasons and the wording of periods. What is no question of a rule was mended.

Every source of every meeting was read once more for one thing: whether its text tells of the meeting or of its context
alone. ${contexts} of ${sourcesOfMeetings.length} do only the latter, and are marked.

Not audited: officials, countries and their codes, organisations, regions, hosts, the log of searches and rejected leads.
In ${unseen.filter(({ errors }) => errors.length > 0).length} of the ${unseen.length} meetings that were read last for the first time something was mended: another reading of any record may find
something too, most often in a note, a topic or a source.

## Independence of the sources

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
