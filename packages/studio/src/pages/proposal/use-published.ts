/** The consultations with published results that asked about a proposal; none where the site has no server. */
import type { Response } from '@horizon-soin/consultation'
import { useEffect, useState } from 'react'
import { useSite } from '../../shell/site.js'
import { type Door, readAll, readOne, type Shown } from '../consultation/api.js'
import { readResponses } from '../results/api.js'

export interface PublishedAbout {
  consultation: Shown
  /** Of the proposal, that was asked about. */
  version: number
  response: Response | null
}

interface Known {
  consultation: Shown
  responses: readonly Response[]
}

/** Asked once while the site is open: what is published does not change from one proposal to the next. */
let asked: Promise<Known[]> | null = null

async function publishedOnes(door: Door): Promise<Known[]> {
  const all = await readAll(door)
  if (all.kind !== 'done' || !Array.isArray(all.value)) return []
  const over = all.value.filter(
    ({ kind, state }) => kind === 'propositions' && (state === 'published' || state === 'archived')
  )
  const each = await Promise.all(
    over.map(async ({ id }) => [await readOne(door, id), await readResponses(door, id)] as const)
  )
  return each.flatMap(([one, said]) =>
    one.kind === 'done'
      ? [{ consultation: one.value, responses: said.kind === 'done' ? said.value : [] }]
      : []
  )
}

export function usePublished(proposal: string): readonly PublishedAbout[] {
  const { root, language } = useSite()
  const [found, setFound] = useState<readonly PublishedAbout[]>([])
  useEffect(() => {
    let isLeft = false
    asked ??= publishedOnes({ root, language })
    void asked.then(known => {
      if (isLeft) return
      setFound(
        known.flatMap(({ consultation, responses }) => {
          const item = consultation.items.find(({ id }) => id === proposal)
          if (item === undefined) return []
          const response = responses.find(one => one.item === proposal) ?? null
          return [{ consultation, version: item.version, response }]
        })
      )
    })
    return () => {
      isLeft = true
    }
  }, [root, language, proposal])
  return found
}
