// The guide: whole, true to its sources, readable by everyone, and nothing in it from elsewhere.
import AxeBuilder from 'axe-core'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { profile as cosmicProfiles } from '../../adapters/cosmic/wire.ts'
import { capabilityStatement } from '../../adapters/fhir/capability.ts'
import { guideRoutes, guideSources } from '../../adapters/fhir/guide.ts'
import { parameters } from '../../adapters/fhir/parameters.ts'
import { fold } from '../../bot/log.ts'
import { caseResources } from '../../fhir-profiles/bundle.ts'
import { isServed } from '../../fhir-profiles/codes.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { chapterPaths, guide } from '../../fhir-profiles/guide/guide.ts'
import { markdown } from '../../fhir-profiles/guide/html.ts'
import { artefacts, entries } from '../../fhir-profiles/guide/mapping.ts'
import { browser } from '../browser.ts'
import { inChromium } from '../in-chromium.ts'

const made = guide(guideSources())
const pages = made.paths.filter(path => path.endsWith('.html'))
const textOf = (path: string): string => made.page(path)?.text ?? ''
const idsOf = (page: string) => [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
const plain = (page: string) =>
  page
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('the guide', () => {
  test('has every chapter, and a page for every profile', () => {
    expect(chapterPaths.filter(path => !pages.includes(path))).toEqual([])
    const types = capabilityStatement('').rest?.[0]?.resource?.flatMap(({ type }) => (isServed(type ?? '') ? [type] : [])) ?? []
    expect(types.length).toBeGreaterThan(20)
    expect(types.filter(type => !pages.includes(`profile-${type}.html`))).toEqual([])
  })

  test('has every link of its own lead somewhere, also within a page', () => {
    const broken = pages.flatMap(path =>
      [...textOf(path).matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => {
        if (/^(https?:|data:)/.test(href)) return []
        const [to = '', place] = href.split('#')
        const target = to === '' ? path : to
        if (to === 'package.tgz') return []
        if (!made.page(target)) return [`${path}: ${href}`]
        return place !== undefined && place !== '' && !idsOf(textOf(target)).includes(place) ? [`${path}: ${href}`] : []
      }),
    )
    expect(broken).toEqual([])
  })

  test('has no id twice on a page, and asks nobody else for anything', () => {
    for (const path of pages) {
      const ids = idsOf(textOf(path))
      expect({ path, twice: ids.filter((id, i) => ids.indexOf(id) !== i) }).toEqual({ path, twice: [] })
      expect(textOf(path)).not.toMatch(/<script|<img|<iframe|src=|style="|@import|url\(/)
    }
  })

  test('lists every search parameter, interaction and rule there is', () => {
    const statement = capabilityStatement('')
    for (const { type = '', interaction } of statement.rest?.[0]?.resource ?? []) {
      // The definitions have their own pages.
      if (!isServed(type)) continue
      const page = textOf(`profile-${type}.html`)
      const missing = [
        ...Object.keys(parameters[type]).filter(name => !page.includes(`<code>${name}</code>`)),
        ...(interaction ?? []).flatMap(({ code }) => (page.includes(`${code}: <code>`) ? [] : [code ?? ''])),
      ]
      expect({ type, missing }).toEqual({ type, missing: [] })
      const own: { key: string; human: string }[] = JSON.parse(
        guideSources().read(
          guideSources().files.find(file => page.includes(`href="${file}"`) && file.startsWith('StructureDefinition')) ?? '',
        ),
      ).differential.element.flatMap((element: { constraint?: object[] }) => element.constraint ?? [])
      const told = plain(page)
      expect({ type, missing: own.filter(({ key, human }) => !told.includes(key) || !told.includes(human)) }).toEqual({
        type,
        missing: [],
      })
    }
  })

  test('shows each code of ours with its Swedish display', () => {
    const page = plain(textOf('terminology.html'))
    for (const file of guideSources().files.filter(name => name.startsWith('CodeSystem-'))) {
      const system = JSON.parse(guideSources().read(file))
      expect(page).toContain(system.url)
      for (const { code, display } of system.concept ?? []) {
        expect(page).toContain(code)
        expect(page).toContain(display)
      }
    }
  })

  test('has every example as a file that is served', () => {
    expect(made.paths.filter(path => path.endsWith('.json')).length).toBeGreaterThan(100)
    for (const path of made.paths.filter(one => one.endsWith('.json'))) expect(() => JSON.parse(textOf(path))).not.toThrow()
  })

  test('knows nothing outside its folder', () => {
    for (const path of ['../package.json', 'definitions.json', 'walk-through.md', '__proto__', 'profile-constructor.html'])
      expect(made.page(path)).toBe(null)
  })

  test('does not show what nobody made', () => {
    expect(() => markdown('# A\n\n{{nothing}}')).toThrow('No part called nothing')
    expect(markdown('# A\n\n<b>&').body.markup).toContain('&lt;b&gt;&amp;')
  })
})

describe('the mapping table', () => {
  /** What each kind of entry changed, seen from outside: the resources before it and after it. */
  const seen = new Map<string, Set<string>>()
  for (const reading of Object.values(examples)) {
    let before = new Map<string, string>()
    reading.entries.forEach((entry, i) => {
      const log = reading.entries.slice(0, i + 1)
      const now = new Map<string, string>()
      for (const [type, read] of Object.entries(caseResources))
        for (const one of read({ ...reading, case: fold(reading.case.id, log), entries: log }))
          now.set(`${type}/${one.id}`, JSON.stringify(one))
      const types = seen.get(entry.type) ?? new Set()
      for (const [key, text] of now) if (before.get(key) !== text) types.add(key.split('/')[0] ?? '')
      seen.set(entry.type, types)
      before = now
    })
  }

  test('names every resource that an entry of the examples changes', () => {
    expect(seen.size).toBeGreaterThan(15)
    const unsaid = Object.entries(entries).flatMap(([type, { touches }]) =>
      [...(seen.get(type) ?? [])].filter(one => !touches.some(said => said === one)).map(one => `${type}: ${one}`),
    )
    expect(unsaid).toEqual([])
  })

  test('says of nothing that it changes nothing when the examples say otherwise', () => {
    const silent = Object.entries(entries).filter(([type, { touches }]) => touches.length > 0 && seen.get(type)?.size === 0)
    expect(silent).toEqual([])
  })

  test('names every profile that is written in Cosmic, and no other', () => {
    // Those that are only read.
    const read = ['ServiceRequestReferral', 'MedicationRequestDoseDispensing']
    const written = Object.values(cosmicProfiles)
      .map(url => url.slice(url.indexOf('StructureDefinition/') + 'StructureDefinition/'.length))
      .filter(name => !read.includes(name))
    expect(
      Object.values(artefacts)
        .flatMap(({ profiles }) => profiles)
        .sort(),
    ).toEqual(written.sort())
  })
})

describe('over http', () => {
  const app = new Hono().route('/fhir/guide', guideRoutes())

  test('is open, strict about what may run, and says when nothing is new', async () => {
    const first = await app.request('/fhir/guide/')
    expect(first.status).toBe(200)
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe')
    const again = await app.request('/fhir/guide/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect((await app.request('/fhir/guide')).headers.get('location')).toMatch(/\/fhir\/guide\/$/)
    expect((await app.request('/fhir/guide/nothing.html')).status).toBe(404)
  })

  test('costs little: the first page under 300 ms on a quiet machine, the rest under 50 each', async () => {
    const fresh = guide(guideSources())
    const times = pages.map(path => {
      const began = performance.now()
      fresh.page(path)
      return performance.now() - began
    })
    // The machine of the tests is shared: the middle one is told, not the worst.
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toBeLessThan(50)
  })
})

inChromium('in a browser', () => {
  let chromium: Browser
  let close = () => {}
  let url = ''
  beforeAll(async () => {
    chromium = await browser()
    const app = new Hono().route('/fhir/guide', guideRoutes())
    const server = createServer(getRequestListener(app.fetch))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/fhir/guide/`
    close = () => {
      server.closeAllConnections()
      server.close()
    }
  })
  afterAll(async () => {
    close()
    await chromium?.close()
  })

  test.for(['index.html', 'walk-through.html', 'mapping.html', 'errors.html', 'terminology.html', 'profile-Patient.html'])(
    '%s has no fault of accessibility, and fits a phone',
    async path => {
      const page = await chromium.newPage({ viewport: { width: 390, height: 844 }, bypassCSP: true })
      const foreign: string[] = []
      page.on('request', request => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url())
      })
      await page.goto(`${url}${path}`)
      await page.addScriptTag({ content: AxeBuilder.source })
      const faults = await page.evaluate(
        'axe.run().then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html.slice(0, 120)).slice(0, 3).join(" ")))',
      )
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      await page.close()
      expect({ path, faults, foreign }).toEqual({ path, faults: [], foreign: [] })
      expect(wide).toBeLessThanOrEqual(390)
    },
  )
})
