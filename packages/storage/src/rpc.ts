/** The methods of a store as plain messages: to a thread, or through a socket. */
import { told } from './faults.js'
import { type Store, StoreError, type StoreFault } from './store.js'

/** Every method: no other name is called by a message, and none is left out. */
const METHODS: Record<keyof Store, true> = {
  list: true,
  read: true,
  saveDraft: true,
  deleteDraft: true,
  move: true,
  addNotice: true,
  readNotice: true,
  invite: true,
  accept: true,
  acceptAll: true,
  readContribution: true,
  correct: true,
  withdraw: true,
  addTicket: true,
  useTicket: true,
  addFollowUp: true,
  count: true,
  listStaff: true,
  readStaff: true,
  addStaffInvitation: true,
  readStaffInvitation: true,
  acceptStaffInvitation: true,
  changeStaff: true,
  useStep: true,
  addSession: true,
  readSession: true,
  endSession: true,
  endSessionsOf: true,
  readJournal: true,
  unsigned: true,
  texts: true,
  readText: true,
  sign: true,
  queue: true,
  decide: true,
  ownDecisions: true,
  appeal: true,
  report: true,
  moderationCounts: true,
  moderationLog: true,
  published: true,
  publishedCounts: true,
  saveResponse: true,
  responses: true,
  started: true,
  tally: true,
  anomalies: true,
  addRelease: true,
  listReleases: true,
  readRelease: true,
  readBasis: true,
  hit: true,
  daySecret: true,
  secret: true,
  seen: true,
  sweep: true,
  write: true,
  exportPage: true,
  importLines: true,
  health: true,
  status: true,
  close: true
}

export interface Request {
  id: number
  method: string
  args: unknown[]
}

export type Reply =
  | { id: number; result: unknown }
  | { id: number; error: { fault: StoreFault; detail: string } }

/** The reply to a request. */
export async function answer(store: Store, { id, method, args }: Request): Promise<Reply> {
  try {
    if (!Object.hasOwn(METHODS, method)) throw new StoreError('failed', 'no such method')
    const call = store[method as keyof Store] as (...given: unknown[]) => Promise<unknown>
    // A method that gives nothing gives null: a line of JSON has no undefined.
    return { id, result: (await call(...args)) ?? null }
  } catch (error) {
    const { fault, detail } = told(error, method)
    return { id, error: { fault, detail } }
  }
}

/** Calls that wait for their reply. */
export function caller(send: (request: Request) => void) {
  const waiting = new Map<
    number,
    { method: string; resolve(value: unknown): void; reject(error: unknown): void }
  >()
  let last = 0
  return {
    /** The methods of the calls that wait. */
    waiting: () => [...waiting.values()].map(({ method }) => method),
    call: (method: string, args: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++last
        waiting.set(id, { method, resolve, reject })
        try {
          send({ id, method, args })
        } catch (error) {
          waiting.delete(id)
          reject(told(error, method))
        }
      }),
    receive(reply: Reply) {
      const call = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('error' in reply) call?.reject(new StoreError(reply.error.fault, reply.error.detail))
      else call?.resolve(reply.result)
    },
    /** Those who wait are told that no reply will come. */
    fail(error: StoreError) {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
  }
}

/** A store of which each method is `call`. */
export function remoteStore(call: (method: string, args: unknown[]) => Promise<unknown>): Store {
  return Object.fromEntries(
    Object.keys(METHODS).map(method => [method, (...args: unknown[]) => call(method, args)])
  ) as unknown as Store
}
