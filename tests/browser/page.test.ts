/** The page in a browser, as a reader uses it: from a plain file server, with no network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  archiveOf,
  atlas,
  between,
  cite,
  interactions,
  meta,
  partyProfile,
  type Source,
  selectInteractions,
  sourcesOf,
  study,
} from 'gsi-atlas'
import { interactionsOverTime, interlocutors, regionsMet } from 'gsi-atlas/figures'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newestText } from '../../site/newest-text.js'
import { formatState, parseState } from '../../site/state.js'
import { dateName } from '../../site/words.js'
import { toCsv } from '../../src/tables/index.js'
import { launch } from './chromium.js'
import { type Served, serve } from './serve.js'

let browser: Browser
let served: Served
let page: Page
/** What went wrong in the page: errors and warnings of its console, failed requests, requests elsewhere. */
let wrong: string[]

beforeAll(async () => {
  served = await serve(join(import.meta.dirname, '../../docs/site'))
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

beforeEach(async () => {
  wrong = []
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // Less than a test may take, so that a page that stands still is named by what was waited for.
  page.setDefaultTimeout(15_000)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.address)) wrong.push(request.url())
  })
})

afterEach(async () => {
  await page.close()
  expect(wrong).toEqual([])
})

async function open(hash = ''): Promise<void> {
  await page.goto(`${served.address}/${hash}`)
  await page.waitForSelector('#figure-1 h3:not(:empty)')
}

const drawn = (key: string) => page.locator(`#${key} .drawing[data-drawn] svg`)

/** Brings a figure into the window and waits for its chart. */
async function chart(key: string) {
  await page.locator(`#${key}`).scrollIntoViewIfNeeded()
  await drawn(key).waitFor()
  return drawn(key)
}

