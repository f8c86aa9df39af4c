/** PRIVACY-SECURITY.md, B1, B3, B4, C1, C2, E1, E3, H7, I1, I14, I27: in a browser, on the real server. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { tabTo } from './testing/keyboard.js'
import { ASKED, CALL, HOSTILE, OVER, openConsultations, TOKEN } from './testing/open-consultations.js'
import { DESKTOP, languageOf, type OpenStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
/** Another site, which shows the card of a consultation. */
const around = createServer((request, response) => {
  const address = new URL(request.url ?? '/', 'http://around').searchParams.get('card') ?? ''
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><title>Around</title><iframe title="Consultation" src="${address}"></iframe>`)
})
beforeAll(async () => {
  await new Promise<void>(resolve => around.listen(0, '127.0.0.1', resolve))
  studio = await openConsultations(`http://127.0.0.1:${(around.address() as AddressInfo).port}`)
})
afterAll(async () => {
  await studio?.close()
  around.close()
})

const FR = {
  answer: '/consultation/repondre/',
  receipt: '/consultation/recepisse/',
  review: 'Relire et envoyer',
  check: 'Relire avant d’envoyer',
  send: 'Envoyer ma réponse',
  sent: 'Votre réponse est enregistrée',
  next: 'Proposition suivante',
  end: 'Passer au profil et à l’envoi',
  against: 'Un argument contre',
  find: 'Retrouver',
  mine: 'Ma réponse',
  correct: 'Corriger',
  save: 'Relire et enregistrer',
  saveIt: 'Enregistrer la correction',
  corrected: 'Votre correction est enregistrée',
  withdraw: 'Retirer ma réponse',
  yes: 'Oui, la retirer',
  withdrawn: 'Votre réponse est retirée',
  other: 'Retrouver une autre réponse',
  wrong: 'Aucune réponse ne répond à ce code',
  progress: '20 sur 20 avec une réponse',
  no: 'Non',
  yesOpinion: 'Oui'
}
const EN: typeof FR = {
  answer: '/en/consultation/answer/',
  receipt: '/en/consultation/receipt/',
  review: 'Check and send',
  check: 'Check before you send',
  send: 'Send my answer',
  sent: 'Your answer is recorded',
  next: 'Next proposal',
  end: 'Go to profile and sending',
  against: 'An argument against',
  find: 'Find',
  mine: 'My answer',
  correct: 'Correct',
  save: 'Check and save',
  saveIt: 'Save the correction',
  corrected: 'Your correction is recorded',
  withdraw: 'Withdraw my answer',
  yes: 'Yes, withdraw it',
  withdrawn: 'Your answer is withdrawn',
  other: 'Find another answer',
  wrong: 'No answer goes with this code',
  progress: '20 of 20 with an answer',
  no: 'No',
  yesOpinion: 'Yes'
}

const open = async (path: string, options = {}) => {
  const page = await studio.newPage(options)
  const faults = watch(page, studio.address)
  await visit(page, studio.address + path)
  return { page, faults }
}

/** The page is fit to be read by all, as it stands. Languages are made of the same parts: axe reads each screen in one of them. */
async function isFit(page: Page, screen: string, language: 'fr' | 'en' = 'fr'): Promise<void> {
  if (languageOf(new URL(page.url()).pathname) === language) expect(await axeFaults(page), screen).toEqual([])
  const size = page.viewportSize()!
  for (const width of [320, size.width]) {
    await page.setViewportSize({ ...size, width })
    expect(await overflowing(page), `${screen} at ${width} px`).toEqual([])
  }
}

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const button = (name: string) => ({ role: 'button', name })

/** Everything that a page can leave on a device. */
const kept = (page: Page) =>
  page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join('')
  )

