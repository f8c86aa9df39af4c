/** Keeps what is shown in step with what is set: projections and draws on threads, the latest state first. */

import { leversOf, type Scenario } from '@horizon-soin/model'
import { latestOnly } from '../engine/latest.js'
import { type Projection, project } from '../engine/projection.js'
import { createThread } from '../engine/thread.js'
import { isSameScenario } from '../state/scenario-edit.js'
import { editedOf, presentOf, type StudioStore, type Trouble } from './store.js'
import { wantedOf } from './wanted.js'

/** Enough for two figures; the same numbers as the ranges that the page opens with. */
export const DRAWS = 1024
export const SEED = 1
/** Ranges wait for the hand to rest. */
const REST = 80
/** A run that takes longer than this, in ms, is for a thread: a frame has 16. */
const LONGEST_HERE = 4
/** The first runs of a page are slow. */
const TRIES = 3

/** Threads of the page, of which one draws. */
export interface Computing {
  drawing: ReturnType<typeof createThread>
  stop(): void
}

/** @param start begins a thread of the engine */
export function startComputing(store: StudioStore, start: () => Worker): Computing {
  const projecting = createThread(start, 5_000)
  const drawing = createThread(start, 90_000)
  const open = () => {
    const { dataset } = store.getState().study
    projecting.open(dataset)
    drawing.open(dataset)
  }
  const trouble = (which: Trouble | null, kind: Trouble) =>
    store.setState(({ troubles }) => ({
      troubles: [...troubles.filter(one => one !== kind), ...(which === null ? [] : [which])]
    }))

  /** How many runs were made here, and what the shortest took in ms: a small dataset is projected before a message reaches a thread. */
  let made = { runs: 0, least: Number.POSITIVE_INFINITY }
  const isShort = () => made.runs < TRIES || made.least <= LONGEST_HERE
  function projectHere(scenario: Scenario): void {
    const begun = performance.now()
    const projection = project(store.getState().study.model, scenario)
    made = { runs: made.runs + 1, least: Math.min(made.least, performance.now() - begun) }
    store.setState({ projection })
  }
  const projectThere = latestOnly<Scenario>(
    async scenario => {
      const { model } = store.getState().study
      const { levers, notices } = leversOf(model, scenario)
      let values: Projection['values']
      try {
        values = await projecting.ask({ kind: 'project', levers })
        trouble(null, 'projection')
      } catch (error) {
        if (isAbort(error)) return
        values = project(model, scenario).values
        trouble('projection', 'projection')
      }
      const now = store.getState()
      if (now.study.model !== model || editedOf(now).scenario !== scenario) return
      store.setState({ projection: { model, scenario, levers, notices, values } })
    },
    () => trouble('projection', 'projection')
  )

  let abort = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  function drawSoon(): void {
    abort.abort(new DOMException('other ranges are wanted', 'AbortError'))
    abort = new AbortController()
    clearTimeout(timer)
    store.setState({ areRangesFinal: false })
    timer = setTimeout(() => void draw(abort.signal), REST)
  }
  async function draw(signal: AbortSignal): Promise<void> {
    const studio = store.getState()
    const { model } = studio.study
    const request = {
      kind: 'ranges' as const,
      side: { scenario: editedOf(studio).scenario },
      wanted: wantedOf(model, presentOf(studio)),
      draws: DRAWS,
      seed: SEED
    }
    try {
      const ranges = await drawing.ask(request, { signal, onPart: part => store.setState({ ranges: part }) })
      store.setState({ ranges, areRangesFinal: true })
      trouble(null, 'ranges')
    } catch (error) {
      if (!isAbort(error)) trouble('ranges', 'ranges')
    }
  }

  open()
  const { ranges } = store.getState()
  if (ranges === null) drawSoon()
  const unsubscribe = store.subscribe((now, before) => {
    const isOther = now.study !== before.study
    if (isOther) open()
    const [present, past] = [presentOf(now), presentOf(before)]
    const [edited, was] = [present.scenarios[0]!, past.scenarios[0]!]
    const isMoved = isOther || (edited !== was && !isSameScenario(edited.scenario, was.scenario))
    if (isOther) made = { runs: 0, least: Number.POSITIVE_INFINITY }
    if (isMoved && now.projection.scenario !== edited.scenario) {
      if (isShort()) projectHere(edited.scenario)
      else projectThere.ask(edited.scenario)
    }
    if (isMoved || present.year !== past.year || present.subject !== past.subject) drawSoon()
  })
  return {
    drawing,
    stop() {
      unsubscribe()
      clearTimeout(timer)
      projecting.close()
      drawing.close()
    }
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'
