/** Where to go from an answer: other assumptions, the profession, the data, another question. */
import { questionOf } from '@horizon-soin/words'
import { searchWith } from '../../shell/address.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { presentOf } from '../../shell/store.js'
import { useStudio } from '../../shell/studio-context.js'
import { encodeState } from '../../state/encode.js'
import { YEARS } from './sides.js'
import { answersPageText } from './text.js'
import { PROFESSIONS, useLabels } from './use-labels.js'

export function End({ profession, year }: { profession: string; year: number | null }) {
  const language = useLanguage()
  const text = answersPageText[language].end
  const labels = useLabels()
  const asked = year ?? YEARS[0]!
  const search = useStudio(studio =>
    searchWith(studio.study, [
      encodeState({ ...presentOf(studio), year: asked, subject: { profession } }, studio.study.dataset)
    ])
  )
  return (
    <section className="answers-section">
      <h2>{text.title}</h2>
      <p className="answers-links">
        <Link className="button main" to={{ id: 'simulator', view: 'need' }} search={search}>
          {text.simulator}
        </Link>
        <Link className="button" to={{ id: 'profession', profession }}>
          {text.profession}
        </Link>
        <Link className="button" to={{ id: 'data', table: null }}>
          {text.data}
        </Link>
      </p>
      <h3>{text.questions}</h3>
      <ul className="answers-questions">
        {PROFESSIONS.filter(id => id !== profession).map(id => (
          <li key={id}>
            <Link to={{ id: 'answers', profession: id, year }}>
              {questionOf(labels.profession(id), asked, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