const words = async (selector: string) =>
  (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim()

/** Opens the table under a figure and reads its cells. */
async function tableOf(key: string): Promise<string[][]> {
  const toggle = page.locator(`#${key} .actions button`, { hasText: 'Rows' })
  const rows = page.locator(`#${key} tbody tr`)
  // A figure that is drawn anew while the button is pressed closes its table again.
  for (let i = 0; i < 3 && (await rows.count()) === 0; i++) {
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
    await rows
      .first()
      .waitFor({ timeout: 2_000 })
      .catch(() => undefined)
  }
  return Promise.all((await rows.all()).map((row) => row.locator('td').allInnerTexts()))
}

/** Every source in the records, found by its fields. */
function sourcesOfAll(value: unknown): Source[] {
  if (value === null || typeof value !== 'object') return []
  return 'publisher' in value && 'accessed' in value ? [value as Source] : Object.values(value).flatMap(sourcesOfAll)
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

describe('the page opens', () => {
  test('with the numbers of the library', async () => {
    await open()
    expect(await words('#counts')).toContain(String(meta.records['meetings']))
    expect(await words('#counts')).toContain(String(interactions.length))
    expect(await words('#citation')).toBe(cite(meta))
  })

  test('with the day searched through, and that of the newest text of any family', async () => {
    await open('#party=SB')
    const published = sourcesOfAll(atlas).flatMap(({ published }) => published ?? [])
    const newest = dateName([...published].sort().at(-1) ?? '')
    expect(await words('#as-of')).toContain(
      `searched through ${dateName(meta.searchedThrough)}; newest text read: ${newest}`,
    )
    expect(await words('#panel .facts')).toContain(`Newest text read ${newest}`)
  })

  test('and draws every chart that is scrolled to, each with a label', async () => {
    await open()
    const keys = await page.locator('.figure').evaluateAll((sections) => sections.map(({ id }) => id))
    expect(keys.length).toBeGreaterThan(20)
    for (const key of keys) {
      await page.locator(`#${key}`).scrollIntoViewIfNeeded()
      await page.locator(`#${key} .drawing[data-drawn] svg, #${key} .empty`).first().waitFor()
      expect(await page.locator(`#${key} .drawing`).getAttribute('aria-label')).not.toBe('')
    }
  })

  test('and draws only what is near the window', async () => {
    await open()
    await chart('figure-1')
    expect(await page.locator('.drawing').count()).toBeGreaterThan(20)
    expect(await page.locator('.drawing[data-drawn]').count()).toBeLessThan(6)
  })
})

describe('controls', () => {
  test('a filter changes the numbers as the library computes them', async () => {
    await open()
    await page.selectOption('#from', '2024-01')
    await page.selectOption('#to', '2024-12')
    await page.selectOption('#agency', 'MPS')
    const filter = { from: '2024-01', to: '2024-12', agency: 'MPS' } as const
    const expected = regionsMet(atlas, filter)
    expect(await words('#figure-9 h3')).toBe(expected.title)
    expect(await words('#figure-9 .subtitle')).toBe(expected.subtitle)
    const shown = await tableOf('figure-9')
    expect(shown.map(([, name, count, total]) => [name, Number(count), Number(total)])).toEqual(
      expected.rows.map(({ name, count, total }) => [name, count, total]),
    )
    const selected = selectInteractions(interactions, { ...study, ...filter, setting: 'bilateral', kind: 'country' })
    expect(Number(shown[0]?.[3])).toBe(selected.length)
    expect(selected.length).toBeLessThan(Number(regionsMet(atlas).rows[0]?.total))
    // What cannot take the choice says so.
    expect(await words('#figure-5 .aside')).toBe('The period and the agency chosen above do not apply here.')
    expect(await words('#figure-4 .aside')).toBe(
      'Drawn as of the end of the period chosen. The agency chosen above does not apply here.',
    )
    expect(await words('#figure-6 .aside')).toBe('The period chosen above does not apply here.')
  })

  test('the chart is drawn from the rows of the choice', async () => {
    await open('#from=2024-01&to=2024-12')
    const svg = await chart('figure-1')
    const { rows } = interactionsOverTime(atlas, { from: '2024-01', to: '2024-12' })
    const labels = await svg.locator('.role-axis-label text').allTextContents()
    // A meeting whose date is coarser stands in the rows, not on the axis.
    const quarters = new Set(rows.flatMap(({ quarter }) => quarter?.slice(5) ?? []))
    expect(labels.filter((label) => quarters.has(label.slice(0, 2)))).toHaveLength(quarters.size)
  })

  test('a period that would end before it begins is the month chosen last', async () => {
    await open('#from=2024-01&to=2024-03')
    await page.selectOption('#from', '2024-06')
    expect(await page.inputValue('#to')).toBe('2024-06')
  })

  test('a period left open ends in the last month with a source', async () => {
    await open()
    await page.selectOption('#from', '2025-01')
    expect(await page.inputValue('#to')).toBe(newestText.slice(0, 7))
  })

  test('the choice stands in the address, and comes back from it', async () => {
    await open('#from=2023-07&to=2024-06&agency=CPLC')
    expect(await page.inputValue('#agency')).toBe('CPLC')
    expect(await words('#figure-1 .subtitle')).toContain('July 2023 to June 2024')
    await page.click('#reset')
    expect(await words('#figure-1 .subtitle')).toBe(interactionsOverTime(atlas).subtitle)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('a link to a figure brings it into the window', async () => {
    await open('#figure=topics-over-time')
    await drawn('topics-over-time').waitFor()
    await drawn('topics-by-region').waitFor()
    const box = await page.locator('#topics-over-time').boundingBox()
    expect(Math.abs(box?.y ?? Number.POSITIVE_INFINITY)).toBeLessThan(50)
  })
})

describe('from a mark down to its sources', () => {
  test('hover shows counts, a click opens the meetings and their links', async () => {
    await open()
    const svg = await chart('table-2')
    const [first] = interlocutors(atlas).rows
    const bar = svg.locator('.mark-rect.role-mark path').first()
    await bar.hover()
    expect(await words('.tooltip')).toContain(String(first?.name))
    await bar.click()
    expect(await words('#panel-title')).toBe(first?.name)
    const filter = { ...study, kind: 'country', party: first?.party ?? '' } as const
    const lines = between(atlas, filter)
    expect(await page.locator('#panel .entries > li').count()).toBe(lines.length)
    expect(await page.locator('#panel .what').allInnerTexts()).toEqual(lines.map(({ text }) => text).reverse())
    expect(await words('#panel .size')).toContain(`${first?.count} interactions`)
    const linked = sourcesOf(atlas, lines).flatMap(({ sources }) => sources.filter(({ url }) => url !== undefined))
    const links = page.locator('#panel .sources a')
    const shown = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect([...shown].sort()).toEqual(linked.flatMap((source) => [source.url, archiveOf(source)]).sort())
    expect(await links.first().getAttribute('target')).toBe('_blank')
    expect(await links.first().getAttribute('rel')).toContain('noopener')
  })

  test('so does a circle on a map', async () => {
    await open('#figure=figure-3')
    const svg = await chart('figure-3')
    const circle = svg.locator('.mark-symbol.role-mark path[fill="#0b6fb8"]').last()
    await circle.click({ force: true })
    await page.locator('#panel .sources a').first().waitFor()
  })

  test('every row’s button has a name of its own, and every column a plain title', async () => {
    await open()
    for (const key of await page.locator('.figure').evaluateAll((sections) => sections.map(({ id }) => id))) {
      await tableOf(key)
      const names = await page
        .locator(`#${key} tbody button`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
      expect([key, new Set(names).size]).toEqual([key, names.length])
      const titles = await page.locator(`#${key} thead th`).allInnerTexts()
      expect(titles[0]).toBe('Records')
      expect(titles.filter((title) => !/^[A-Z][a-z ]*$/.test(title.replace('Lianyungang', 'forum')))).toEqual([])
      expect(new Set(titles).size).toBe(titles.length)
      const cells = await words(`#${key} tbody`)
      expect(cells).not.toMatch(/\b(true|false|MPS|MSS|CPLC|no-text|not-named|southeast-asia|lianyungang-forum)\b/)
    }
    await tableOf('figure-9')
    expect(await page.getByRole('button', { name: /^Open: Southeast Asia, \d+$/ }).count()).toBeGreaterThan(0)
  })

  test('a tooltip is in plain words', async () => {
    await open('#figure=figure-6')
    const svg = await chart('figure-6')
    await svg.locator('.mark-rect.role-mark path').last().hover()
    expect(await words('.tooltip')).toMatch(
      /Month \w+ \d{4} Part (at or beside the forum|otherwise in its days|rest of the year) Interactions \d+/,
    )
  })

  test('positions in a profile are newest first, in plain words', async () => {
    await open('#party=NP')
    const part = page.locator('#panel .part', { hasText: 'Positions on the Global' })
    const notes = (await part.allInnerTexts()).join(' ')
    expect(notes).not.toMatch(/stated by: |np-official-remark/)
    const years = (await part.locator('.when').allInnerTexts()).map((when) => Number(/\d{4}/.exec(when)?.[0]))
    expect(years).toEqual([...years].sort((a, b) => b - a))
    expect(years.length).toBeGreaterThan(1)
  })

  test('and a row of the table, without a mouse', async () => {
    await open()
    await tableOf('figure-9')
    await page.locator('#figure-9 tbody button').first().focus()
    await page.keyboard.press('Enter')
    expect(await words('#panel-title')).toBe(regionsMet(atlas).rows[0]?.name)
    await page.keyboard.press('Escape')
    await page.locator('#panel').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open')
  })
})

describe('party profile', () => {
  const profile = partyProfile(atlas, 'SB')

  test('the search opens it with the number of meetings', async () => {
    await open()
    await page.fill('#party', 'Solomon Islands')
    await page.keyboard.press('Enter')
    expect(await words('#panel-title')).toBe('Solomon Islands')
    const facts = await words('#panel .facts')
    expect(facts).toContain(`Meetings ${profile.meetings.length}`)
    expect(facts).toContain(`Records ${profile.records}`)
    expect(facts).toContain(`Marked probable ${profile.probable}`)
    expect(await words('#panel-content')).toContain(`Meetings (${profile.meetings.length})`)
    expect(await words('#panel-content')).toContain(profile.citation)
    expect(await page.locator('#panel .sources a').count()).toBeGreaterThan(profile.meetings.length - 1)
    expect(new URL(page.url()).hash).toBe('#party=SB')
    await page.keyboard.press('Escape')
    await page.locator('#panel').waitFor({ state: 'hidden' })
    await page.waitForURL((url) => url.hash === '')
  })

  test.each(['SLB', '90', 'sb'])('by another code: %s', async (code) => {
    await open()
    await page.fill('#party', code)
    await page.click('#search button')
    expect(await words('#panel-title')).toBe('Solomon Islands')
  })

  test('a link opens it; a name that nobody has is told so', async () => {
    await open('#party=SB')
    expect(await words('#panel-title')).toBe('Solomon Islands')
    await page.click('#panel-close')
    await page.fill('#party', 'Atlantis')
    await page.keyboard.press('Enter')
    expect(await words('#search-message')).toContain('Atlantis')
  })

  test('every party has one', async () => {
    await open()
    for (const { id } of [...atlas.organisations.slice(0, 3), ...atlas.countries.slice(0, 5)]) {
      await page.evaluate((party) => {
        location.hash = `#party=${party}`
      }, id)
      await page.waitForFunction(() => document.querySelector('dialog')?.open)
    }
  })
})

describe('downloads', () => {
  test('CSV and JSON hold the rows', async () => {
    await open('#from=2024-01&to=2024-12')
    const { rows } = interlocutors(atlas, { from: '2024-01', to: '2024-12' })
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#table-2 .actions button', { hasText: name }).click(),
      ])
      return download
    }
    const json = await save('JSON')
    expect(json.suggestedFilename()).toBe('table-2.json')
    expect(JSON.parse(await textOf(json))).toEqual(rows)
    const table = await save('CSV')
    expect(table.suggestedFilename()).toBe('table-2.csv')
    expect(await textOf(table)).toBe(toCsv(rows))
    expect((await textOf(table)).split('\r\n')).toHaveLength(rows.length + 2)
  })

  test('records can be had as files', async () => {
    await open()
    const answer = await page.request.get(`${served.address}/gsi-atlas/data/meetings.json`)
    expect(await answer.json()).toHaveLength(atlas.meetings.length)
  })
})

describe('keyboard', () => {
  test('Tab reaches the skip link, the controls and the buttons of a figure, each with a visible focus', async () => {
    await open()
    await chart('figure-1')
    await page.evaluate(() => scrollTo(0, 0))
    const reached: string[] = []
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const { activeElement: at } = document
        return at ? { name: at.id || at.textContent, outline: getComputedStyle(at).outlineStyle } : undefined
      })
      expect(focused?.outline).not.toBe('none')
      reached.push(focused?.name ?? '')
      if (focused?.name === 'CSV') break
    }
    expect(reached[0]).toBe('skip')
    for (const name of ['theme', 'party', 'from', 'to', 'agency', 'Rows and records', 'CSV'])
      expect(reached).toContain(name)
  })

  test('links within the page keep what is chosen', async () => {
    await open('#agency=MPS')
    await page.click('.top a:text("Cite")')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-title')
    expect(await page.inputValue('#agency')).toBe('MPS')
    expect(new URL(page.url()).hash).toBe('#agency=MPS')
  })

  test('the skip link leads to the figures', async () => {
    await open('#agency=MPS')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('figures')
    expect(new URL(page.url()).hash).toBe('#agency=MPS')
  })
})

