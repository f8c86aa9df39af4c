/** A thread that computes for the page: asked by messages, begun anew where it died. */
import type { Dataset } from '@horizon-soin/model'
import type { Answer, Outcomes, Question, Request } from './protocol.js'

export interface Asking<Kind extends Request['kind']> {
  /** Its abortion forgets the question; the promise then rejects with the signal's reason. */
  signal?: AbortSignal
  onPart?: (part: Outcomes[Kind]) => void
}

export interface Thread {
  /** Works on another dataset from now on; what was asked before is rejected. */
  open(dataset: Dataset): void
  /** @throws Error where the request cannot be answered or the thread died */
  ask<Kind extends Request['kind']>(
    request: Extract<Request, { kind: Kind }>,
    options?: Asking<Kind>
  ): Promise<Outcomes[Kind]>
  close(): void
}

interface Pending {
  resolve: (outcome: never) => void
  reject: (error: unknown) => void
  onPart: ((part: never) => void) | undefined
}

/**
 * @param start begins the thread; asked again where it died, at the next question
 * @param silence a thread that says nothing for so long, in ms, while it is asked is taken for dead
 */
export function createThread(start: () => Worker, silence: number): Thread {
  let worker: Worker | null = null
  let dataset: Dataset | null = null
  let tickets = 0
  const pending = new Map<number, Pending>()

  let watch: ReturnType<typeof setTimeout> | undefined
  function listen(): void {
    clearTimeout(watch)
    if (pending.size > 0) watch = setTimeout(() => die('a thread gives no answer'), silence)
  }

  const rejectAll = (error: unknown) => {
    for (const { reject } of pending.values()) reject(error)
    pending.clear()
    clearTimeout(watch)
  }

  function die(message: string): void {
    worker?.terminate()
    worker = null
    rejectAll(new Error(message))
  }

  function hear({ data }: MessageEvent<Answer>): void {
    const asked = pending.get(data.ticket)
    if (!asked) return
    if ('part' in data) {
      asked.onPart?.(data.part as never)
      listen()
      return
    }
    pending.delete(data.ticket)
    listen()
    if ('error' in data) asked.reject(new Error(data.error))
    else asked.resolve(data.outcome as never)
  }

  function begun(): Worker {
    if (worker !== null) return worker
    const begin = start()
    begin.onmessage = hear
    begin.onmessageerror = () => die('a thread gave an answer that cannot be read')
    begin.onerror = event => {
      event.preventDefault?.()
      die(`a thread failed: ${event.message ?? 'it could not be loaded'}`)
    }
    worker = begin
    if (dataset !== null) tell({ kind: 'open', dataset })
    return begin
  }

  const tell = (question: Question) => worker!.postMessage(question)

  return {
    open(next) {
      rejectAll(new DOMException('another dataset was opened', 'AbortError'))
      dataset = next
      if (worker !== null) tell({ kind: 'open', dataset })
    },
    ask(request, { signal, onPart } = {}) {
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        begun()
        const ticket = tickets++
        pending.set(ticket, { resolve, reject, onPart })
        signal?.addEventListener(
          'abort',
          () => {
            if (!pending.delete(ticket)) return
            if (worker !== null) tell({ kind: 'forget', ticket })
            reject(signal.reason)
          },
          { once: true }
        )
        tell({ kind: 'ask', ticket, request })
        listen()
      })
    },
    close() {
      die('the thread was closed')
    }
  }
}
