/** PRIVACY-SECURITY.md, F2, F3, F5, F6, H2, H6, I1, I23: a team moderates in a browser, on the real server. */
import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { tabTo } from './testing/keyboard.js'
import {
  ADDRESS,
  COPIES,
  MODERATED,
  type OpenModeration,
  openModeration,
  PASSWORD
} from './testing/open-moderation.js'
import { PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { watch } from './testing/watch.js'

let studio: OpenModeration
beforeAll(async () => {
  studio = await openModeration()
})
afterAll(() => studio?.close())

const TEAM = '/equipe/'
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** The page is fit to be read by all, as it stands. */
async function isFit(page: Page, screen: string): Promise<void> {
  expect(await axeFaults(page), screen).toEqual([])
  const size = page.viewportSize()!
  for (const width of [320, size.width]) {
    await page.setViewportSize({ ...size, width })
    expect(await overflowing(page), `${screen} at ${width} px`).toEqual([])
  }
}

/** Accepts an invitation by keyboard. */
async function accept(page: Page, code: string): Promise<void> {
  await visit(page, `${studio.address}${TEAM}#invitation=${code}`)
  await heading(page, 'Bienvenue dans l’équipe')
  expect(page.url(), 'the code leaves the address').toBe(`${studio.address}${TEAM}`)
  for (const field of ['staff-new-password', 'staff-again']) {
    await tabTo(page, { role: 'input', field })
    await page.keyboard.type(PASSWORD)
  }
  await page.keyboard.press('Enter')
}

async function signIn(page: Page, login: string, room = ''): Promise<void> {
  await visit(page, `${studio.address}${TEAM}${room}`)
  await page.locator('#staff-login').fill(login)
  await page.locator('#staff-password').fill(PASSWORD)
  await page.keyboard.press('Enter')
}

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const STEP_MS = 30_000

/** The code that a phone shows at a time, of a key in base 32: RFC 6238. */
function codeAt(secret: string, at: number): string {
  const bits = [...secret.replace(/\s/g, '')]
    .map(one => BASE_32.indexOf(one).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / STEP_MS)))
  const digest = createHmac('sha1', key).update(step).digest()
  const word = digest.readUInt32BE(digest[19]! & 15) & 0x7fffffff
  return String(word % 1_000_000).padStart(6, '0')
}

const field = (page: Page) => page.locator('.mod-field')
/** The text to decide; empty where none is left. */
const atHand = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.mod-field')?.value ?? '')

/** Decides of the text at hand as a moderator would. @returns how many texts that was */
async function decide(page: Page, text: string): Promise<number> {
  const press = (keys: string) => page.keyboard.press(keys)
  if (text.includes(ADDRESS)) {
    for (let step = 0; step < text.indexOf(ADDRESS); step++) await press('ArrowRight')
    for (let step = 0; step < ADDRESS.length; step++) await press('Shift+ArrowRight')
    await press('m')
    await page.getByRole('button', { name: `Ne plus masquer «\u00a0${ADDRESS}\u00a0»` }).waitFor()
    await press('Enter')
    return 1
  }
  if (text.includes('06 12') || text.includes('<img')) {
    await press('r')
    await press(text.includes('06 12') ? '1' : '3')
    await press('Enter')
    return 1
  }
  if (text.startsWith('Nous demandons')) {
    // They stay open where the decision was undone.
    if ((await page.getByText('Les voir').count()) > 0) await press('g')
    await page.getByText(`Publier les ${COPIES}`).waitFor()
    await press('p')
    return COPIES
  }
  await press('2')
  await press('p')
  return 1
}

