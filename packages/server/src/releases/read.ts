/** Releases as everyone reads them: what was frozen, to the byte. */
import { dayOf } from '@horizon-soin/consultation'
import type { Api } from '../api.js'
import { publicRecord } from '../routes/visible.js'
import { exact, Id, refusals } from '../schemas/parts.js'
import { ofRelease, Release, ReleaseList } from '../schemas/release.js'
import type { Services } from '../services.js'
import { frozenReleases } from './frozen.js'

const tags = ['results']

export function addReleases(app: Api, services: Services): void {
  const { store, records } = services
  const frozen = frozenReleases(services)

  app.get(
    '/api/consultations/:id/releases',
    {
      schema: {
        operationId: 'listReleases',
        summary: 'Releases of the results; none before the first one',
        tags,
        security: [],
        params: exact({ id: Id }),
        response: { 200: ReleaseList, ...refusals }
      }
    },
    async ({ params: { id } }) => {
      const { timeZone } = publicRecord(await records.recent(id)).definition
      const rows = await (await store()).listReleases(id)
      return {
        releases: rows.map(({ number, at, sha256 }) => ({ number, day: dayOf(at, timeZone), sha256 }))
      }
    }
  )

  app.get(
    '/api/consultations/:id/releases/:number',
    {
      schema: {
        operationId: 'readRelease',
        summary: 'A release, or the latest; any site may read it',
        tags,
        security: [],
        params: ofRelease,
        response: { 200: Release, ...refusals }
      }
    },
    async (request, reply) => {
      const { content, sha256 } = await frozen(request.params)
      const tag = `W/"${sha256}"`
      reply
        .header('access-control-allow-origin', '*')
        .header('access-control-expose-headers', 'etag')
        .header('cache-control', 'no-cache')
        .header('etag', tag)
        .type('application/json; charset=utf-8')
      if (request.headers['if-none-match'] === tag) return reply.code(304 as 200).send(undefined as never)
      return reply.serializer(asIs).send(content as never)
    }
  )
}

/** The very bytes that its digest is of: nothing is written anew. */
const asIs = (content: unknown): string => String(content)
