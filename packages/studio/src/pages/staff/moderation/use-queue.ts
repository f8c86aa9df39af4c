/** A queue on the screen and on the server: pages come before they are needed, decisions leave after they can be taken back. */
import type { Moderated, ModerationCounts, Queue } from '@horizon-soin/consultation'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useLanguage } from '../../../shell/site.js'
import type { Outcome } from '../../consultation/api.js'
import { type QueuePage, readQueue, sendDecision } from '../api-moderation.js'
import { refusalText } from '../refusal-text.js'
import { useBeforeLeaving, useStaff } from '../session.js'
import { leftIn } from './left-in.js'
import {
  EMPTY_QUEUE,
  type Outgoing,
  onTheirWay,
  type QueueAction,
  type QueueState,
  reduceQueue
} from './queue-state.js'
import { STEP_OF } from './verdict-draft.js'

const PAGE = 50
/** With fewer left, the next page is asked for. */
const FEW = 15
/** How long a decision can be taken back where no other is made. */
export const UNDO_MS = 10_000
/** Decisions of near-duplicates that are sent at once. */
const AT_ONCE = 4
const TRIES = 3
const PAUSE_MS = 1500
/** Seconds that a server which is asked too much may ask to wait, before it is said. */
const LONGEST_WAIT_S = 60

/** What came of the decision of one text: `gone`, somebody else decided it first. */
type Sent = 'done' | 'gone' | { failed: string }

export interface OpenQueue {
  state: QueueState
  dispatch: (action: QueueAction) => void
  /** Of the server when it last said; what was decided since is not in them. Null before. */
  counts: ModerationCounts | null
  /** How many texts the queue of the whole consultation has, less those decided here since. Null before it is known. */
  left: number | null
  isLoading: boolean
  /** Why texts could not be read; null where they were. */
  trouble: string | null
  /** Decisions that came back, and those that somebody else took: the last event, to be said. */
  event: { kind: 'failed' | 'gone'; told: string; count: number } | null
  /** Sends what waits, and reads the queue anew. */
  again: () => void
  /** Sends what waits; done when every decision has arrived or come back. */
  settle: () => Promise<void>
}

/** Decisions that the server has. */
const arrivedOf = (state: QueueState): number =>
  state.decided - onTheirWay(state).reduce((sum, { texts }) => sum + texts.length, 0)

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const isPassing = (outcome: Outcome<unknown>) =>
  outcome.kind === 'unreachable' || (outcome.kind === 'refused' && outcome.status >= 500)

