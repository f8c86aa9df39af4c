/** The way back: the evidence, the profession. */
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import { evidenceText } from './text.js'
import { useEvidenceLabels } from './use-evidence.js'

export function Trail({ profession }: { profession: string | null }) {
  const text = useText(evidenceText)
  const labels = useEvidenceLabels()
  return (
    <ul className="evidence-trail" aria-label={text.trail}>
      <li>
        <Link to={{ id: 'evidence', profession: null, technology: null }}>{text.title}</Link>
      </li>
      {profession !== null && (
        <li>
          <Link to={{ id: 'evidence', profession, technology: null }}>{labels.profession(profession)}</Link>
        </li>
      )}
    </ul>
  )
}
