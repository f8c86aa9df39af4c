/** What was published about a proposal: its results, and what the organiser made of it. */
import { useLanguage } from '../../shell/site.js'
import { ResultsLink } from '../consultation/results-link.js'
import { told } from '../consultation/times.js'
import { Said } from '../results/said.js'
import { proposalText } from './text.js'
import { usePublished } from './use-published.js'

export function Published({ proposal }: { proposal: string }) {
  const language = useLanguage()
  const text = proposalText[language].published
  const published = usePublished(proposal)
  if (published.length === 0) return null
  return (
    <section className="proposal-published">
      <h2>{text.title}</h2>
      {published.map(({ consultation, version, response }) => (
        <div key={consultation.id}>
          <p>
            <ResultsLink id={consultation.id} item={proposal}>
              {text.results(told(consultation.title, language))}
            </ResultsLink>{' '}
            <span className="proposal-quiet">{text.version(version)}</span>
          </p>
          {response !== null && (
            <>
              <h3>{text.said}</h3>
              <Said response={response} />
            </>
          )}
        </div>
      ))}
    </section>
  )
}