describe('layout', () => {
  test('at 390 pixels the panel’s Close is whole beside a long heading', async () => {
    await page.setViewportSize({ width: 390, height: 900 })
    await open()
    await page.evaluate(() => {
      const heading = document.querySelector('#panel-title')
      document.querySelector('dialog')?.showModal()
      if (heading) heading.textContent = 'A heading that is long enough to take two lines or three'
    })
    const box = await page.locator('#panel-close').evaluate((close) => ({
      cut: close.scrollWidth - close.clientWidth,
      right: close.getBoundingClientRect().right,
      height: close.getBoundingClientRect().height,
    }))
    expect(box.cut).toBe(0)
    expect(box.right).toBeLessThanOrEqual(390)
    expect(box.height).toBeLessThan(50)
  })

  const overflow = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))

  test.each([390, 1440])('at %i pixels nothing runs out of the page', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await open()
    const keys = await page.locator('.figure').evaluateAll((sections) => sections.map(({ id }) => id))
    for (const key of keys) {
      await page.locator(`#${key}`).scrollIntoViewIfNeeded()
      await page.locator(`#${key} .drawing[data-drawn] svg, #${key} .empty`).first().waitFor()
    }
    expect(await overflow()).toBe(0)
    await tableOf('figure-2')
    expect(await overflow()).toBe(0)
    await page.fill('#party', 'Vietnam')
    await page.locator('#party').press('Enter')
    const panel = await page.locator('#panel').evaluate((box) => box.scrollWidth - box.clientWidth)
    expect([panel, await overflow()]).toEqual([0, 0])
  })

  test('light and dark follow the system, and the switch', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await open()
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await background()).toBe('rgb(18, 22, 28)')
    await page.click('#theme')
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.reload()
    expect(await background()).toBe('rgb(255, 255, 255)')
  })
})

describe('address', () => {
  test('a state is written as it is read', () => {
    const state = { from: '2024-01', to: '2024-06', agency: 'MPS', party: 'SB', figure: 'figure-1' } as const
    expect(parseState(formatState(state))).toEqual(state)
    expect(formatState({})).toBe('')
  })

  test('what it cannot mean is left out', () => {
    expect(parseState('#from=2024-13&agency=FBI&colour=red&to=soon')).toEqual({})
  })
})
