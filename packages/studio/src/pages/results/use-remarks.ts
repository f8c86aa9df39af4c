/** Published remarks with the choices at hand, a page after the other. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDoor } from '../consultation/use-asked.js'
import { type PublishedRemark, type RemarksAsked, type RemarksPage, readRemarks } from './api.js'

export interface RemarksRead {
  remarks: readonly PublishedRemark[]
  counts: RemarksPage['counts']
  state: 'reading' | 'read' | 'failed'
  /** Null where there are no more. */
  more: (() => void) | null
  again: () => void
}

export function useRemarks(consultation: string, choices: Omit<RemarksAsked, 'after'>): RemarksRead {
  const { root, language } = useDoor()
  const [remarks, setRemarks] = useState<readonly PublishedRemark[]>([])
  const [counts, setCounts] = useState<RemarksPage['counts']>([])
  const [next, setNext] = useState<string | null>(null)
  const [state, setState] = useState<RemarksRead['state']>('reading')
  const turn = useRef(0)
  const { item, kind, theme } = choices
  const read = useCallback(
    async (after: string | null) => {
      turn.current += 1
      const own = turn.current
      setState('reading')
      const outcome = await readRemarks({ root, language }, consultation, { item, kind, theme, after })
      if (own !== turn.current) return
      if (outcome.kind !== 'done') return setState('failed')
      setRemarks(before => (after === null ? outcome.value.remarks : [...before, ...outcome.value.remarks]))
      setCounts(outcome.value.counts)
      setNext(outcome.value.next)
      setState('read')
    },
    [root, language, consultation, item, kind, theme]
  )
  useEffect(() => {
    void read(null)
  }, [read])
  return {
    remarks,
    counts,
    state,
    more: next === null || state === 'reading' ? null : () => void read(next),
    again: () => void read(null)
  }
}
