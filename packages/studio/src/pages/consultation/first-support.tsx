/** What the consultation of the study found, as thresholds with the interval that they carry, and its archive. */
import { decimal, quantity } from '@horizon-soin/figures'
import { wilsonOfShare } from '@horizon-soin/releases'
import { useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { consultationText } from './text.js'
import './first-support.css'

/** Study, §1.5: “more than 300 contributions”, “more than 86 %”, “more than 75 %”. */
const ANSWERS = 300
const USEFUL = 0.86
const REALISTIC = 0.75

export function FirstSupport() {
  const text = consultationText[useLanguage()].history
  return (
    <>
      <dl className="asked-support">
        <Share share={USEFUL} label={text.usefulLabel} />
        <Share share={REALISTIC} label={text.realisticLabel} />
      </dl>
      <p className="asked-note">{text.caution}</p>
      <Archive />
    </>
  )
}

/** The same figures as a file that recomputes itself, as those of any consultation. */
function Archive() {
  const text = consultationText[useLanguage()].history.archive
  const [isFailed, setFailed] = useState(false)
  const save = async () => {
    setFailed(false)
    const { saveZero } = await import('./zero-archive.js')
    await saveZero()
  }
  return (
    <p>
      <button type="button" className="plain" onClick={() => void save().catch(() => setFailed(true))}>
        {text.save}
      </button>{' '}
      <span role="status">{isFailed && text.failed}</span>
    </p>
  )
}

function Share({ share, label }: { share: number; label: string }) {
  const language = useLanguage()
  const text = consultationText[language].history
  const [low, high] = wilsonOfShare(share, ANSWERS).map(end => decimal(end * 100, 1, language))
  const percent = quantity(share, 'share', language)
  const range = `${low} ${language === 'fr' ? 'à' : 'to'}\u00a0${high}${language === 'fr' ? '\u00a0%' : '%'}`
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{text.useful(percent)}</strong>
        <span>{text.interval(range, percent, String(ANSWERS))}</span>
      </dd>
    </div>
  )
}
