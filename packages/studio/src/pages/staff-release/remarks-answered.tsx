/** Which published remarks an answer is to. */
import { useLanguage } from '../../shell/site.js'
import { resultsText } from '../results/text.js'
import { useRemarks } from '../results/use-remarks.js'
import { roomText } from './text.js'

interface Props {
  consultation: string
  item: string
  /** Ids. */
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

const FEW = 300

export function RemarksAnswered({ consultation, item, chosen, onChange }: Props) {
  const language = useLanguage()
  const text = roomText[language].responses
  const words = resultsText[language].remarks
  const { remarks, state, more } = useRemarks(consultation, { item, kind: '', theme: '' })
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, id] : chosen.filter(one => one !== id))
  return (
    <fieldset>
      <legend>{text.remarks}</legend>
      {state === 'read' && remarks.length === 0 && <p className="room-note">{text.noRemarks}</p>}
      {state === 'failed' && <p className="room-note">{words.failed}</p>}
      <div className="room-remarks">
        {remarks.map(({ id, text: written, kind }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={event => toggle(id, event.target.checked)}
            />
            <span>
              {words.kinds[kind]}
              {language === 'fr' ? '\u00a0: ' : ': '}
              <bdi>{written.length > FEW ? `${written.slice(0, FEW)}…` : written}</bdi>
            </span>
          </label>
        ))}
      </div>
      {more !== null && (
        <button type="button" className="plain" onClick={more}>
          {words.more}
        </button>
      )}
    </fieldset>
  )
}
