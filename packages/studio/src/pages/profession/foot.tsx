/** What may be done next: other assumptions, another trade, paper, the reasons of the number. */
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useId, useState } from 'react'
import { searchWith } from '../../shell/address.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { explainNumber, presentOf } from '../../shell/store.js'
import { useStudio, useStudioStore, useStudy } from '../../shell/studio-context.js'
import { encodeState } from '../../state/encode.js'
import { professionText } from './text.js'

export function Foot({ profession, year }: { profession: string; year: number }) {
  const { foot: text } = useText(professionText)
  const store = useStudioStore()
  // Questions are answered for the editions: a dataset that was opened here has none.
  const { edition } = useStudy()
  const search = useStudio(studio =>
    searchWith(studio.study, [
      encodeState({ ...presentOf(studio), subject: { profession } }, studio.study.dataset)
    ])
  )
  return (
    <section className="profession-foot">
      <h2>{text.title}</h2>
      <div className="profession-actions">
        <Link className="button main" to={{ id: 'simulator', view: 'overview' }} search={search}>
          {text.simulator}
        </Link>
        <button
          type="button"
          className="button"
          onClick={() => explainNumber(store, { query: { indicator: 'effective', profession }, year })}
        >
          {text.disagree}
        </button>
        {edition !== null && (
          <Link className="button" to={{ id: 'answers', profession, year: null }}>
            {text.answers}
          </Link>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
      <Compare profession={profession} />
    </section>
  )
}

function Compare({ profession }: { profession: string }) {
  const language = useLanguage()
  const { foot: text } = useText(professionText)
  const { dataset } = useStudy()
  const labels = labelsOf(dataset, wordsOf(language))
  const others = dataset.professions.filter(({ id }) => id !== profession)
  const [chosen, setChosen] = useState<string | null>(null)
  const field = useId()
  // The one chosen on the page of another trade may be this one.
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  if (other === undefined) return null
  return (
    <p className="profession-compare">
      <label htmlFor={field}>{text.compare}</label>
      <select id={field} value={other.id} onChange={event => setChosen(event.target.value)}>
        {others.map(({ id }) => (
          <option key={id} value={id}>
            {labels.profession(id)}
          </option>
        ))}
      </select>
      <Link className="button" to={{ id: 'profession', profession: other.id }}>
        {text.open}
      </Link>
    </p>
  )
}
