/** A number that a result of the scenario becomes when it is told otherwise, in minutes: a click explains the result. */
import type { SeriesQuery } from '@horizon-soin/model'
import type { ReactNode } from 'react'
import { useText } from '../../shell/site.js'
import { explainNumber } from '../../shell/store.js'
import { useStudioStore } from '../../shell/studio-context.js'
import { professionText } from './text.js'

interface Props {
  query: SeriesQuery
  year: number
  children: ReactNode
}

export function NumberButton({ query, year, children }: Props) {
  const store = useStudioStore()
  const text = useText(professionText)
  return (
    <button type="button" className="value" onClick={() => explainNumber(store, { query, year })}>
      {children}
      <span className="sr-only">, {text.explain}</span>
    </button>
  )
}
