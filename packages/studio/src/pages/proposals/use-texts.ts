/** The whole texts of all proposals, asked for when they are first wanted. */
import type { Proposal } from '@horizon-soin/consultation'
import { useEffect, useState } from 'react'
import { readAllTexts } from '../proposal/read-text.js'

export interface Texts {
  /** By id; null while they are not there. */
  texts: ReadonlyMap<string, Proposal> | null
  hasFailed: boolean
}

export function useTexts(areWanted: boolean): Texts {
  const [{ texts, hasFailed }, set] = useState<Texts>({ texts: null, hasFailed: false })
  useEffect(() => {
    if (!areWanted || texts !== null) return
    let isLeft = false
    readAllTexts().then(
      all => {
        if (!isLeft)
          set({ texts: new Map(all.map(({ proposal }) => [proposal.id, proposal])), hasFailed: false })
      },
      () => {
        if (!isLeft) set({ texts: null, hasFailed: true })
      }
    )
    return () => {
      isLeft = true
    }
  }, [areWanted, texts])
  return { texts, hasFailed }
}
