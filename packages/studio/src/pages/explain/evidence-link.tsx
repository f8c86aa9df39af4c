/** From a row to the studies of its profession and technology, where its source is one of the dossier's. */
import { useEffect, useState } from 'react'
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import type { RecordPair } from './evidence-pair.js'
import { explainText } from './text.js'

interface Props {
  pair: RecordPair
  source: string
  onLeave: () => void
}

export function EvidenceLink({ pair, source, onLeave }: Props) {
  const text = useText(explainText)
  const [sources, setSources] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let isGone = false
    // The dossier is heavy, and without it the row only lacks a link.
    import('virtual:evidence').then(
      ({ default: evidence }) => {
        if (!isGone) setSources(new Set(evidence.sources.map(({ id }) => id)))
      },
      () => undefined
    )
    return () => {
      isGone = true
    }
  }, [])
  if (!sources.has(source)) return null
  return (
    <p className="explain-table">
      <Link to={{ id: 'evidence', ...pair }} onClick={onLeave}>
        {text.evidence}
      </Link>
    </p>
  )
}
