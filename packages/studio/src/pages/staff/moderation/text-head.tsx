/** What a text is an answer to, what may be personal in it, what was decided of it and who asks for another look. */
import { detect, type Item, type Moderated } from '@horizon-soin/consultation'
import { pathOf } from '../../../shell/pages.js'
import { useSite } from '../../../shell/site.js'
import { dayOfText, told } from '../../consultation/times.js'
import { numberOf } from '../../questionnaire/item-number.js'
import { staffText } from '../text.js'
import { moderationText } from './text.js'

interface Props {
  text: Moderated
  /** Null where the consultation no longer has it, or it is not read yet. */
  item: Item | null
  place: string
}

export const FLAGS_ID = 'mod-flags'

export function TextHead({ text: at, item, place }: Props) {
  const { root, language } = useSite()
  const text = moderationText[language]
  const number = numberOf(at.item)
  const title = item === null ? at.item : told(item.title, language)
  const found = detect(at.text)
  return (
    <header className="mod-head">
      <p className="mod-place">
        <span>{place}</span>
        <strong className="mod-kind">{staffText[language].kinds[at.kind]}</strong>
        <span>
          {number === null ? '' : `${text.proposal(number)}, `}
          {text.version(at.version)}
        </span>
      </p>
      <h2>
        {number === null ? (
          title
        ) : (
          <a
            href={`${root}${pathOf({ id: 'proposal', proposal: at.item }, language).slice(1)}`}
            target="_blank"
            rel="noopener"
          >
            {title}
            <span className="sr-only"> {text.newTab}</span>
          </a>
        )}
      </h2>
      <p id={FLAGS_ID} className="mod-flags">
        {found.length > 0 &&
          text.flagged(
            found
              .map(({ flag, start, end }) => `${text.flags[flag]} (${at.text.slice(start, end)})`)
              .join(', ')
          )}
      </p>
      {at.asked !== null && (at.queue === 'appealed' || at.queue === 'reported') && (
        <blockquote className="mod-asked">
          <p className="staff-note">{text.asked[at.queue]}</p>
          <p className="words">{at.asked}</p>
        </blockquote>
      )}
      {at.decisions.length > 0 && (
        <section className="mod-before" aria-label={text.decisions}>
          <p className="staff-note">{text.decisions}</p>
          <ul>
            {at.decisions.map(decision => (
              <li key={`${decision.at} ${decision.step}`}>
                {text.decision(
                  text.outcomes[decision.outcome],
                  dayOfText(new Date(decision.at).toISOString(), language),
                  decision.by ?? text.byNobody
                )}
                {decision.motive !== null && ` · ${text.motives[decision.motive]}`}
                {decision.note !== '' && <span className="words"> · {decision.note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  )
}
