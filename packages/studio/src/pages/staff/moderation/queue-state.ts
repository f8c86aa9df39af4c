/** The texts of a queue on one person's screen: those left, the one at hand, what was decided and is on its way. Pure. */
import type { Moderated, Verdict } from '@horizon-soin/consultation'
import type { Draft } from './verdict-draft.js'

/** A decision as it is sent: the same for each of its texts. */
export interface Outgoing {
  /** In the order of decisions, from 1. */
  key: number
  /** The first is the one that was at hand; the others are its near-duplicates. */
  texts: readonly Moderated[]
  verdict: Verdict
  /** What it was made from, so that it can be taken back. */
  draft: Draft
}

export interface QueueState {
  /** Left to decide, in the order of the server. */
  texts: readonly Moderated[]
  /** Place among them of the one at hand; 0 where none is left. */
  at: number
  /** After which the next page begins; null after the last one. */
  next: string | null
  /** Decided, and can still be taken back. */
  waiting: Outgoing | null
  /** To be sent, or being sent. */
  outbox: readonly Outgoing[]
  /** What was being decided of texts that one has moved away from. */
  drafts: ReadonlyMap<string, Draft>
  /** Why a decision came back. */
  returned: ReadonlyMap<string, string>
  /** Texts decided in this sitting, those on their way among them. */
  decided: number
  lastKey: number
}

export type QueueAction =
  | { do: 'page'; texts: readonly Moderated[]; next: string | null }
  | { do: 'move'; by: 1 | -1 }
  | { do: 'draft'; id: string; draft: Draft }
  | { do: 'decide'; verdict: Verdict; draft: Draft; alike: readonly Moderated[] }
  | { do: 'undo' }
  /** What waits can no longer be taken back. */
  | { do: 'flush' }
  | { do: 'sent'; key: number }
  /** @param returned why each text that could not be decided comes back; one that somebody else decided does not */
  | { do: 'failed'; key: number; returned: ReadonlyMap<string, string>; lost: number }

export const EMPTY_QUEUE: QueueState = {
  texts: [],
  at: 0,
  next: null,
  waiting: null,
  outbox: [],
  drafts: new Map(),
  returned: new Map(),
  decided: 0,
  lastKey: 0
}

const without = <Value>(map: ReadonlyMap<string, Value>, ids: Iterable<string>) => {
  const rest = new Map(map)
  for (const id of ids) rest.delete(id)
  return rest
}
const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1))
const idsOf = (texts: readonly Moderated[]): ReadonlySet<string> => new Set(texts.map(({ id }) => id))

export function reduceQueue(state: QueueState, action: QueueAction): QueueState {
  switch (action.do) {
    case 'page': {
      // What is on its way is still to do for the server.
      const known = idsOf([...state.texts, ...onTheirWay(state).flatMap(({ texts }) => texts)])
      const fresh = action.texts.filter(({ id }) => !known.has(id))
      return { ...state, texts: [...state.texts, ...fresh], next: action.next }
    }
    case 'move':
      return { ...state, at: within(state.at + action.by, state.texts.length) }
    case 'draft':
      return { ...state, drafts: new Map(state.drafts).set(action.id, action.draft) }
    case 'decide':
      return decide(state, action)
    case 'undo':
      return undo(state)
    case 'flush':
      return state.waiting === null
        ? state
        : { ...state, waiting: null, outbox: [...state.outbox, state.waiting] }
    case 'sent':
      return { ...state, outbox: state.outbox.filter(({ key }) => key !== action.key) }
    case 'failed':
      return failed(state, action)
  }
}

/** Decisions that the server may not know of yet, oldest first. */
export const onTheirWay = ({ outbox, waiting }: QueueState): readonly Outgoing[] =>
  waiting === null ? outbox : [...outbox, waiting]

function decide(
  state: QueueState,
  { verdict, draft, alike }: Extract<QueueAction, { do: 'decide' }>
): QueueState {
  const text = state.texts[state.at]
  if (text === undefined) return state
  const flushed = reduceQueue(state, { do: 'flush' })
  const texts = [text, ...alike.filter(({ id }) => id !== text.id)]
  const ids = idsOf(texts)
  const left = state.texts.filter(({ id }) => !ids.has(id))
  // The one after it, which those that leave with it may stand before.
  const before = state.texts.slice(0, state.at).filter(({ id }) => !ids.has(id)).length
  const key = state.lastKey + 1
  return {
    ...flushed,
    texts: left,
    at: within(before, left.length),
    waiting: { key, texts, verdict, draft },
    drafts: without(state.drafts, ids),
    returned: without(state.returned, ids),
    decided: state.decided + texts.length,
    lastKey: key
  }
}

function undo(state: QueueState): QueueState {
  const { waiting, texts, at } = state
  if (waiting === null) return state
  const [first] = waiting.texts
  return {
    ...state,
    texts: [...texts.slice(0, at), ...waiting.texts, ...texts.slice(at)],
    drafts: new Map(state.drafts).set(first!.id, waiting.draft),
    waiting: null,
    decided: state.decided - waiting.texts.length
  }
}

/** Texts come back right after the one at hand, which does not change under the hand. */
function failed(
  state: QueueState,
  { key, returned, lost }: Extract<QueueAction, { do: 'failed' }>
): QueueState {
  const outgoing = state.outbox.find(one => one.key === key)
  if (outgoing === undefined) return state
  const back = outgoing.texts.filter(({ id }) => returned.has(id))
  const place = state.texts.length === 0 ? 0 : state.at + 1
  const drafts = new Map(state.drafts)
  for (const { id } of back) drafts.set(id, outgoing.draft)
  return {
    ...state,
    texts: [...state.texts.slice(0, place), ...back, ...state.texts.slice(place)],
    outbox: state.outbox.filter(one => one.key !== key),
    drafts,
    returned: new Map([...state.returned, ...returned]),
    decided: state.decided - back.length - lost
  }
}
