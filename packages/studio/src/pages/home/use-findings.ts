/** What the messages say in an edition after the first: the study's own sentences were written of its own numbers. */
import reference from 'virtual:reference-dataset'
import type { MessageId } from '@horizon-soin/words'
import { useEffect, useState } from 'react'
import { FIRST_EDITION } from '../../editions/editions.js'
import type { Projection } from '../../engine/projection.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'

/** Words that the first screen of the study does without. */
type Teller = typeof import('./tell-findings.js')

/** By message; null for the study itself, and until the words have come. */
export function useFindings({ model, scenario }: Projection): Record<MessageId, string> | null {
  const language = useLanguage()
  const isFirst = useStudy().edition === FIRST_EDITION
  const [teller, setTeller] = useState<Teller | null>(null)
  useEffect(() => {
    if (isFirst) return
    let isWanted = true
    void import('./tell-findings.js').then(
      come => {
        if (isWanted) setTeller(come)
      },
      // The messages then stand without a sentence under their title.
      () => {}
    )
    return () => {
      isWanted = false
    }
  }, [isFirst])
  return isFirst || teller === null ? null : teller.tellFindings(model, scenario, reference.dataset, language)
}