describe.concurrent('a person with a keyboard alone', () => {
  it.for([
    ['fr', FR, DESKTOP],
    ['en', EN, PHONE]
  ] as const)(
    'answers 20 proposals in %s, comes back, corrects one, withdraws',
    { timeout: 180_000 },
    async ([, text, viewport], { expect }) => {
      const { page, faults } = await open(`${text.answer}#${ASKED}`, { viewport })
      await page.locator('.items').waitFor()
      await isFit(page, 'questions')
      for (let place = 0; place < 20; place++) {
        await tabTo(page, { role: 'radio', field: 'useful' })
        await page.keyboard.press('Space')
        await tabTo(page, { role: 'radio', field: 'realistic' })
        await page.keyboard.press('ArrowRight')
        if (place === 2) {
          await tabTo(page, { role: 'summary', name: text.against })
          await page.keyboard.press('Enter')
          await tabTo(page, { role: 'textarea', field: 'against' })
          await page.keyboard.type('Trop cher.')
        }
        await tabTo(page, button(place === 19 ? text.end : text.next))
        await page.keyboard.press('Enter')
      }
      await page.getByText(text.progress).waitFor()
      await tabTo(page, { role: 'select', field: 'activity' })
      await page.keyboard.press('ArrowDown')
      await tabTo(page, button(text.review))
      await page.keyboard.press('Enter')
      await heading(page, text.check)
      expect(await page.locator('.given > li').count()).toBe(20)
      await isFit(page, 'review', 'en')
      await tabTo(page, button(text.send))
      await page.keyboard.press('Enter')
      await heading(page, text.sent)
      // B3: nothing is ticked.
      expect(await page.locator('main input[type=checkbox]').count()).toBe(2)
      expect(await page.locator('main input:checked').count()).toBe(0)
      await isFit(page, 'sent')
      const code = (await page.locator('.code').textContent()) ?? ''
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/)

      // Back another day, as it was noted by hand.
      await visit(page, `${studio.address}${text.receipt}#${ASKED}`)
      const enter = async () => {
        await tabTo(page, { role: 'input', field: 'receipt-code' })
        await page.keyboard.type(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'O'))
        await page.keyboard.press('Enter')
      }
      await page.locator('#receipt-code').waitFor()
      await isFit(page, 'code', 'en')
      await enter()
      await heading(page, text.mine)
      expect(await page.locator('.given > li').count()).toBe(20)
      await isFit(page, 'mine')
      await tabTo(page, button(text.correct))
      await page.keyboard.press('Enter')
      await page.getByText(text.progress).waitFor()
      await tabTo(page, { role: 'radio', field: 'realistic' })
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await tabTo(page, button(text.save))
      await page.keyboard.press('Enter')
      await heading(page, text.check)
      await tabTo(page, button(text.saveIt))
      await page.keyboard.press('Enter')
      await page.getByText(text.corrected).waitFor()

      await page.reload()
      await page.locator('#receipt-code').waitFor()
      await enter()
      await heading(page, text.mine)
      const said = await page.locator('.given dd').allTextContents()
      expect(said.filter(one => one === 'Trop cher.')).toHaveLength(1)
      expect(said.filter(one => one === text.no)).toHaveLength(19)
      await tabTo(page, button(text.withdraw))
      await page.keyboard.press('Enter')
      await isFit(page, 'confirm', 'en')
      await tabTo(page, button(text.yes))
      await page.keyboard.press('Enter')
      await heading(page, text.withdrawn)
      await isFit(page, 'withdrawn')
      expect(faults, 'errors, and requests to another host (C1)').toEqual([])
      await tabTo(page, button(text.other))
      await page.keyboard.press('Enter')
      await page.locator('#receipt-code').waitFor()
      await enter()
      await page.getByText(text.wrong).waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('receipt-code')
      expect(await kept(page)).toBe('')
      await page.context().close()
    }
  )
})

/** Opens the questionnaire, and says yes to what is open. */
async function answered(page: Page): Promise<void> {
  await page.locator('.items').waitFor()
  await page.getByRole('radio', { name: FR.yesOpinion }).first().check()
}
const sendIt = async (page: Page) => {
  await page.getByRole('button', { name: FR.review }).click()
  await page.getByRole('button', { name: FR.send }).click()
}
const codeOf = async (page: Page): Promise<string> => {
  await heading(page, FR.sent)
  return (await page.locator('.code').textContent()) ?? ''
}
const find = async (page: Page, code: string) => {
  await visit(page, `${studio.address}${FR.receipt}#${ASKED}`)
  await page.locator('#receipt-code').fill(code)
  await page.getByRole('button', { name: FR.find, exact: true }).click()
  await heading(page, FR.mine)
}

