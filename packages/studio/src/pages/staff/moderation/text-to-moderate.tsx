/**
 * A text to moderate, large: a field in which nothing is written, so that a passage is selected by keyboard as with a mouse.
 * What may be personal data and what will be hidden is drawn behind it, in the same type and the same lines.
 */
import type { Passage } from '@horizon-soin/consultation'
import { type RefObject, useEffect } from 'react'
import { fieldText } from './passages.js'
import { segmentsOf } from './segments.js'

interface Props {
  field: RefObject<HTMLTextAreaElement | null>
  label: string
  describedBy: string
  text: string
  masks: readonly Passage[]
}

const refuse = (event: Event) => event.preventDefault()
const keepAsItIs = () => {}

export function TextToModerate({ field, label, describedBy, text, masks }: Props) {
  // Read-only fields of some browsers show no caret, which a selection by keyboard begins from: this one refuses what is written.
  useEffect(() => {
    const element = field.current!
    element.addEventListener('beforeinput', refuse)
    return () => element.removeEventListener('beforeinput', refuse)
  }, [field])
  return (
    <div className="mod-text">
      <div className="mod-mirror" aria-hidden="true">
        {segmentsOf(text, masks).map(({ start, text: words, flag, isMasked }) => (
          <span
            key={start}
            className={[flag === null ? '' : 'mod-flagged', isMasked ? 'mod-masked' : ''].join(' ').trim()}
          >
            {fieldText(words)}
          </span>
        ))}
        {/* A last line that is empty has its height too. */}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        className="mod-field"
        aria-label={label}
        aria-describedby={describedBy}
        aria-readonly="true"
        inputMode="none"
        spellCheck={false}
        autoComplete="off"
        value={fieldText(text)}
        onChange={keepAsItIs}
      />
    </div>
  )
}
