/** Sends an answer, once: what is not known to have arrived is sent again under the same key, which the server keeps once. */
import type { ContributionBody } from '@horizon-soin/consultation'
import {
  type Beside,
  correctMine,
  type Door,
  type Outcome,
  type Sent,
  sendAnswer
} from '../consultation/api.js'
import type { FormStore } from './form-store.js'
import { drawKey } from './random.js'

/** Before each new try, in ms. */
const PAUSES = [1000, 3000, 8000]
const BUSY = [502, 503, 504]
/** Said of the answer itself: it was not kept, and never will be under this key. */
const FINAL = [400, 403, 404, 409]

export interface Arrived extends Sent {
  /** An earlier sending had arrived; what was changed since has not. */
  isEarlier: boolean
}

/** @param pauses before each new try, in ms */
export async function send(
  door: Door,
  id: string,
  store: FormStore,
  body: ContributionBody,
  beside: Beside,
  pauses: readonly number[] = PAUSES
): Promise<Outcome<Arrived>> {
  const pending = store.getState().pending ?? { key: drawKey(), body }
  store.setState({ pending })
  const outcome = await tried(() => sendAnswer(door, id, pending.key, { ...pending.body, ...beside }), pauses)
  if (outcome.kind === 'refused' && FINAL.includes(outcome.status)) store.setState({ pending: null })
  if (outcome.kind !== 'done') return outcome
  const { receipt } = outcome.value
  if (JSON.stringify(pending.body) === JSON.stringify(body))
    return { kind: 'done', value: { ...outcome.value, isEarlier: false } }
  const corrected = await tried(() => correctMine(door, id, receipt, body), pauses)
  return { kind: 'done', value: { ...outcome.value, isEarlier: corrected.kind !== 'done' } }
}

/** Tries again where the network or the server failed, which says nothing of the answer. */
export async function tried<Value>(
  request: () => Promise<Outcome<Value>>,
  pauses: readonly number[] = PAUSES
): Promise<Outcome<Value>> {
  let outcome = await request()
  for (const pause of pauses) {
    const hasFailed =
      outcome.kind === 'unreachable' || (outcome.kind === 'refused' && BUSY.includes(outcome.status))
    if (!hasFailed) break
    await new Promise(resolve => setTimeout(resolve, pause))
    outcome = await request()
  }
  return outcome
}