describe.concurrent('a consultation, to who answers it', () => {
  it('B1: ten headings are one click away, none empty; B4: beside each free text, what not to write', async ({
    expect
  }) => {
    const { page } = await open(`${FR.answer}#${ASKED}`)
    await page.locator('.answer-notice summary').last().click()
    const sections = await page.locator('.answer-notice section').allInnerTexts()
    expect(sections).toHaveLength(10)
    for (const section of sections) expect(section).toMatch(/^.{5,}\n+.{10,}/)
    for (const kind of await page.locator('.remark summary').all()) await kind.click()
    const told = await page.locator('main textarea').evaluateAll(fields =>
      fields.map(field =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map(id => document.getElementById(id)?.textContent)
          .join(' ')
      )
    )
    expect(told).toHaveLength(3)
    for (const one of told)
      expect(one).toContain('N’indiquez pas de nom, de patient, ni d’information de santé.')
    await page.context().close()
  })

  it('C2: nothing is on the device unless it is asked for; it is then found again, and erased', async ({
    expect
  }) => {
    const { page } = await open(`${FR.answer}#${ASKED}`)
    const asked: string[] = []
    page.on('dialog', dialog => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await answered(page)
    const title = await page.locator('[aria-expanded=true] .item-title').textContent()
    expect(await kept(page)).toBe('')
    await page.reload()
    expect(asked, 'leaving with answers asks first').toEqual(['beforeunload'])
    await page.locator('.items').waitFor()
    expect(await page.locator('.item-partly').count()).toBe(0)

    // The same answers in the other language, in memory alone.
    await answered(page)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText('1 of 20 with an answer').waitFor()
    expect(page.url()).toBe(`${studio.address}${EN.answer}#${ASKED}`)
    expect(await kept(page)).toBe('')
    await page.getByRole('link', { name: 'Français' }).click()
    await page.getByRole('radio', { name: FR.yesOpinion, checked: true }).waitFor()
    await page.getByRole('button', { name: 'Effacer' }).click()
    expect(await page.locator('.item-partly').count()).toBe(0)

    await page.getByLabel('Garder mon brouillon sur cet appareil').check()
    await page.getByRole('button', { name: title!.trim() }).waitFor()
    await answered(page)
    expect(await kept(page)).toMatch(/^horizon-soin-draft-/)
    const order = await page.locator('.item-title').allTextContents()
    await page.reload()
    await page.getByText('Votre brouillon a été retrouvé').waitFor()
    expect(await page.locator('.item-partly').count()).toBe(1)
    expect(await page.locator('.item-title').allTextContents()).toEqual(order)
    expect(asked).toHaveLength(1)
    await page.getByLabel('Garder mon brouillon sur cet appareil').uncheck()
    expect(await kept(page)).toBe('')
    await page.context().close()
  })

  it('I14: an answer whose receipt was lost on the way is sent again under the same key, and kept once', async ({
    expect
  }) => {
    const { page } = await open(`${FR.answer}#${ASKED}`)
    const sent: { key: string | undefined; status: number }[] = []
    await page.route('**/contributions', async route => {
      const response = await route.fetch()
      sent.push({ key: route.request().headers()['idempotency-key'], status: response.status() })
      if (sent.length === 1) await route.abort('connectionreset')
      else await route.fulfill({ response })
    })
    await answered(page)
    await sendIt(page)
    const code = await codeOf(page)
    expect(sent.map(({ status }) => status)).toEqual([201, 200])
    expect(sent[0]!.key).toMatch(/^[\w-]{43}$/)
    expect(sent[1]!.key).toBe(sent[0]!.key)
    await find(page, code)
    await page.context().close()
  })

  it('I14: what was changed since a sending that seemed lost corrects it: there is one answer', async ({
    expect
  }) => {
    const page = await studio.newPage()
    await page.clock.install()
    await visit(page, `${studio.address}${FR.answer}#${ASKED}`)
    const sent: number[] = []
    await page.route('**/contributions', async route => {
      // The first arrives and its answer is lost; then there is no network, for as long as it is tried.
      const isCut = sent.length < 4
      const status = sent.length === 0 || !isCut ? await route.fetch() : null
      sent.push(status?.status() ?? 0)
      if (isCut) await route.abort('connectionreset')
      else await route.fulfill({ response: status! })
    })
    await answered(page)
    await sendIt(page)
    await expect.poll(() => page.clock.runFor(10_000).then(() => sent)).toEqual([201, 0, 0, 0])
    await page.getByRole('alert').getByText('on ne sait pas si votre réponse est arrivée').waitFor()
    await page.getByRole('button', { name: 'Revenir aux questions' }).click()
    await page.getByRole('button', { name: FR.next }).click()
    await page.getByRole('radio', { name: FR.no }).first().check()
    await sendIt(page)
    const code = await codeOf(page)
    expect(sent).toEqual([201, 0, 0, 0, 200])
    await find(page, code)
    expect(await page.locator('.given dd').allTextContents()).toEqual(expect.arrayContaining(['Oui', 'Non']))
    // Back from a correction is one's answer, and what was corrected so far waits.
    await page.getByRole('button', { name: FR.correct, exact: true }).click()
    await page.getByRole('radio', { name: 'Sans avis' }).last().check()
    await page.goBack()
    await heading(page, FR.mine)
    await page.getByRole('button', { name: FR.correct, exact: true }).click()
    await page.getByText('3 sur 20 avec une réponse').waitFor()
    await page.getByRole('button', { name: 'Ne rien changer' }).click()
    await page.getByRole('button', { name: FR.withdraw }).click()
    await page.getByRole('button', { name: FR.yes }).focus()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: FR.yes }).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('withdraw')
    await page.context().close()
  })

  it('I1: what a person writes is text, to be checked, read back, corrected', async ({ expect }) => {
    const { page, faults } = await open(`${FR.answer}#${ASKED}`)
    page.on('dialog', dialog => {
      if (dialog.type() === 'alert') throw new Error(dialog.message())
      void dialog.accept()
    })
    await page.locator('.items').waitFor()
    for (const kind of await page.locator('.remark summary').all()) await kind.click()
    const written = ['for', 'against', 'amendment'].map((_, at) =>
      HOSTILE.slice(at * 3, at * 3 + 3).join('\n')
    )
    for (const [at, field] of (await page.locator('main textarea').all()).entries())
      await field.fill(written[at]!)
    await page.locator('#field-signature').fill(HOSTILE[0]!)
    await page.getByRole('button', { name: FR.review }).click()
    const words = () => page.locator('.words').allTextContents()
    // Controls that turn the direction of a text are not sent.
    const sent = [...written, HOSTILE[0]!].map(text => text.replace('\u202e', ''))
    expect(await words()).toEqual(sent)
    await page.getByRole('button', { name: FR.send }).click()
    await find(page, await codeOf(page))
    expect(await words()).toEqual(sent)
    expect(await page.locator('main :is(img, svg, script, a[href^=javascript])').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('E3: its data are one file, by a link that is of use once', async ({ expect }) => {
    const { page } = await open(`${FR.answer}#${ASKED}`)
    await answered(page)
    await sendIt(page)
    await find(page, await codeOf(page))
    const links: string[] = []
    page.on('request', request => {
      if (request.url().includes('/downloads/')) links.push(request.url())
    })
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger mes données' }).click()
    ])
    const data = JSON.parse(readFileSync((await file.path())!, 'utf8'))
    expect(data).toMatchObject({ notice: 1, answers: [{ useful: 'yes' }] })
    expect(
      await page.evaluate(link => fetch(link).then(({ status }) => status), links[0]!)
    ).toBeGreaterThanOrEqual(400)
    await page.context().close()
  })

  it('what is wrong is told in words, with the way to its field', async ({ expect }) => {
    const { page } = await open(`${FR.answer}#${ASKED}`)
    await page.locator('.items').waitFor()
    await page.locator('.remark summary').nth(1).click()
    const field = page.locator('textarea:visible')
    await field.fill('a'.repeat(4003))
    await page.getByText('3\u00a0caractères de trop').first().waitFor()
    await page.getByRole('button', { name: FR.review }).click()
    const problems = page.getByRole('alert')
    await problems.getByText('Une chose à revoir').waitFor()
    await heading(page, FR.check)
    await page.getByRole('button', { name: FR.send }).click()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('problems-title')
    expect(await axeFaults(page)).toEqual([])
    await problems.getByRole('button').first().click()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('a'.repeat(4000))
    await sendIt(page)
    await heading(page, FR.sent)
    await page.context().close()
  })

  it('a call on invitation takes a code, which leaves the address, and serves once', async ({ expect }) => {
    const { page } = await open(`${FR.answer}#${CALL}&jeton=${TOKEN.toLowerCase()}`)
    await page.locator('.items').waitFor()
    expect(page.url()).toBe(`${studio.address}${FR.answer}#${CALL}`)
    expect(await page.getByLabel('Code d’invitation').inputValue()).toBe(TOKEN.toLowerCase())
    expect(await page.locator('h1').textContent()).toBe(`Mon métier ${HOSTILE[0]}`)
    await isFit(page, 'call')
    const write = () => page.locator('textarea:visible').fill('Une journée plus calme.')
    // What is needed is told before it is sent.
    await page.getByLabel('Code d’invitation').fill('')
    await page.getByRole('button', { name: FR.review }).click()
    const problems = page.getByRole('alert')
    await problems.getByText('Il manque le code d’invitation.').waitFor()
    await problems.getByText('nécessaire').first().waitFor()
    await problems.getByRole('button', { name: 'Votre invitation' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-token')
    await page.getByLabel('Code d’invitation').fill(TOKEN.toLowerCase())
    await write()
    await sendIt(page)
    await heading(page, FR.sent)
    await visit(page, `${studio.address}${FR.answer}#${CALL}&jeton=${TOKEN}`)
    await page.reload()
    await page.locator('.items').waitFor()
    await page.getByLabel('Code d’invitation').fill(TOKEN)
    await write()
    await sendIt(page)
    await page.getByRole('alert').getByText('il a déjà servi').waitFor()
    await page.context().close()
  })

  it('the list says what is open and what is over, and the form that it is closed', async ({ expect }) => {
    const { page, faults } = await open('/consultation/')
    await page.locator('.asked').first().waitFor()
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.slice(0, 2)).toEqual(['En cours', 'Terminées'])
    expect(await page.locator('.asked').count()).toBe(3)
    const support = await page.locator('.asked-support').innerText()
    expect(support).toContain('81,6 à\u00a089,5\u00a0%')
    expect(support).toContain('69,8 à\u00a079,6\u00a0%')
    await isFit(page, 'list')
    await page.getByText('Organisateur, étapes, calendrier').first().click()
    await isFit(page, 'list, unfolded')
    const save = page.getByRole('link', { name: /\.ics/ }).first()
    const calendar = await page.evaluate(
      link => fetch(link).then(answer => answer.text()),
      (await save.getAttribute('href')) ?? ''
    )
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/)
    await visit(page, `${studio.address}${FR.answer}#${OVER}`)
    await page.getByText('Elle est close').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('goes back from the review to the questions, and keeps the code of what was sent until it is noted', async ({
    expect
  }) => {
    const question = 'proposition-18'
    const { page } = await open(`${FR.answer}?utm_source=lettre#${ASKED}&question=${question}`)
    const asked: string[] = []
    page.on('dialog', dialog => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    // What others add to an address says nothing of an edition.
    expect(await page.locator('.notices').innerText()).toBe('')
    await page.locator(`#item-${question}[aria-expanded=true]`).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`item-${question}`)
    const title = await page.title()
    expect(title).toMatch(/ · Questions · Horizon Soin$/)
    await answered(page)
    await page.getByRole('button', { name: FR.review }).click()
    await heading(page, FR.check)
    expect(await page.title()).toBe(title.replace('Questions', 'Relecture'))
    await page.goBack()
    await page.getByRole('radio', { name: FR.yesOpinion, checked: true }).waitFor()
    await page.goForward()
    await heading(page, FR.check)
    await page.getByRole('button', { name: 'Revenir aux questions' }).click()
    await page.getByRole('radio', { name: FR.yesOpinion, checked: true }).waitFor()
    await sendIt(page)
    const code = await codeOf(page)
    expect(await page.title()).toBe(title.replace('Questions', 'Envoyée'))
    await page.goBack()
    expect(await codeOf(page), 'going back does not lose it').toBe(code)
    await page.getByRole('link', { name: 'Retrouver ma réponse' }).click()
    await page.getByRole('button', { name: FR.find, exact: true }).waitFor()
    expect(await page.locator('#receipt-code').inputValue()).toBe(code)
    await page.goBack()
    await page.getByRole('button', { name: 'Copier le code' }).click()
    await page.reload()
    expect(asked, 'once it is noted nothing is asked').toEqual([])
    await page.locator('.items').waitFor()
    await answered(page)
    await sendIt(page)
    await codeOf(page)
    await page.reload()
    expect(asked).toEqual(['beforeunload'])
    await page.context().close()
  })

  it('two tabs with a kept draft do not write over each other, nor again what was sent', async ({
    expect
  }) => {
    const { page } = await open(`${FR.answer}#${ASKED}`)
    await page.locator('.items').waitFor()
    const keep = (tab: Page) => tab.getByLabel('Garder mon brouillon sur cet appareil')
    await keep(page).check()
    await answered(page)
    const other = await page.context().newPage()
    await visit(other, `${studio.address}${FR.answer}#${ASKED}`)
    await other.getByText('Votre brouillon a été retrouvé').waitFor()
    await other.getByRole('radio', { name: FR.no }).first().check()
    // It is told to the first, which keeps its own; then the other takes that.
    const before = await kept(page)
    await page.getByText('Un autre onglet garde un autre brouillon').waitFor()
    await page.getByRole('button', { name: 'Garder celui-ci' }).click()
    await other.getByRole('button', { name: 'Prendre celui de l’autre onglet' }).click()
    expect(await other.locator('.item-partly').count()).toBe(1)
    expect(before).toBe(await kept(page))
    await sendIt(page)
    await heading(page, FR.sent)
    await other.getByText('a été envoyée depuis un autre onglet').waitFor()
    await other.locator('.item-head').nth(4).click()
    await answered(other)
    expect(await kept(other)).toBe('')
    await page.context().close()
  })

  it('a consultation that closes with the form open says so, and gives back what was written', async ({
    expect
  }) => {
    const page = await studio.newPage()
    await page.clock.install()
    await visit(page, `${studio.address}${FR.answer}#${ASKED}`)
    await answered(page)
    const told = await fetch(`${studio.address}/api/consultations/${ASKED}`)
    const { closesAt } = (await told.json()) as { closesAt: string }
    await page.clock.fastForward(Date.parse(closesAt) - Date.now() - 30 * 60_000)
    await page.getByText('ferme dans moins d’une heure').waitFor()
    await page.clock.fastForward('00:40:00')
    await page.getByText('La consultation vient de fermer, le ').waitFor()
    await page.getByRole('button', { name: FR.review }).click()
    await heading(page, FR.check)
    expect(await page.getByRole('button', { name: FR.send }).count()).toBe(0)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'L’enregistrer dans un fichier' }).click()
    ])
    expect(readFileSync((await file.path())!, 'utf8')).toContain('Utile et pertinente\u00a0: Oui')
    await page.context().close()
  })

  it('H7, I27: its card stands in a frame of a site that it names, and tells its height alone', async ({
    expect
  }) => {
    const { page } = await open('/consultation/')
    await page.getByText('Organisateur, étapes, calendrier').first().click()
    await page.getByText('L’annoncer sur un autre site').first().click()
    await page.getByRole('button', { name: 'Copier le code' }).first().click()
    const code = await page.locator('.copy-field textarea').inputValue()
    expect(code).toMatch(
      /^<iframe src="[^"]+\/integrer\/consultation\/\?c=[^"]+" title="Consultation «\u00a0[^"]+ – Horizon Soin"/
    )

    const outside = await page.context().newPage()
    const { port } = around.address() as AddressInfo
    const card = `${studio.address}/integrer/consultation/?c=${ASKED}`
    await outside.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(globalThis, { heard })
      addEventListener('message', event => heard.push(event.data))
    })
    await outside.goto(`http://127.0.0.1:${port}/?card=${encodeURIComponent(card)}`)
    const frame = outside.frameLocator('iframe')
    const link = frame.getByRole('link', { name: /Répondre/ })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(`${new URL(FR.answer, studio.address).pathname}#${ASKED}`)
    expect(await link.getAttribute('rel')).toBe('noopener')
    await expect
      .poll(() => outside.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard[0]))
      .toEqual({ type: 'horizon-soin-height', height: expect.any(Number) })
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })
})
