/** Puts a text in the clipboard at once; where the browser refuses, the text stands selected to be copied by hand. */
import { useEffect, useRef, useState } from 'react'
import { copyField } from '../export/copy.js'
import { useText } from '../shell/site.js'
import { chartText } from './text.js'

export function CopyField({ value }: { value: string }) {
  const text = useText(chartText)
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    if (field.current) void copyField(field.current).then(setCopied)
  }, [])
  return (
    <div className="copy-field">
      <p role="status">{isCopied === null ? '' : isCopied ? text.copied : text.notCopied}</p>
      <textarea ref={field} readOnly rows={3} value={value} aria-label={text.toCopy} />
    </div>
  )
}
