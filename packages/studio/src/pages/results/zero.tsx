/** The figures of 2018 beside those of a consultation, with the interval that they carry. */
import { useLanguage } from '../../shell/site.js'
import { FirstSupport } from '../consultation/first-support.js'
import { resultsText } from './text.js'

export function Zero() {
  const text = resultsText[useLanguage()].zero
  return (
    <section className="results-part" aria-labelledby="results-zero">
      <h2 id="results-zero">{text.title}</h2>
      <p>{text.lead}</p>
      <FirstSupport />
    </section>
  )
}
