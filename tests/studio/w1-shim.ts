import type { Page } from 'playwright-core'
import { MODERATED, type OpenModeration } from './testing/open-moderation.js'
export async function shim(page: Page, studio: OpenModeration, by: string) {
  const { store } = studio
  const send = (route: any, status: number, body: unknown) =>
    route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) })
  await page.route('**/api/staff/consultations**', async route => {
    const url = new URL(route.request().url())
    const path = url.pathname.replace('/api/staff/consultations', '')
    const counts = await store.moderationCounts(MODERATED)
    if (path === '') {
      const all = (await (await fetch(`${studio.address}/api/consultations`)).json()) as any
      const record = await store.read(MODERATED)
      return send(route, 200, {
        consultations: all.consultations.map((one: any) => ({
          ...one,
          state: record?.state ?? one.state,
          releases: 0,
          moderation: counts
        }))
      })
    }
    if (/\/texts$/.test(path)) {
      const q = url.searchParams
      const found = await store.queue(MODERATED, {
        queue: q.get('queue') as any,
        after: q.get('after'),
        limit: Number(q.get('limit')),
        ...(q.get('item') ? { item: q.get('item')! } : {}),
        ...(q.get('group') ? { group: q.get('group')! } : {})
      } as any)
      return send(route, 200, { ...found, counts })
    }
    const text = /\/texts\/([^/]+)\/decisions$/.exec(path)?.[1]
    if (text) {
      const done = await store.decide(MODERATED, text, { ...route.request().postDataJSON(), by }, Date.now())
      return done === 'done'
        ? send(route, 201, { decision: {} })
        : send(route, done === 'same-person' ? 403 : 409, { error: `no: ${done}`, code: done })
    }
    if (/moderated$/.test(path)) {
      await store.move(MODERATED, 'moderated', Date.now())
      return send(route, 200, { state: 'moderated' })
    }
    return send(route, 404, {})
  })
}
