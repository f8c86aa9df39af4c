/** Files of a release: its archive, which recomputes itself, and its tables. */
import type { Beside } from '@horizon-soin/releases'
import type { ConsultationRecord, Store } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { publicRecord } from '../routes/visible.js'
import { refusals } from '../schemas/parts.js'
import { ofRelease } from '../schemas/release.js'
import type { Services } from '../services.js'
import { frozenReleases } from './frozen.js'
import type { FileKind } from './task.js'

/** Remarks read at once. */
const PAGE = 1000

/** What goes with the figures, as it stands: a remark that was withdrawn since is no more there. */
async function besideOf(kept: Store, { definition, notice }: ConsultationRecord): Promise<Beside> {
  const remarks: Beside['remarks'][number][] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['published']>> = await kept.published(definition.id, {
      after,
      limit: PAGE
    })
    remarks.push(...page.remarks)
    after = page.next
  } while (after !== null)
  return { notice, remarks, responses: await kept.responses(definition.id), withdrawn: [] }
}

const nothingBeside = ({ notice }: ConsultationRecord): Beside => ({
  notice,
  remarks: [],
  responses: [],
  withdrawn: []
})

interface FileRoute {
  kind: FileKind
  path: string
  operationId: string
  summary: string
  type: string
  ending: string
}

const FILES: readonly FileRoute[] = [
  {
    kind: 'archive',
    path: 'archive',
    operationId: 'readArchive',
    summary: 'A release as an archive that recomputes itself: tables, dictionary, remarks, script, digests',
    type: 'application/zip',
    ending: 'zip'
  },
  {
    kind: 'csv',
    path: 'results.csv',
    operationId: 'readResultsCsv',
    summary: 'The results of a release as CSV',
    type: 'text/csv; charset=utf-8',
    ending: 'csv'
  },
  {
    kind: 'xlsx',
    path: 'results.xlsx',
    operationId: 'readResultsXlsx',
    summary: 'The tables of a release as a workbook',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx'
  }
]

/** One after the other: an archive holds every published text while it is made. */
function queueOf() {
  let last: Promise<unknown> = Promise.resolve()
  return <Made>(make: () => Promise<Made>): Promise<Made> => {
    const next = last.then(make)
    last = next.catch(() => {})
    return next
  }
}

export function addReleaseFiles(app: Api, services: Services): void {
  const { store, records, analysis } = services
  const frozen = frozenReleases(services)
  const inTurn = queueOf()
  for (const { kind, path, operationId, summary, type, ending } of FILES) {
    const [media = type] = type.split(';')
    app.get(
      `/api/consultations/:id/releases/:number/${path}`,
      {
        schema: {
          operationId,
          summary,
          tags: ['results'],
          security: [],
          params: ofRelease,
          response: {
            200: { description: summary, content: { [media]: { schema: Type.Unknown() } } },
            ...refusals
          }
        }
      },
      async (request, reply) => {
        const { id } = request.params
        const { content, number } = await frozen(request.params)
        const record = publicRecord(await records.recent(id))
        // Tables have none of the texts, which may be many.
        const make = async () => {
          const beside = kind === 'archive' ? await besideOf(await store(), record) : nothingBeside(record)
          const made = await analysis.answer({ name: 'file', kind, content, beside }, reply)
          if (!('bytes' in made)) throw new Error('a file is bytes')
          return made
        }
        const made = kind === 'archive' ? await inTurn(make) : await make()
        return reply
          .header('content-disposition', `attachment; filename="${id}-${number}.${ending}"`)
          .header('x-content-type-options', 'nosniff')
          .type(type)
          .send(Buffer.from(made.bytes))
      }
    )
  }
}
