import type { Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import {
  ADDRESS,
  MODERATED,
  type OpenModeration,
  openModeration,
  PASSWORD
} from './testing/open-moderation.js'
import { DESKTOP, PHONE, visit } from './testing/open-studio.js'
import { shim } from './w1-shim.js'

let studio: OpenModeration
beforeAll(async () => {
  studio = await openModeration()
})
afterAll(() => studio?.close())
const shot = (page: Page, name: string, fullPage = true) =>
  page.screenshot({ path: `/tmp/h8/look-${name}.png`, fullPage })
it('looks', { timeout: 200_000 }, async () => {
  const code = await studio.invite('camille.durand@exemple.org', ['moderator'])
  const page = await studio.newPage({ viewport: PHONE })
  await shim(page, studio, 'camille.durand@exemple.org')
  await visit(page, `${studio.address}/equipe/`)
  await page.locator('#staff-login').waitFor()
  await page.keyboard.press('Tab')
  await page.locator('#staff-login').fill('camille')
  await page.locator('#staff-password').fill('non')
  await page.keyboard.press('Enter')
  await page.getByText('inexact').waitFor()
  await shot(page, 'signin-phone')
  await visit(page, `${studio.address}/equipe/#invitation=${code}`)
  await page.reload()
  await visit(page, `${studio.address}/equipe/?a#invitation=${code}`)
  await page.locator('#staff-new-password').fill('motdepasse12')
  await page.locator('#staff-again').fill('motdepasse12')
  await page.keyboard.press('Enter')
  await page.locator('.answer-fault').waitFor()
  await shot(page, 'accept-phone')
  await page.locator('#staff-new-password').fill(PASSWORD)
  await page.locator('#staff-again').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /50/ }).waitFor()
  await shot(page, 'home-phone')
  await page.getByRole('link', { name: /50/ }).click()
  await page.locator('.mod-field').waitFor()
  await shot(page, 'mod-phone', false)
  const states = await page.context().storageState()
  const dark = await studio.newPage({ viewport: DESKTOP, colorScheme: 'dark', storageState: states })
  await shim(dark, studio, 'x')
  await visit(dark, `${studio.address}/en/staff/#moderation/${MODERATED}`)
  await dark.locator('.mod-field').waitFor()
  for (let i = 0; i < 3; i++) {
    const text = await dark.locator('.mod-field').inputValue()
    if (text.includes(ADDRESS)) {
      const at = text.indexOf(ADDRESS)
      await dark
        .locator('.mod-field')
        .evaluate((f: any, [a, b]: any) => f.setSelectionRange(a, b), [at, at + ADDRESS.length])
      await dark.keyboard.press('m')
      break
    }
    await dark.keyboard.press('j')
  }
  await shot(dark, 'mask-dark')
  for (let i = 0; i < 4; i++) await dark.keyboard.press('j')
  await dark.keyboard.press('g')
  await dark.waitForTimeout(600)
  await dark.keyboard.press('r')
  await dark.keyboard.press('Enter')
  await dark.waitForTimeout(300)
  await dark.keyboard.press('?')
  await dark.waitForTimeout(300)
  await shot(dark, 'refuse-group-dark')
  await page.keyboard.press('p')
  await page.waitForTimeout(300)
  await page.keyboard.press('r')
  await page.waitForTimeout(300)
  await shot(page, 'refuse-phone')
  // administrator
  const admin = await studio.newPage()
  await shim(admin, studio, 'a')
  await visit(
    admin,
    `${studio.address}/equipe/#invitation=${await studio.invite('direction', ['administrator', 'analyst'])}`
  )
  await admin.locator('#staff-new-password').fill(PASSWORD)
  await admin.locator('#staff-again').fill(PASSWORD)
  await admin.keyboard.press('Enter')
  await admin.locator('.staff-key code').waitFor()
  await shot(admin, 'enrol')
  const { createHmac } = await import('node:crypto')
  const secret = ((await admin.locator('.staff-key code').textContent()) ?? '').replace(/\s/g, '')
  const bits = [...secret.replace(/=+$/, '')]
    .map(c => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(b => Number.parseInt(b, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)))
  const mac = createHmac('sha1', key).update(step).digest()
  const off = mac[19]! & 15
  const totp = String((mac.readUInt32BE(off) & 0x7fffffff) % 1_000_000).padStart(6, '0')
  await admin.locator('#staff-code').fill(totp)
  await admin.keyboard.press('Enter')
  await admin.getByRole('link', { name: 'Comptes' }).click()
  await admin.locator('.staff-person').first().waitFor()
  await admin.locator('summary').filter({ hasText: 'Modifier' }).first().click()
  await admin.getByRole('button', { name: 'Désactiver le compte' }).first().click()
  await admin.locator('#staff-invite-login').fill('noé')
  await admin.locator('#staff-invite-login').press('Tab')
  await admin.keyboard.press('Space')
  await admin.getByRole('button', { name: 'Créer l’invitation' }).click()
  await admin.waitForTimeout(800)
  await shot(admin, 'people')
  await admin.setViewportSize(PHONE)
  await shot(admin, 'people-phone')
  await admin.setViewportSize(DESKTOP)
  await admin.getByRole('link', { name: 'Journal' }).click()
  await admin.locator('.staff-journal').waitFor()
  await shot(admin, 'journal')
})
