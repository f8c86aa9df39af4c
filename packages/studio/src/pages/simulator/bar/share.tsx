/** The link to what is shown: copied, and shown for who wants to copy it by hand. */
import { useEffect, useRef, useState } from 'react'
import { copyField } from '../../../export/copy.js'
import { useText } from '../../../shell/site.js'
import { useStudy } from '../../../shell/studio-context.js'
import { simulatorText } from '../text.js'

export function SharedLink({ link, onClose }: { link: string; onClose: () => void }) {
  const { said } = useText(simulatorText)
  const isOwn = useStudy().edition === null
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  useEffect(() => {
    let isHere = true
    void copyField(field.current!).then(
      copied => isHere && setTold(copied ? (isOwn ? said.copiedAlone : said.copied) : said.toCopy)
    )
    return () => {
      isHere = false
    }
  }, [said, isOwn])
  return (
    <div className="sim-said">
      <p role="status">
        {told !== '' && isOwn && `${said.withoutData} `}
        {told}
      </p>
      <input ref={field} type="text" readOnly value={link} aria-label={said.link} />
      <button type="button" className="plain" onClick={onClose}>
        {said.close}
      </button>
    </div>
  )
}
