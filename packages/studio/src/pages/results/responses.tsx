/** “You said, we did”: what the organiser made of each proposal, the remarks that it answers, what came of it. */
import type { Release } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { readResponses } from './api.js'
import { itemKey } from './release-index.js'
import { Said } from './said.js'
import { resultsText } from './text.js'

interface Props {
  consultation: string
  items: Release['consultation']['items']
}

export function Responses({ consultation, items }: Props) {
  const language = useLanguage()
  const text = resultsText[language].responses
  const { outcome } = useAsked(readResponses, consultation)
  const said = outcome?.kind === 'done' ? outcome.value : []
  const order = items.map(({ id }) => id)
  return (
    <section className="results-part" aria-labelledby="results-responses">
      <h2 id="results-responses">{text.title}</h2>
      {said.length === 0 ? (
        <p>{outcome === null ? '' : text.none}</p>
      ) : (
        <>
          <p>{text.lead}</p>
          <ul className="results-responses">
            {said
              .toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item))
              .map(one => {
                const item = items.find(({ id }) => id === one.item)
                return (
                  <li key={itemKey(one)}>
                    <h3>{item === undefined ? one.item : told(item.title, language)}</h3>
                    <Said response={one} />
                  </li>
                )
              })}
          </ul>
        </>
      )}
    </section>
  )
}
