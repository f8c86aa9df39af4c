/** Whether the server is well, for whoever watches it. */
import { Type } from 'typebox'
import type { Api } from './api.js'
import type { OpenStore } from './open-store.js'
import { exact, oneOf, refusals } from './schemas/parts.js'

/** How long an answer of the database holds: whoever asks often does not tire it. */
const FRESH_MS = 1000

const Health = exact(
  {
    status: oneOf(['ok', 'starting', 'unavailable'] as const),
    version: Type.String(),
    database: oneOf(['postgresql', 'embedded', 'none'] as const)
  },
  'Whether the server is well; `none`: it serves the studio alone, or does not know yet'
)

type State = { status: 'ok' | 'starting' | 'unavailable'; database: 'postgresql' | 'embedded' | 'none' }

async function stateOf(store: OpenStore | null): Promise<State> {
  if (store === null) return { status: 'ok', database: 'none' }
  if (!store.isReady()) return { status: 'starting', database: 'none' }
  try {
    const { database } = await (await store.get()).health()
    return { status: 'ok', database }
  } catch {
    return { status: 'unavailable', database: 'none' }
  }
}

/** `GET /api/health`: 200 where all is well, 503 where consultations cannot be served; the studio is served all the same. */
export function addHealth(app: Api, version: string, store: OpenStore | null): void {
  let last = { at: Number.NEGATIVE_INFINITY, state: stateOf(null) }
  app.get(
    '/api/health',
    {
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the server is well',
        tags: ['server'],
        security: [],
        response: { 200: Health, 503: Health, ...refusals }
      }
    },
    async (_, reply) => {
      const at = performance.now()
      if (at - last.at > FRESH_MS || !store?.isReady()) last = { at, state: stateOf(store) }
      const state = await last.state
      return reply.code(state.status === 'ok' ? 200 : 503).send({ ...state, version })
    }
  )
}
