/** A free text, with what is left of its length: seen at all times, heard when it runs short. */
import { useLanguage } from '../../shell/site.js'
import { FaultLine } from './fault-line.js'
import { useFault } from './faults.js'
import { answerText } from './text.js'

/** What is heard as they are passed: characters left. */
const STEPS = [0, 20, 50, 100, 200, 500]

interface Props {
  id: string
  label: string
  isLabelHidden?: boolean
  /** Ids of texts that go with it. */
  describedBy: readonly string[]
  value: string
  limit: number
  isRequired?: boolean
  onChange: (value: string) => void
}

/** Characters as people count them. */
const lengthOf = (text: string): number => [...text].length

export function WrittenField(props: Props) {
  const { id, label, isLabelHidden, describedBy, value, limit, isRequired, onChange } = props
  const language = useLanguage()
  const text = answerText[language]
  const fault = useFault(id)
  const left = limit - lengthOf(value.trim())
  const count = (many: number) => new Intl.NumberFormat(language).format(many)
  const step = STEPS.find(one => left <= one)
  const heard = left < 0 ? text.over(count(-left)) : step === undefined ? '' : text.leftUnder(count(step + 1))
  return (
    <div className="written">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        rows={5}
        value={value}
        required={isRequired}
        aria-invalid={left < 0 || fault !== null ? true : undefined}
        aria-describedby={[...describedBy, `${id}-left`, ...(fault === null ? [] : [`${id}-fault`])].join(
          ' '
        )}
        onChange={event => onChange(event.target.value)}
      />
      <FaultLine id={`${id}-fault`} told={fault} />
      <p id={`${id}-left`} className={left < 0 ? 'written-left over' : 'written-left'}>
        {left < 0 ? text.over(count(-left)) : text.left(count(left))}
      </p>
      <p role="status" className="sr-only">
        {heard}
      </p>
    </div>
  )
}
