/** Ranges of balances: drawn where they are looked at, so that no other view waits for them. */
import { type Model, rowOf, type Scenario } from '@horizon-soin/model'
import { useEffect, useState } from 'react'
import type { Wanted } from '../../../engine/protocol.js'
import type { Ranges } from '../../../engine/ranges.js'
import { DRAWS, SEED } from '../../../shell/compute.js'
import { useComputing } from '../../../shell/computing-context.js'

/** The hand rests first: in ms. */
const REST = 250

export interface BalanceRanges {
  ranges: Ranges | null
  /** Whether they are those of the scenario at hand, with every draw. */
  isFinal: boolean
  hasFailed: boolean
}

/**
 * @param members professions that have a need; their balances are drawn in `told` years
 * @param chosen the one whose balance is drawn in every year, its need and capacity in `told` years
 */
export function useBalanceRanges(
  model: Model,
  scenario: Scenario,
  members: readonly string[],
  chosen: string | null,
  told: readonly number[]
): BalanceRanges {
  const computing = useComputing()
  const [state, setState] = useState<BalanceRanges & { of: string | null }>({
    ranges: null,
    isFinal: false,
    hasFailed: false,
    of: null
  })
  const years = told.join()
  const everyone = members.join()
  useEffect(() => {
    if (computing === null || chosen === null) return
    const abort = new AbortController()
    setState(one => ({ ...one, ranges: one.of === chosen ? one.ranges : null, isFinal: false, of: chosen }))
    const wanted = wantedOf(model, everyone.split(','), chosen, years.split(',').map(Number))
    const timer = setTimeout(() => {
      computing.drawing
        .ask(
          { kind: 'ranges', side: { scenario }, wanted, draws: DRAWS, seed: SEED },
          { signal: abort.signal, onPart: ranges => setState(one => ({ ...one, ranges })) }
        )
        .then(
          ranges => setState({ ranges, isFinal: true, hasFailed: false, of: chosen }),
          () => {
            if (!abort.signal.aborted) setState(one => ({ ...one, isFinal: true, hasFailed: true }))
          }
        )
    }, REST)
    return () => {
      clearTimeout(timer)
      abort.abort(new DOMException('other ranges are wanted', 'AbortError'))
    }
  }, [computing, model, scenario, everyone, chosen, years])
  return state
}

function wantedOf(model: Model, members: readonly string[], chosen: string, told: number[]): Wanted[] {
  const row = (indicator: 'need' | 'capacity' | 'balance', profession: string) =>
    rowOf(model, { indicator, profession })
  return [
    { years: [...model.calendar], rows: [row('balance', chosen)] },
    {
      years: told,
      rows: [
        row('need', chosen),
        row('capacity', chosen),
        ...members.filter(id => id !== chosen).map(id => row('balance', id))
      ]
    }
  ]
}