export function useQueue(consultation: string, queue: Queue, item: string): OpenQueue {
  const { door } = useStaff()
  const language = useLanguage()
  const [state, dispatch] = useReducer(reduceQueue, EMPTY_QUEUE)
  const [page, setPage] = useState<Outcome<QueuePage> | null>(null)
  const [counted, setCounted] = useState<{ counts: ModerationCounts; arrived: number } | null>(null)
  const [event, setEvent] = useState<OpenQueue['event']>(null)
  const latest = useRef(state)
  latest.current = state
  const asking = useRef(false)
  const isShown = useRef(true)
  /** What sends at once all that is left of decisions under way. */
  const hurries = useRef(new Set<() => void>())
  const posted = useRef(new Map<number, Promise<void>>())

  const ask = useCallback(
    async (after: string | null) => {
      if (asking.current) return
      asking.current = true
      const outcome = await readQueue(door, consultation, { queue, item, after, limit: PAGE })
      asking.current = false
      if (!isShown.current) return
      setPage(outcome)
      if (outcome.kind !== 'done') return
      setCounted({ counts: outcome.value.counts, arrived: arrivedOf(latest.current) })
      dispatch({ do: 'page', texts: outcome.value.texts, next: outcome.value.next })
    },
    [door, consultation, queue, item]
  )

  const sendOne = useCallback(
    async (text: Moderated, { verdict }: Outgoing): Promise<Sent> => {
      const step = STEP_OF[queue]
      if (step === null) return { failed: '' }
      for (let attempt = 1; ; attempt++) {
        const outcome = await sendDecision(door, consultation, text.id, { ...verdict, step })
        if (outcome.kind === 'done') return 'done'
        if (outcome.kind === 'refused' && (outcome.code === 'state' || outcome.status === 404)) return 'gone'
        const wait = outcome.kind === 'refused' && outcome.status === 429 ? outcome.after : null
        if (wait !== null && wait <= LONGEST_WAIT_S) {
          await pause(wait * 1000)
          attempt--
          continue
        }
        if (!isPassing(outcome) || attempt === TRIES) return { failed: refusalText(outcome, language) }
        await pause(PAUSE_MS * attempt)
      }
    },
    [door, consultation, queue, language]
  )

  const post = useCallback(
    (outgoing: Outgoing): Promise<void> => {
      const before = posted.current.get(outgoing.key)
      if (before !== undefined) return before
      const sending = (async () => {
        const returned = new Map<string, string>()
        let gone = 0
        const left = [...outgoing.texts]
        const send = async (text: Moderated) => {
          const sent = await sendOne(text, outgoing)
          if (sent === 'gone') gone++
          else if (sent !== 'done') returned.set(text.id, sent.failed)
        }
        const work = async () => {
          for (let text = left.shift(); text !== undefined; text = left.shift()) await send(text)
        }
        const rest: Promise<void>[] = []
        const hurry = () => rest.push(...left.splice(0).map(send))
        hurries.current.add(hurry)
        await Promise.all(Array.from({ length: AT_ONCE }, work))
        await Promise.all(rest)
        hurries.current.delete(hurry)
        if (!isShown.current) return
        const [told = ''] = returned.values()
        if (returned.size === 0 && gone === 0) dispatch({ do: 'sent', key: outgoing.key })
        else dispatch({ do: 'failed', key: outgoing.key, returned, lost: gone })
        if (returned.size > 0) setEvent({ kind: 'failed', told, count: returned.size })
        else if (gone > 0) setEvent({ kind: 'gone', told: '', count: gone })
      })()
      posted.current.set(outgoing.key, sending)
      return sending
    },
    [sendOne]
  )

  useEffect(() => {
    isShown.current = true
    void ask(null)
    return () => {
      isShown.current = false
    }
  }, [ask])
  const { outbox, waiting, texts, next } = state
  useEffect(() => {
    for (const outgoing of outbox) void post(outgoing)
  }, [outbox, post])
  useEffect(() => {
    if (waiting === null) return
    const timer = setTimeout(() => dispatch({ do: 'flush' }), UNDO_MS)
    return () => clearTimeout(timer)
  }, [waiting])
  const isShort = texts.length < FEW && next !== null
  useEffect(() => {
    if (isShort && page?.kind === 'done') void ask(next)
  }, [isShort, next, page, ask])

  // Who leaves has decided: what waits goes at once, even as the page is shut.
  useEffect(() => {
    const flush = () => {
      for (const outgoing of onTheirWay(latest.current)) void post(outgoing)
      dispatch({ do: 'flush' })
      for (const hurry of hurries.current) hurry()
    }
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      for (const outgoing of onTheirWay(latest.current)) void post(outgoing)
    }
  }, [post])

  const settle = useCallback(async () => {
    const going = onTheirWay(latest.current).map(post)
    dispatch({ do: 'flush' })
    await Promise.all(going)
  }, [post])
  useBeforeLeaving(settle)
  return {
    state,
    dispatch,
    counts: counted?.counts ?? null,
    left:
      counted === null
        ? null
        : Math.max(0, leftIn(queue, counted.counts) - (state.decided - counted.arrived)),
    isLoading: page === null || (isShort && page.kind === 'done'),
    trouble: page === null || page.kind === 'done' ? null : refusalText(page, language),
    event,
    again: useCallback(() => void settle().then(() => ask(null)), [settle, ask]),
    settle
  }
}
