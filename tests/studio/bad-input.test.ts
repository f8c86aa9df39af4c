import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { studyFiles, zipped } from '../../packages/studio/src/dataset/testing/given-files.js'
import { keyFigures } from './testing/key-figures.js'
import { type OpenStudio, openStudio, visit } from './testing/open-studio.js'
import { giveFile, shownNumbers } from './testing/simulator.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const notices = (page: Page) => page.locator('.notices')
const text = (content: string, name: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content)
})

describe('an address from nowhere', () => {
  it.each([
    ['/nulle-part/', 'Cette page n’existe pas', 'Retour à l’accueil', '/'],
    ['/simulateur/rien/du/tout/', 'Cette page n’existe pas', 'Retour à l’accueil', '/'],
    ['/metier/sorcier/', 'Cette page n’existe pas', 'Retour à l’accueil', '/'],
    ['/en/profession/wizard/', 'There is no such page', 'Back to the home page', '/en/']
  ])('%s says so, and leads home', async (path, title, link, home) => {
    const page = await studio.newPage()
    const [answer] = await Promise.all([
      page.waitForResponse(response => response.url() === studio.address + path),
      visit(page, studio.address + path)
    ])
    expect(answer.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await page.getByRole('link', { name: link }).click()
    await page.waitForURL(studio.address + home)
    expect(await keyFigures(page)).toHaveLength(4)
    await page.context().close()
  })
})

describe('an address that was cut, or made to harm', () => {
  it('says what was not understood, and shows the rest', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/?v=1&s=rapide~a:20~a.ia&y=20`)
    const misread = notices(page).locator('.notice', { hasText: 'n’a pas été entièrement comprise' })
    await misread.waitFor()
    expect(await misread.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('a.ia'),
      expect.stringContaining('20')
    ])
    const whole = await studio.newPage()
    await visit(whole, `${studio.address}/?s=rapide~a:20`)
    const both = async () => [await keyFigures(page), await keyFigures(whole)]
    await expect.poll(async () => new Set((await both()).map(figures => figures.join())).size).toBe(1)
    await misread.getByRole('button', { name: 'Masquer' }).click()
    expect(await misread.count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
    await whole.context().close()
  })

  it.each([
    's=__proto__~constructor:1&y=__proto__&p=__proto__&x=__proto__~__proto__~~2030',
    's=median&n=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&g=constructor&x=effective~toString~valueOf~2030',
    'v=99&s=%E0%A4%A&s2=median~a.__proto__:9&s9=median&x=~~~',
    `s=median~${'a.ia:1~'.repeat(1000)}`
  ])('?%s does nothing else', async search => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    for (const path of ['/', '/simulateur/', '/metier/infirmier/']) {
      await visit(page, `${studio.address}${path}?${search}`)
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
      expect(await page.getByRole('alert').count(), path).toBe(0)
      expect(await page.locator('img[src=x]').count(), path).toBe(0)
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    }
    expect(dialogs).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('files that cannot be opened', () => {
  it.each([
    [
      'a scenario with unknown keys',
      () => text('id: x\nlabel: X\nadoptoin: {default: 0.2}\n', 'x.yaml'),
      'adoptoin'
    ],
    ['a scenario that is none', () => text('- 1\n- [', 'x.yaml'), 'x.yaml'],
    ['a scenario of __proto__', () => text('id: x\n__proto__: {default: 9}\n', 'x.yaml'), '__proto__'],
    ['a zip that is none', () => text('PK\u0003\u0004 and nothing', 'x.zip'), 'x.zip'],
    [
      'a zip that opens to more than any dataset',
      () => {
        const { bytes } = zipped([{ path: 'series.csv', bytes: new Uint8Array(80 << 20) }])
        return { name: 'bomb.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) }
      },
      '64'
    ],
    [
      'a dataset with a fault',
      () => {
        const files = studyFiles().map(({ path, bytes }) => ({
          path,
          bytes:
            path === 'professions.csv'
              ? Buffer.from(Buffer.from(bytes).toString().replace('infirmier', 'infirmer'))
              : bytes
        }))
        return { name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from(zipped(files).bytes) }
      },
      'infirm'
    ]
  ])('%s: what to mend is listed, what was shown stays', async (_, file, named) => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/simulateur/?s=rapide~a:10`)
    const before = await shownNumbers(page)
    await giveFile(page, file())
    const list = page.getByRole('region', { name: 'Le fichier n’a pas été ouvert' })
    await list.waitFor()
    expect((await list.getByRole('listitem').allTextContents()).join('\n')).toContain(named)
    expect(await shownNumbers(page)).toEqual(before)
    await list.getByRole('button', { name: 'Fermer' }).click()
    await list.waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toContain('s=rapide~a:10')
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a thread that fails', () => {
  const DYING = 'self.onmessage = () => { throw new Error("struck") }'
  it.each([
    ['cannot be loaded', (page: Page) => page.route('**/engine.worker*', route => route.abort())],
    [
      'breaks when it begins',
      (page: Page) => page.route('**/engine.worker*', route => respond(route, 'throw new Error("struck")'))
    ],
    [
      'breaks when it is asked',
      (page: Page) => page.route('**/engine.worker*', route => respond(route, DYING))
    ]
  ])('and %s is said; numbers are there and right', async (_, strike) => {
    const [page, well] = await Promise.all([studio.newPage(), studio.newPage()])
    await strike(page)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    for (const one of [page, well]) {
      await visit(one, `${studio.address}/`)
      await one.getByRole('button', { name: 'rapide', exact: true }).first().click()
    }
    await notices(page).getByText('Les fourchettes n’ont pas pu être calculées').waitFor()
    const first = async (one: Page) => (await keyFigures(one)).slice(0, 3)
    await expect.poll(() => first(well)).not.toEqual(['24', '45', expect.anything()])
    await expect.poll(() => first(page)).toEqual(await first(well))
    expect(errors.filter(error => !error.includes('struck'))).toEqual([])
    await page.context().close()
    await well.context().close()
  })
})

const respond = (route: Parameters<Parameters<Page['route']>[1]>[0], body: string) =>
  route.fulfill({ contentType: 'text/javascript', body })
