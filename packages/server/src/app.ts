/** The server before it listens. */
import { readFileSync } from 'node:fs'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { Store } from '@horizon-soin/storage'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Api } from './api.js'
import { addHeaders } from './headers.js'
import { addHealth } from './health.js'
import { addJsonBody, LARGEST_BODY } from './http/json-body.js'
import { addMethods } from './http/methods.js'
import { addNotFound } from './http/not-found.js'
import { addOperationRules } from './http/operations.js'
import { refuser } from './http/refuse.js'
import { addOriginCheck } from './http/same-origin.js'
import { trustedProxies } from './http/trusted-proxies.js'
import { addJobs, type ExportPlan } from './jobs/index.js'
import { createLimiter, maxForOf } from './limits/limiter.js'
import { addReadLimit } from './limits/reads.js'
import { COMPUTE } from './limits/rules.js'
import { type Log, silent } from './log.js'
import { openStoreOf } from './open-store.js'
import { addOpenApi } from './openapi.js'
import { addProjection, type ProjectionOptions } from './projection/index.js'
import { recentRecords } from './recent-records.js'
import { Refusal } from './refusals.js'
import { openAnalysis } from './releases/analysis.js'
import { countStarts } from './releases/starts.js'
import { addNoConsultations } from './routes/consultations.js'
import { addConsultationApi } from './routes/index.js'
import { addSecurityTxt } from './security-txt.js'
import { secretsOf } from './services.js'
import { defaultSettings, type Settings } from './settings.js'
import { addStaffApi } from './staff/index.js'
import { createSessions } from './staff/sessions.js'
import { addFiles } from './static.js'
import { steadyClock } from './steady-clock.js'

export interface AppNeeds {
  /** An absolute path, of the built studio. */
  folder: string
  /** Where consultations are kept; without one, the studio alone is served. */
  store?: Store | Promise<Store>
  settings?: Partial<Settings>
  /** Milliseconds since 1970, UTC. */
  clock?: () => number
  log?: Log
  exports?: ExportPlan | null
  projection?: ProjectionOptions
}

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version

/** How long a request may take to arrive: who sends it by drops holds a place. */
const SLOWEST_MS = 60_000

/** What answers requests: the files of a folder, and the API. */
export async function createApp({
  folder,
  store,
  settings,
  clock = Date.now,
  log = silent,
  exports = null,
  projection = {}
}: AppNeeds): Promise<FastifyInstance> {
  const set = { ...defaultSettings(), ...settings }
  const refuse = refuser(log)
  const app: FastifyInstance = Fastify({
    trustProxy: trustedProxies(set.proxies),
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_MS,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true } },
    frameworkErrors: (error, request, reply) => {
      refuse(error, request, reply.header('x-content-type-options', 'nosniff'))
    }
  })
  const api: Api = app.withTypeProvider<TypeBoxTypeProvider>()
  const steady = steadyClock(clock)
  const open = store === undefined ? null : openStoreOf(store, steady)
  const version = versionOf()
  app.setErrorHandler(refuse)
  const records = open && recentRecords(open.get)
  await addHeaders(app, () => (open?.isReady() ? records : null))
  addMethods(app)
  addOriginCheck(app, set.origin)
  // Cookies are read where a session is needed, and nowhere else.
  await app.register(cookie, { hook: false })
  // A server that keeps no consultation has no operation of the team.
  const sessions = createSessions({
    store: open?.get ?? (() => Promise.reject(new Refusal('not-found'))),
    now: steady.now
  })
  addOperationRules(app, sessions)
  addJsonBody(app)
  addNotFound(app, folder)
  // Text, by brotli or gzip: of what is registered after it.
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false })
  await addOpenApi(api, version)
  addHealth(api, version, open)
  const limits = { now: steady.now, maxFor: maxForOf(set.openNetworks) }
  if (open === null || records === null) addNoConsultations(api)
  else {
    const analysis = openAnalysis()
    app.addHook('onClose', () => analysis.close())
    const starts = countStarts(open.get)
    const services = {
      store: open.get,
      records,
      sessions,
      ...limits,
      settings: set,
      limiter: createLimiter({ store: open.get, ...limits, log }),
      secret: secretsOf(open.get),
      analysis,
      starts
    }
    await addConsultationApi(api, services)
    await addStaffApi(api, services)
    addJobs(app, { store: open, clock: steady, log, exports, analysis, starts })
  }
  await api.register(async (part: Api) => {
    addReadLimit(part, limits, COMPUTE, () => true)
    await addProjection(part, projection)
  })
  addSecurityTxt(app, set, steady.now)
  await addFiles(app, folder)
  return app
}
