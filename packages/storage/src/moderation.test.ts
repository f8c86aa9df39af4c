import { type Outcome, QUEUES, type Queue, type Step, type Verdict } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo, importFrom, signer } from './export-format.js'
import { openPglite } from './pglite.js'
import { openPostgres } from './postgres.js'
import type { Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import { DAY, definition, digest, itemsOf, NOW, openConsultation, send, TIMES } from './testing/samples.js'

const ID = 'mod'

describe.each(DATABASES)('moderation on $name', ({ bench: prepare }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await prepare()
    store = await bench.open()
    await openConsultation(store, ID)
    for (let i = 0; i < 6; i++) {
      await send(store, ID, `person ${i}`, {
        body: {
          notice: 1,
          ...(i === 0 ? { signature: 'C. Soignante' } : {}),
          answers: [
            {
              item: `${ID}-p1`,
              version: 1,
              useful: 'yes',
              remarks: [{ kind: 'for', text: `Texte ${i} 🙂 de a@b.fr` }]
            },
            { item: `${ID}-p2`, version: 1, remarks: [{ kind: 'amendment', text: `Autre ${i}` }] }
          ]
        }
      })
    }
  })
  afterAll(async () => {
    await store?.close()
    await bench.remove()
  })

  const verdict = (outcome: Outcome, rest: Partial<Verdict> = {}): Verdict => ({
    outcome,
    motive: outcome === 'publish' ? null : 'insult',
    note: '',
    masks: outcome === 'mask' ? [[8, 10]] : [],
    themes: [],
    ...rest
  })
  const decide = (
    text: string,
    outcome: Outcome,
    step: Step = 'first',
    by = 'ann',
    rest: Partial<Verdict> = {},
    at = NOW
  ) => store.decide(ID, text, { ...verdict(outcome, rest), step, by }, at)
  const queued = async (queue: Queue, limit = 5, item?: string) => {
    const all: Awaited<ReturnType<Store['queue']>>['texts'] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<Store['queue']>> = await store.queue(ID, {
        queue,
        after,
        limit,
        ...(item ? { item } : {})
      })
      all.push(...page.texts)
      after = page.next
    } while (after !== null)
    return all
  }
  /** The ids of someone's own texts: of the first item, of the second. */
  const own = async (i: number) =>
    (await store.ownDecisions(ID, digest(`person ${i}`))).map(({ id }) => id) as [string, string]
  const published = (asked: Partial<Parameters<Store['published']>[1]> = {}) =>
    store.published(ID, { after: null, limit: 50, ...asked })
  const fault = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      ({ fault: found }) => found
    )
  const lines = async () => {
    let text = ''
    await exportTo(store, chunk => {
      text += chunk
    })
    return text.trimEnd().split('\n')
  }

  it('F1 nothing is decided while it is open, nothing public before it is published', async () => {
    const [first] = await own(0)
    expect(await decide(first, 'publish')).toBe('state')
    await store.move(ID, 'closed', NOW)
    expect(await fault(store.move(ID, 'moderated', NOW))).toBe('state')
    expect(await decide(first, 'publish')).toBe('done')
    expect(await decide(first, 'publish')).toBe('state')
    expect(
      await decide(digest('x').replace(/(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5'), 'publish')
    ).toBe('unknown')
    expect(await decide('no id', 'publish')).toBe('unknown')
    expect((await published()).remarks).toEqual([])
    expect(await store.publishedCounts(ID)).toEqual([])
    expect(await store.report(ID, first, { reason: 'x', sealed: null }, NOW)).toBeNull()
  })

  it('F5 what a machine flags comes first, near-duplicates together, the rest in an order that stays', async () => {
    const unsigned = await store.unsigned(ID)
    expect(unsigned).toHaveLength(12)
    const [one] = unsigned
    const signed = one!.signature === null ? one!.text : `${one!.text}\n\n— ${one!.signature}`
    expect(await store.readText(ID, one!.id)).toMatchObject({ text: signed, version: 1 })
    expect(await store.readText(ID, 'no id')).toBeNull()
    const flagged = (await own(3))[0]
    const group = await Promise.all([1, 2, 4].map(async i => (await own(i))[1]))
    await store.sign(
      ID,
      unsigned.map(({ id }) => ({
        id,
        flags: id === flagged ? ['e-mail' as const] : [],
        group: group.includes(id) ? 'g1' : null
      }))
    )
    expect(await store.unsigned(ID)).toEqual([])
    const texts = await queued('to-do')
    expect(texts).toHaveLength(11)
    const ids = texts.map(({ id }) => id)
    expect(ids[0]).toBe(flagged)
    expect(ids.slice(1, 4)).toEqual([...group].sort())
    expect(ids.slice(4)).toEqual([...ids.slice(4)].sort())
    expect(texts[0]).toEqual({
      id: flagged,
      item: `${ID}-p1`,
      version: 1,
      kind: 'for',
      text: 'Texte 3 🙂 de a@b.fr',
      flags: ['e-mail'],
      group: null,
      queue: 'to-do',
      decisions: [],
      asked: null
    })
    expect(texts[1]!.group).toEqual({ id: 'g1', size: 3 })
    expect((await queued('to-do', 2)).map(({ id }) => id)).toEqual(ids)
    expect((await queued('to-do', 2, `${ID}-p2`)).map(({ item }) => item)).toEqual(Array(6).fill(`${ID}-p2`))
    const together = await store.queue(ID, { queue: 'to-do', group: 'g1', after: null, limit: 100 })
    expect(together.texts.map(({ id }) => id).sort()).toEqual([...group].sort())
    expect(await fault(store.queue(ID, { queue: 'to-do', after: "0.x.'", limit: 5 }))).toBe('unknown')
    const all = await store.texts(ID, null)
    expect([all.texts.length, all.next]).toEqual([12, null])
  })

  it('F2 F3 a decision has its motive; an appeal, once, is judged by somebody else', async () => {
    const [refused, hidden] = await own(5)
    expect(await decide(refused, 'refuse', 'first', 'ann', { note: 'Restez courtois.' })).toBe('done')
    expect(
      await decide(hidden, 'mask', 'first', 'bob', {
        masks: [[0, 5]],
        motive: 'personal-data',
        themes: ['care']
      })
    ).toBe('done')
    // A rule of the table: no motive, no refusal; no passage, no mask.
    expect(await fault(decide((await own(4))[0], 'refuse', 'first', 'ann', { motive: null }))).toBe('failed')
    expect(await fault(decide((await own(4))[0], 'mask', 'first', 'ann', { masks: [] }))).toBe('failed')

    const [told] = await store.ownDecisions(ID, digest('person 5'))
    expect(told).toEqual({
      id: refused,
      item: `${ID}-p1`,
      kind: 'for',
      decision: { ...verdict('refuse', { note: 'Restez courtois.' }), step: 'first', at: NOW, by: null },
      appeal: 'none'
    })
    const appeal = (text: string, receipt = 'person 5') =>
      store.appeal(ID, digest(receipt), text, 'Ce n’est pas une insulte.', NOW + 1)
    expect(await decide(refused, 'publish', 'appeal', 'bob')).toBe('state')
    expect([
      await appeal(refused, 'person 4'),
      await appeal(refused, 'nobody'),
      await appeal((await own(0))[0], 'person 0')
    ]).toEqual(['unknown', 'unknown', 'state'])
    expect([await appeal(refused), await appeal(refused)]).toEqual(['done', 'state'])
    expect(
      (await queued('appealed')).map(({ id, asked, decisions }) => [id, asked, decisions[0]!.by])
    ).toEqual([[refused, 'Ce n’est pas une insulte.', 'ann']])
    expect(await decide(refused, 'publish', 'appeal', 'ann')).toBe('same-person')
    expect(await decide(refused, 'publish', 'notice', 'bob')).toBe('state')
    expect(
      await Promise.all(['bob', 'cat', 'dan'].map(by => decide(refused, 'publish', 'appeal', by)))
    ).toEqual(expect.arrayContaining(['done', 'state', 'state']))
    expect((await store.ownDecisions(ID, digest('person 5')))[0]).toMatchObject({
      appeal: 'judged',
      decision: { step: 'appeal', outcome: 'publish', by: null }
    })
    expect(await appeal(hidden)).toBe('done')
    expect(await decide(hidden, 'mask', 'appeal', 'ann', { masks: [[0, 5]], motive: 'insult' })).toBe('done')
    expect((await store.moderationCounts(ID)).appeals).toEqual({ made: 2, pending: 0, granted: 1 })
  })

  it('F4 F8 counts by motive; the log has no text, and no row of it changes', async () => {
    for (const { id } of await queued('to-do', 50))
      await decide(id, id === (await own(4))[1] ? 'refuse' : 'publish', 'first', 'ann', {
        motive: id === (await own(4))[1] ? 'advertising' : null,
        themes: ['tools']
      })
    await store.move(ID, 'moderated', NOW)
    expect(await store.moderationCounts(ID)).toEqual({
      texts: 12,
      toDo: 0,
      published: 10,
      masked: 1,
      refused: { advertising: 1 },
      appeals: { made: 2, pending: 0, granted: 1 },
      reports: { made: 0, pending: 0, granted: 0 },
      duplicates: { groups: 1, beyondFirst: 2 }
    })
    const { rows, next } = await store.moderationLog(ID, null)
    expect([rows.length, next]).toEqual([14, null])
    expect(JSON.stringify(rows)).not.toMatch(/Texte|Autre|pas une insulte|Soignante/)
    expect(
      rows
        .filter(({ step }) => step === 'appeal')
        .map(({ outcome, masked }) => [outcome, masked])
        .sort()
    ).toEqual([
      ['mask', 1],
      ['publish', 0]
    ])
    // The journal names who decided by an id, where they are of the team.
    const { entries } = await store.readJournal({ after: null, limit: 100, event: 'decision' })
    expect(entries.map(({ detail }) => detail['by'])).toEqual(Array(14).fill(''))
    await store.close()
    const place = bench.places[0]!
    const database = await (bench.cluster ? openPostgres(place) : openPglite(place))
    const codes: unknown[] = []
    for (const text of [
      `update decisions set outcome = 'publish', motive = null`,
      'delete from decisions',
      'truncate decisions'
    ])
      codes.push(
        await database.call(digest(text).slice(0, 60), text, []).then(
          () => 'kept',
          ({ code }) => code
        )
      )
    await database.close()
    store = await bench.open(place)
    expect(codes).toEqual(['HS004', 'HS004', 'HS004'])
  })

  it('F2 what is published is as it was written but for its masks, with a name where it was asked for', async () => {
    await store.move(ID, 'published', NOW)
    const { remarks, next } = await published()
    expect([remarks.length, next]).toEqual([11, null])
    expect(remarks.map(({ id }) => id)).toEqual(remarks.map(({ id }) => id).sort())
    const of = (id: string) => remarks.find(each => each.id === id)
    const [first, second] = await own(0)
    expect(of(first)).toEqual({
      id: first,
      item: `${ID}-p1`,
      version: 1,
      kind: 'for',
      text: 'Texte 0 🙂 de a@b.fr',
      themes: [],
      alike: 1,
      signature: 'C. Soignante'
    })
    expect(of(second)).toMatchObject({ signature: 'C. Soignante', themes: ['tools'] })
    expect(of((await own(5))[1])).toMatchObject({ text: '[…] 5', signature: null, themes: [] })
    // One of the three alike was refused.
    expect(of((await own(1))[1])).toMatchObject({ alike: 2 })
    expect((await published({ theme: 'tools', item: `${ID}-p2`, kind: 'amendment' })).remarks).toHaveLength(4)
    const paged: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<Store['published']>> = await published({ after, limit: 3 })
      paged.push(...page.remarks.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(paged).toEqual(remarks.map(({ id }) => id))
    const counts = await store.publishedCounts(ID)
    expect(counts).toContainEqual({ item: `${ID}-p1`, kind: 'for', theme: '', count: 6 })
    expect(counts).toContainEqual({ item: `${ID}-p2`, kind: 'amendment', theme: 'tools', count: 4 })
  })

  it('F7 a report of a published text is judged, and its text hidden', async () => {
    const [text] = await own(1)
    expect(await store.report(ID, (await own(4))[1], { reason: 'refused', sealed: null }, NOW)).toBeNull()
    const given = await Promise.all(
      ['un', 'deux'].map(reason => store.report(ID, text, { reason, sealed: 'v1.x' }, NOW))
    )
    expect(new Set(given).size).toBe(2)
    const [waiting] = await queued('reported')
    expect([waiting!.id, waiting!.asked!.split('\n\n').sort()]).toEqual([text, ['deux', 'un']])
    expect((await published()).remarks).toHaveLength(11)
    expect(await decide(text, 'mask', 'notice', 'ann', { masks: [[6, 10]], motive: 'personal-data' })).toBe(
      'done'
    )
    expect((await published()).remarks.find(({ id }) => id === text)!.text).toBe('Texte […] de a@b.fr')
    expect((await store.moderationCounts(ID)).reports).toEqual({ made: 2, pending: 0, granted: 2 })
  })

  it('F3 who was overruled does not take their decision back up by way of a report', async () => {
    const [text] = await own(5)
    expect(await store.report(ID, text, { reason: 'moi', sealed: null }, NOW)).not.toBeNull()
    expect(await decide(text, 'refuse', 'notice', 'ann')).toBe('same-person')
    expect((await published()).remarks.map(({ id }) => id)).toContain(text)
    expect(await decide(text, 'publish', 'notice', 'eve')).toBe('done')
  })

  it('E2 a withdrawn contribution is public no more; its decisions stay, without it, in what is restored too', async () => {
    const before = await lines()
    const [text] = await own(1)
    const response = {
      item: `${ID}-p1`,
      version: 1,
      outcome: 'partly' as const,
      text: { fr: 'Oui.', en: 'Yes.' },
      remarks: [(await own(0))[0], text],
      next: null,
      at: NOW
    }
    await store.saveResponse(ID, response, 'eve')
    expect(await store.responses(ID)).toEqual([response])
    expect(await fault(store.saveResponse(ID, { ...response, remarks: [(await own(4))[1]] }, 'eve'))).toBe(
      'unknown'
    )
    expect(await fault(store.saveResponse(ID, { ...response, item: 'none' }, 'eve'))).toBe('unknown')

    expect(await store.withdraw(ID, digest('person 1'), NOW)).toBe(true)
    expect((await published()).remarks.map(({ id }) => id)).not.toContain(text)
    expect((await published()).remarks).toHaveLength(9)
    expect((await store.responses(ID))[0]!.remarks).toEqual([response.remarks[0]])
    expect((await store.moderationLog(ID, null)).rows.filter(row => row.text === text)).toHaveLength(2)
    expect((await store.moderationCounts(ID)).texts).toBe(10)
    expect(await store.report(ID, text, { reason: 'gone', sealed: null }, NOW)).toBeNull()

    // An old copy brought back: the texts are not, nor what was asked of them.
    expect((await importFrom(store, before)).kept).toBe(1)
    expect((await lines()).join('\n')).not.toMatch(/Texte 1|"reason":"un"/)
    // Elsewhere, all of it comes back as it stands.
    const copy = await bench.open()
    const after = await lines()
    await importFrom(copy, after)
    expect(await copy.published(ID, { after: null, limit: 50 })).toEqual({
      next: null,
      // Near-duplicates are found again by the machine.
      remarks: (await published()).remarks.map(each => ({ ...each, alike: 1 }))
    })
    expect(await copy.moderationLog(ID, null)).toEqual(await store.moderationLog(ID, null))
    expect(await copy.responses(ID)).toEqual(await store.responses(ID))
    expect({ ...(await copy.moderationCounts(ID)), duplicates: null }).toEqual({
      ...(await store.moderationCounts(ID)),
      duplicates: null
    })
    expect(await copy.unsigned(ID)).toHaveLength(10)
    await copy.close()
  })

  it('D5 the text of what was refused goes two months after, not what is counted; contacts of reports go after six', async () => {
    const [, refused] = await own(4)
    const [text] = await own(2)
    await store.report(ID, text, { reason: 'trois', sealed: 'v1.contact' }, NOW)
    const counts = await store.moderationCounts(ID)
    const gone = async (now: number) => {
      const { refused, report_contacts } = await store.sweep(now)
      return [refused, report_contacts]
    }
    expect(await store.appeal(ID, digest('person 4'), refused, 'Encore.', NOW)).toBe('done')
    expect(await gone(NOW + 62 * DAY)).toEqual([0, 0])
    expect(await decide(refused, 'refuse', 'appeal', 'bob', { motive: 'advertising' }, NOW + DAY)).toBe(
      'done'
    )
    expect(await gone(NOW + 63 * DAY - 1)).toEqual([0, 0])
    expect(await gone(NOW + 63 * DAY)).toEqual([1, 0])
    expect(await gone(NOW + 183 * DAY)).toEqual([0, 2])
    const all = (await lines()).join('\n')
    expect(all).not.toMatch(/Autre 4|Encore|v1\.contact/)
    expect(all).toMatch(/"reason":"trois"/)
    const { appeals, reports, ...rest } = await store.moderationCounts(ID)
    const { appeals: _, reports: __, ...was } = counts
    expect(rest).toEqual(was)
    expect([appeals.made, reports.made]).toEqual([counts.appeals.made + 1, counts.reports.made])
    expect((await store.readContribution(ID, digest('person 4')))!.answers[1]).toEqual({
      item: `${ID}-p2`,
      version: 1
    })
    expect(await store.appeal(ID, digest('person 4'), refused, 'Encore.', NOW)).toBe('state')
  })

  it('texts of a call have ids of their own, and are moderated as remarks are; an old export gives them theirs', async () => {
    await store.saveDraft(definition('call', { kind: 'contributions' }), itemsOf('call'), TIMES, NOW)
    await store.move('call', 'open', NOW)
    const said = { notice: 1, answers: [{ item: 'call-p1', version: 1, text: 'Une idée.' }] }
    await send(store, 'call', 'caller', { body: said })
    expect(await store.readContribution('call', digest('caller'))).toEqual({ ...said, day: '2027-05-03' })
    expect(await send(store, 'call', 'caller', { body: said })).toEqual({ kept: 'again' })
    await store.correct(
      'call',
      digest('caller'),
      { ...said, answers: [{ ...said.answers[0]!, text: 'Mieux.' }] },
      NOW
    )
    await store.move('call', 'closed', NOW)
    expect(await store.count('call')).toEqual({ contributions: 1, answers: 1, remarks: 0 })
    const { texts } = await store.queue('call', { queue: QUEUES[0], after: null, limit: 5 })
    expect(texts.map(({ kind, text }) => [kind, text])).toEqual([['text', 'Mieux.']])
    expect(
      await store.decide('call', texts[0]!.id, { ...verdict('publish'), step: 'first', by: 'ann' }, NOW)
    ).toBe('done')
    // As they were before they had one: with the answers.
    const old = (await lines())
      .map(line => JSON.parse(line))
      .filter(row => row.id === 'call' || row.consultation === 'call')
      .filter(({ kind }) => ['consultation', 'notice', 'item', 'contribution'].includes(kind))
      .map(row =>
        row.kind === 'contribution'
          ? { ...row, remarks: [], answers: row.answers.map((each: object) => ({ ...each, text: 'Mieux.' })) }
          : row
      )
    const sign = signer()
    const given = [{ kind: 'header', format: 'horizon-soin-export/2' }, ...old].map(row =>
      JSON.stringify(row)
    )
    for (const line of given) sign.add(line)
    const copy = await bench.open()
    await importFrom(copy, [...given, sign.end()])
    expect(await copy.readContribution('call', digest('caller'))).toEqual(
      await store.readContribution('call', digest('caller'))
    )
    expect((await copy.queue('call', { queue: 'to-do', after: null, limit: 5 })).texts).toHaveLength(1)
    await copy.close()
  })
})
