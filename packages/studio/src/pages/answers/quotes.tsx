/** The sentence that a reader may quote, of each edition, with where it comes from. */
import { type AnswerOrigin, answerSentence, creditSentence, quotedAnswer, wordsOf } from '@horizon-soin/words'
import { useEffect, useState } from 'react'
import { editionTitle } from '../../editions/edition-titles.js'
import { CopyField } from '../../parts/copy-field.js'
import { dayText } from '../../shell/dates.js'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import type { Side } from './sides.js'
import { answersPageText } from './text.js'

interface Props {
  profession: string
  label: string
  sides: readonly Side[]
}

export function Quotes({ profession, label, sides }: Props) {
  const { language } = useSite()
  const text = answersPageText[language].quote
  return (
    <section className="answers-section">
      <h2>{text.title}</h2>
      <div className="answers-quotes">
        {sides.map(side => (
          <Quote key={side.about.id} profession={profession} label={label} side={side} />
        ))}
      </div>
    </section>
  )
}

function Quote({ profession, label, side }: Omit<Props, 'sides'> & { side: Side }) {
  const { language, root, today } = useSite()
  const texts = answersPageText[language]
  const { about, answer } = side
  const words = wordsOf(language)
  const title = editionTitle(about, language)
  // A page that is prerendered does not know where it will stand.
  const [url, setUrl] = useState('')
  const path = pathOf({ id: 'answers', profession, year: answer.year }, language)
  useEffect(() => setUrl(new URL(root + path.slice(1), location.href).href), [root, path])
  const [asked, setAsked] = useState(0)
  const origin: AnswerOrigin = {
    dataset: title,
    version: about.version,
    scenario: texts.scenario,
    day: dayText(today, language),
    url
  }
  return (
    <figure>
      <blockquote>{answerSentence(answer, label, words)}</blockquote>
      <figcaption>{creditSentence(origin, words)}</figcaption>
      <button type="button" className="button" onClick={() => setAsked(asked + 1)}>
        {texts.quote.copy}
        <span className="sr-only"> {texts.quote.of(title)}</span>
      </button>
      {asked > 0 && <CopyField key={asked} value={quotedAnswer(answer, label, origin, words)} />}
    </figure>
  )
}