describe('a team that moderates', { timeout: 180_000 }, () => {
  it('50 remarks are moderated with the keyboard alone, by who was just invited', async ({ expect }) => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await accept(page, await studio.invite('ada', ['moderator']))
    await heading(page, 'À faire')
    await isFit(page, 'home')
    await page.getByRole('link', { name: '50\u00a0textes à modérer' }).waitFor()
    await tabTo(page, { role: 'a', field: 'todo-moderate' })
    await page.keyboard.press('Enter')
    await field(page).waitFor()
    const started = Date.now()
    let left = 50
    let isUndone = false
    let isCut = false
    let isReloaded = false
    for (let text = await atHand(page); text !== ''; text = await atHand(page)) {
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('mod-field')
      if (left === 50) {
        expect(text, 'F5: what may be personal comes first').toMatch(/@|06 12/)
        await page.keyboard.type('x y')
        expect(await atHand(page), 'nothing is written in the text').toBe(text)
        await isFit(page, 'a text')
      }
      if (text.includes('<img')) {
        expect(await page.locator('main :is(img, script, iframe)').count(), 'I1').toBe(0)
        await page.keyboard.press('r')
        await isFit(page, 'refusing')
        await page.keyboard.press('Enter')
        await page.getByText('Choisissez un motif').waitFor()
        await page.keyboard.press('Escape')
      }
      const count = await decide(page, text)
      left -= count
      if (!isUndone && left < 45) {
        isUndone = true
        await page.keyboard.press('u')
        await page.getByText('Décision annulée').waitFor()
        await expect.poll(() => atHand(page)).toBe(text)
        left += count - (await decide(page, text))
      }
      await expect.poll(() => atHand(page)).not.toBe(text)
      if (!isReloaded && left < 30) {
        isReloaded = true
        await page.reload()
        await field(page).waitFor()
        await expect
          .poll(async () => (await studio.store.moderationCounts(MODERATED)).toDo, {
            message: 'leaving loses nothing'
          })
          .toBe(left)
        await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('mod-field')
      } else if (!isCut && left < 25) {
        isCut = true
        await page.route('**/decisions', route => route.abort())
        const lost = await atHand(page)
        await decide(page, lost)
        await expect.poll(() => atHand(page)).not.toBe(lost)
        const other = await atHand(page)
        await page.keyboard.press('p')
        await page.getByText('Une décision n’a pas été enregistrée').waitFor()
        await page.unroute('**/decisions')
        await isFit(page, 'a decision that was not recorded')
        // It comes right after the one at hand, with its reason.
        await page.keyboard.press('j')
        expect(await atHand(page)).toBe(lost)
        await page.getByText('Votre décision n’a pas été enregistrée').waitFor()
        expect(other).not.toBe(lost)
      }
    }
    await page.getByRole('heading', { name: 'Plus rien à modérer' }).waitFor()
    expect(Date.now() - started, 'ten minutes, of which the machine takes little').toBeLessThan(120_000)
    await isFit(page, 'the end')
    await tabTo(page, { role: 'button', name: 'Clore la modération' })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('La modération est close.').waitFor()
    const counts = await studio.store.moderationCounts(MODERATED)
    expect(counts).toMatchObject({ toDo: 0, published: 47, masked: 1 })
    expect(counts.refused).toEqual({ 'personal-data': 1, insult: 1 })
    const log = await studio.store.moderationLog(MODERATED, null)
    expect(log.rows, 'each is decided once, under a name').toHaveLength(50)
    expect(new Set(log.rows.map(({ by }) => by))).toEqual(new Set(['ada']))
    // Nobody was signed in when the page was opened; the network was cut once.
    expect(faults.filter(fault => !/401|decisions|ERR_FAILED/.test(fault))).toEqual([])
    expect(await page.evaluate(() => [...Object.keys(localStorage), document.cookie].join(''))).toBe('')
    await page.context().close()
  })

  it('F3: an appeal is judged by somebody else, who reads why', async ({ expect }) => {
    const { rows } = await studio.store.moderationLog(MODERATED, null)
    const refused = rows.find(({ motive }) => motive === 'insult')!.text
    const receipt = await studio.receiptOf(refused)
    const why = 'Ce n’est pas une injure\u00a0: <b>relisez</b>.'
    expect(await studio.store.appeal(MODERATED, receipt, refused, why, Date.now())).toBe('done')

    const first = await studio.newPage()
    await signIn(first, 'ada')
    await first.getByRole('link', { name: '1\u00a0contestation à juger' }).click()
    await first.getByText('une autre personne juge la contestation').waitFor()
    expect(await first.getByRole('button', { name: /^Publier/ }).count()).toBe(0)
    await isFit(first, 'not allowed')
    await first.getByRole('button', { name: 'Se déconnecter' }).click()
    await heading(first, 'Connexion')
    expect(await first.context().cookies()).toEqual([])
    await first.context().close()

    const page = await studio.newPage({ viewport: PHONE, colorScheme: 'dark' })
    await accept(page, await studio.invite('grace', ['moderator', 'editor']))
    await page.getByRole('link', { name: '1\u00a0contestation à juger' }).click()
    await field(page).waitFor()
    expect(await page.locator('.mod-asked').innerText()).toContain(why)
    expect(await page.locator('.mod-before').innerText()).toMatch(/Refusé, le .* par ada · Injure/)
    await isFit(page, 'an appeal, on a phone in the dark')
    await page.getByRole('button', { name: 'Publier' }).click()
    await page.getByRole('heading', { name: 'Aucune contestation à juger' }).waitFor()
    // What waits to be sent is sent before the session is over.
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await heading(page, 'Connexion')
    const counts = await studio.store.moderationCounts(MODERATED)
    expect(counts.appeals).toEqual({ made: 1, pending: 0, granted: 1 })
    await page.context().close()
  })

  it('H6: the end of a session is told before, can be put off, and leads back to the same place', async ({
    expect
  }) => {
    const page = await studio.newPage()
    await page.clock.install()
    await signIn(page, 'grace', `#moderation/${MODERATED}/decided`)
    await page.getByRole('heading', { level: 1, name: 'Modération' }).waitFor()
    await field(page).waitFor()
    await page.clock.fastForward('28:30')
    const warning = page.getByRole('alert').filter({ hasText: 'votre session prend fin dans' })
    await warning.waitFor()
    await isFit(page, 'warned')
    await warning.getByRole('button', { name: 'Garder la session ouverte' }).click()
    await warning.waitFor({ state: 'detached' })
    await studio.endSessions('grace')
    await page.getByRole('link', { name: 'Signalés' }).click()
    await page.getByText('Votre session a pris fin').waitFor()
    expect(await page.locator('.mod-room').count(), 'nothing of the room is left').toBe(0)
    await page.locator('#staff-login').fill('grace')
    await page.locator('#staff-password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Aucun signalement à examiner' }).waitFor()
    await page.context().close()
  })

  it('I23: who administers protects the account first, then invites, and reads the journal', async ({
    expect
  }) => {
    const page = await studio.newPage()
    await accept(page, await studio.invite('root', ['administrator']))
    await heading(page, 'Protéger le compte par un second facteur')
    const secret = (await page.locator('.staff-key code').textContent()) ?? ''
    await page.getByRole('img', { name: /QR/ }).waitFor()
    await isFit(page, 'second factor')
    await page.locator('#staff-code').fill('12')
    await page.keyboard.press('Enter')
    await page.getByText('Le code a 6').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('staff-code')
    await page.locator('#staff-code').fill(codeAt(secret, Date.now()))
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Comptes' }).click()
    await page.locator('#staff-invite-login').fill('noe')
    await page.getByRole('button', { name: 'Créer l’invitation' }).click()
    await page.getByText('Cochez au moins un rôle').waitFor()
    await page
      .getByRole('checkbox', { name: /^analyse/ })
      .last()
      .check()
    await page.getByRole('button', { name: 'Créer l’invitation' }).click()
    await page.getByRole('heading', { name: 'L’invitation de noe est prête' }).waitFor()
    expect(await page.locator('#staff-link').inputValue()).toMatch(/\/equipe\/#invitation=[\w-]{20,}$/)
    const ada = page.locator('.staff-person').filter({ hasText: 'ada' })
    await ada.getByText('Modifier').click()
    await ada.getByRole('button', { name: 'Désactiver le compte' }).click()
    await isFit(page, 'accounts')
    await ada.getByRole('button', { name: 'Oui' }).click()
    await ada.getByText('ada est désactivé').waitFor()
    await page.getByRole('link', { name: 'Journal' }).click()
    await page.getByText('Compte modifié').waitFor()
    await isFit(page, 'journal')
    await page.context().close()

    const gone = await studio.newPage()
    await visit(gone, studio.address + TEAM)
    await isFit(gone, 'sign-in')
    for (const login of ['ada', 'nobody']) {
      await gone.locator('#staff-login').fill(login)
      await gone.locator('#staff-password').fill(PASSWORD)
      await gone.keyboard.press('Enter')
      await gone.getByText('Identifiant ou mot de passe inexact.').waitFor()
      expect(await gone.locator('#staff-password').inputValue()).toBe('')
    }
    await gone.context().close()
  })
})
