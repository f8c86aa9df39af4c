/** Everything that a release says, as a visitor reads it and as an analyst does before publishing it. */
import type { Release } from '@horizon-soin/releases'
import { useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { told } from '../consultation/times.js'
import { Counts } from './counts.js'
import { Depth } from './depth.js'
import { Moderation } from './moderation.js'
import { Overview } from './overview.js'
import { resultsText } from './text.js'
import { Written } from './written.js'
import './release-view.css'

interface Props {
  release: Release
  /** Id of the proposal to open; null for the first. */
  item: string | null
  onItem?: (item: string) => void
}

export function ReleaseView({ release, item, onItem }: Props) {
  const [chosen, setChosen] = useState(item)
  const choose = (one: string) => {
    setChosen(one)
    onItem?.(one)
  }
  return (
    <div className="release">
      <Caution release={release} />
      <Counts release={release} />
      {release.consultation.kind === 'propositions' ? (
        <>
          <Overview release={release} />
          <Depth release={release} item={chosen ?? item} onItem={choose} />
        </>
      ) : (
        <Written release={release} />
      )}
      <Moderation moderation={release.moderation} />
    </div>
  )
}

/** It stands over every figure, whoever organises. */
function Caution({ release }: { release: Release }) {
  const language = useLanguage()
  return (
    <>
      <p className="results-caution">{resultsText[language].caution}</p>
      <p className="results-caution-says">{told(release.caution, language)}</p>
    </>
  )
}
