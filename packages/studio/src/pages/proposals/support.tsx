/** What the study prints of the support that its proposals had: of all of them, never of one. */
import { decimal } from '@horizon-soin/figures'
import { wilsonOfShare } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { proposalsText } from './text.js'

/** Printed as « plus de »; source: étude de 2019, 1.5. */
const PRINTED = { good: 0.86, realistic: 0.75 } as const
/** Printed as « plus de 300 contributions ». */
const ANSWERS = 300

export function Support() {
  const language = useLanguage()
  const { support: text } = proposalsText[language]
  const percent = (share: number, digits: number) => decimal(share * 100, digits, language)
  return (
    <div role="note" className="proposals-support" aria-label={text.title}>
      <p>{text.lead}</p>
      <dl>
        {(['good', 'realistic'] as const).map(key => {
          const [low, high] = wilsonOfShare(PRINTED[key], ANSWERS)
          return (
            <div key={key}>
              <dt>{text[key]}</dt>
              <dd>
                <span className="proposals-more">{text.moreThan}</span>
                <strong>
                  {percent(PRINTED[key], 0)}
                  {language === 'fr' ? '\u00a0%' : '%'}
                </strong>
                <span>{text.interval(percent(low, 1), percent(high, 1))}</span>
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="proposals-small">{text.note}</p>
    </div>
  )
}
