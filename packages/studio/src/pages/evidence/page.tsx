/** The evidence: where there is some, what was found for a profession, every study of a profession and a technology. */
import { NotFound } from '../../shell/not-found.js'
import { useStudy } from '../../shell/studio-context.js'
import { SinceRooms } from '../since/rooms.js'
import { EvidenceIndex } from './evidence-index.js'
import { PairPage } from './pair.js'
import { ProfessionEvidence } from './profession-evidence.js'
import './evidence.css'

interface Props {
  profession: string | null
  technology: string | null
}

export default function EvidencePage({ profession, technology }: Props) {
  const { dataset } = useStudy()
  const isKnown = (list: readonly { id: string }[], id: string | null) =>
    id === null || list.some(one => one.id === id)
  if (!isKnown(dataset.professions, profession) || !isKnown(dataset.technologies, technology))
    return <NotFound />
  return (
    <div className="page evidence">
      <SinceRooms room="evidence" />
      {profession === null ? (
        <EvidenceIndex />
      ) : technology === null ? (
        <ProfessionEvidence key={profession} profession={profession} />
      ) : (
        <PairPage key={`${profession}/${technology}`} profession={profession} technology={technology} />
      )}
    </div>
  )
}
