/** One proposal, or one question of a call: folded it says how far it is answered, open it asks. */
import type { Item, Kind } from '@horizon-soin/consultation'
import { pathOf } from '../../shell/pages.js'
import { useLanguage, useSite } from '../../shell/site.js'
import { Paragraphs } from '../consultation/paragraphs.js'
import { told } from '../consultation/times.js'
import { type DraftAnswer, progressOf } from './answers.js'
import { numberOf } from './item-number.js'
import { OpinionField } from './opinion-field.js'
import { fieldId } from './problem-place.js'
import { Remarks } from './remarks.js'
import { answerText } from './text.js'
import { WrittenField } from './written-field.js'

interface Props {
  item: Item
  kind: Kind
  /** From 1, in the order shown. */
  place: number
  answer: DraftAnswer
  isOpen: boolean
  /** Null for the last one. */
  onNext: (() => void) | null
  onEnd: () => void
  onToggle: () => void
  onChange: (change: Partial<DraftAnswer>) => void
}

export const headId = (item: string): string => `item-${item}`

export function ItemAnswer(props: Props) {
  const { item, kind, place, answer, isOpen, onNext, onEnd, onToggle, onChange } = props
  const language = useLanguage()
  const text = answerText[language]
  const state = progressOf(answer, kind)
  const number = numberOf(item.id)
  return (
    <li className="item">
      <h3>
        <button
          type="button"
          id={headId(item.id)}
          className="item-head"
          aria-expanded={isOpen}
          aria-controls={`${headId(item.id)}-room`}
          onClick={onToggle}
        >
          <span className="item-number">
            {number === null ? text.items.question(place) : text.items.number(number)}
          </span>
          <span className="item-title">{told(item.title, language)}</span>
          <span className={`item-state item-${state}`}>{text.items.state[state]}</span>
        </button>
      </h3>
      <div id={`${headId(item.id)}-room`} className="item-room" hidden={!isOpen}>
        {isOpen && (
          <>
            <div className="item-text">
              {kind === 'propositions' && <Source item={item} />}
              <Paragraphs text={item.body[language]} />
            </div>
            {kind === 'propositions' ? (
              <>
                <OpinionField
                  item={item.id}
                  field="useful"
                  value={answer.useful}
                  onChange={useful => onChange({ useful })}
                />
                <OpinionField
                  item={item.id}
                  field="realistic"
                  value={answer.realistic}
                  onChange={realistic => onChange({ realistic })}
                />
                <Remarks
                  item={item.id}
                  remarks={answer.remarks}
                  onChange={remarks => onChange({ remarks })}
                />
              </>
            ) : (
              <CallAnswer item={item} value={answer.text} onChange={written => onChange({ text: written })} />
            )}
            <p className="item-foot">
              {onNext !== null && (
                <button type="button" className="button" onClick={onNext}>
                  {kind === 'propositions' ? text.items.next : text.items.nextQuestion}
                </button>
              )}
              <button type="button" className="plain" onClick={onEnd}>
                {text.items.end}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  )
}

/** Which version this is, and where the rest of it is read. */
function Source({ item }: { item: Item }) {
  const { root, language } = useSite()
  const { items } = answerText[language]
  const isKnown = numberOf(item.id) !== null
  return (
    <p className="answer-note item-source">
      {items.version(item.version)}
      {isKnown && (
        <a
          href={`${root}${pathOf({ id: 'proposal', proposal: item.id }, language).slice(1)}`}
          target="_blank"
          rel="noopener"
        >
          {items.read} {items.newTab}
        </a>
      )}
    </p>
  )
}

interface CallProps {
  item: Item
  value: string
  onChange: (value: string) => void
}

function CallAnswer({ item, value, onChange }: CallProps) {
  const language = useLanguage()
  const text = answerText[language]
  const id = fieldId(item.id, 'text')
  return (
    <>
      <p id={`${id}-warning`} className="answer-warning">
        {text.warning}
      </p>
      <WrittenField
        id={id}
        label={`${text.answerLabel} (${item.required ? text.items.required : text.items.optional})`}
        describedBy={[`${id}-warning`]}
        value={value}
        limit={item.limit}
        isRequired={item.required}
        onChange={onChange}
      />
    </>
  )
}
