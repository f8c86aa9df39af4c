/** What was wrong with a sending, in words, each with the way to its field; it takes the focus when it comes. */
import { useLanguage } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { told } from '../consultation/times.js'
import type { Place } from './problem-place.js'
import type { ProblemRow } from './problem-rows.js'
import { answerText } from './text.js'
import { useFocus } from './use-focus.js'

interface Props {
  rows: readonly ProblemRow[]
  /** Another sending that failed is another. */
  of: object
  items: Shown['items']
  onGo: (place: Place) => void
}

export function ProblemList({ rows, of, items, onGo }: Props) {
  const language = useLanguage()
  const text = answerText[language]
  const head = useFocus<HTMLParagraphElement>(of)
  const titleOf = ({ item, field }: Place): string => {
    if (item !== null) {
      const found = items.find(one => one.id === item)
      return found === undefined ? item : told(found.title, language)
    }
    if (field === 'signature') return text.signature.title
    if (field === 'token') return text.token.title
    return field === 'activity' ? text.review.activity : text.review.structure
  }
  return (
    <div role="alert" className="problems">
      <p ref={head} tabIndex={-1} className="problems-title">
        {text.problems.title(rows.length)}
      </p>
      <ul>
        {rows.map(({ told: said, place }) => (
          <li key={`${place?.item ?? ''} ${place?.field ?? ''} ${said}`}>
            {place !== null && (
              <button type="button" className="plain" onClick={() => onGo(place)}>
                {titleOf(place)}
              </button>
            )}
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
