/** The way back: every question, those of the profession. */
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import { answersPageText } from './text.js'
import { useLabels } from './use-labels.js'

export function Trail({ profession, isOfYear }: { profession: string; isOfYear: boolean }) {
  const text = useText(answersPageText)
  const labels = useLabels()
  return (
    <ul className="answers-trail" aria-label={text.trail}>
      <li>
        <Link to={{ id: 'answers', profession: null, year: null }}>{text.all}</Link>
      </li>
      {isOfYear && (
        <li>
          <Link to={{ id: 'answers', profession, year: null }}>{labels.profession(profession)}</Link>
        </li>
      )}
    </ul>
  )
}
