/** For, against, otherwise: each opens where it is wanted. */
import { LONGEST_REMARK, REMARK_KINDS, type RemarkKind } from '@horizon-soin/consultation'
import { useState } from 'react'
import { useText } from '../../shell/site.js'
import { fieldId } from './problem-place.js'
import { answerText } from './text.js'
import { WrittenField } from './written-field.js'

interface Props {
  item: string
  remarks: Record<RemarkKind, string>
  onChange: (remarks: Record<RemarkKind, string>) => void
}

export function Remarks({ item, remarks, onChange }: Props) {
  const text = useText(answerText)
  const warning = `warning-${item}`
  return (
    <div className="remarks">
      <h4>
        {text.remarks.title} <span className="answer-note">({text.remarks.optional})</span>
      </h4>
      <p id={warning} className="answer-warning">
        {text.warning}
      </p>
      {REMARK_KINDS.map(kind => (
        <Remark
          key={kind}
          item={item}
          kind={kind}
          warning={warning}
          value={remarks[kind]}
          onChange={value => onChange({ ...remarks, [kind]: value })}
        />
      ))}
    </div>
  )
}

interface RemarkProps {
  item: string
  kind: RemarkKind
  warning: string
  value: string
  onChange: (value: string) => void
}

function Remark({ item, kind, warning, value, onChange }: RemarkProps) {
  const text = useText(answerText)
  const [isOpen, setOpen] = useState(value !== '')
  const id = fieldId(item, kind)
  return (
    <details className="remark" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {text.remarks.kinds[kind]}
        {value.trim() !== '' && <span className="remark-written">{text.remarks.written}</span>}
      </summary>
      <p id={`${id}-help`} className="answer-note">
        {text.remarks.help[kind]}
      </p>
      <WrittenField
        id={id}
        label={text.remarks.kinds[kind]}
        isLabelHidden
        describedBy={[`${id}-help`, warning]}
        value={value}
        limit={LONGEST_REMARK}
        onChange={onChange}
      />
    </details>
  )
}
