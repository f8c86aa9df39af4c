/** « Combien de radiologues en 2030 ? »: the answer of each edition, what it is made of, and what it does not say. */
import { quantity } from '@horizon-soin/figures'
import { balanceSentence, freedSentence, questionOf, shortAnswer, wordsOf } from '@horizon-soin/words'
import { editionTitle } from '../../editions/edition-titles.js'
import { useLanguage } from '../../shell/site.js'
import { End } from './end.js'
import { NumbersTable } from './numbers-table.js'
import { Quotes } from './quotes.js'
import type { Side } from './sides.js'
import { answersPageText } from './text.js'
import { Trail } from './trail.js'
import { useLabels } from './use-labels.js'
import { YearLinks } from './year-links.js'

interface Props {
  profession: string
  year: number
  sides: readonly Side[]
  /** Other variants of an edition, told beside. */
  others: readonly Side[]
}

export function AnswerPage({ profession, year, sides, others }: Props) {
  const language = useLanguage()
  const text = answersPageText[language]
  const label = useLabels().profession(profession)
  const question = questionOf(label, year, language)
  return (
    <>
      <Trail profession={profession} isOfYear />
      <header className="answers-head">
        <h1>{question}</h1>
        <dl className="answers-short">
          {sides.map(side => (
            <Short key={side.about.id} side={side} />
          ))}
        </dl>
        <YearLinks profession={profession} year={year} />
      </header>
      <p className="answers-hint">{text.explainHint}</p>
      <NumbersTable question={question} profession={profession} sides={sides} />
      <Quotes profession={profession} label={label} sides={sides} />
      {others.length > 0 && <Others others={others} />}
      <Limits sides={sides} />
      <End profession={profession} year={year} />
    </>
  )
}

/** « Édition 2026 : 8 900 à 9 900 en exercice ; il manquerait 300 à 1 200 ETP ». */
function Short({ side: { about, answer } }: { side: Side }) {
  const language = useLanguage()
  const { people, outlook } = shortAnswer(answer, wordsOf(language))
  return (
    <div>
      <dt>{editionTitle(about, language)}</dt>
      <dd>
        <strong>{people}</strong>
        <div>{outlook}</div>
      </dd>
    </div>
  )
}

function Others({ others }: { others: readonly Side[] }) {
  const language = useLanguage()
  const text = answersPageText[language].others
  const words = wordsOf(language)
  return (
    <section className="answers-section">
      <h2>{text.title}</h2>
      {others.map(({ about, answer }) => (
        <p key={about.id}>
          <strong>{text.of(editionTitle(about, language))}</strong> {freedSentence(answer, words)}{' '}
          {balanceSentence(answer, words)}
        </p>
      ))}
    </section>
  )
}

function Limits({ sides }: { sides: readonly Side[] }) {
  const language = useLanguage()
  const text = answersPageText[language].limits
  const hasNeed = sides.some(({ answer }) => answer.need !== null)
  const since = [...new Set(sides.map(({ answer }) => String(answer.since)))]
  const care = [...new Set(sides.map(side => quantity(side.care, 'share', language)))]
  return (
    <section className="answers-section">
      <h2>{text.title}</h2>
      <ul className="answers-limits">
        {hasNeed && <li>{text.base(since.join(text.or))}</li>}
        {hasNeed && <li>{text.need}</li>}
        {hasNeed && <li>{text.care(care.join(text.or))}</li>}
        <li>{text.ranges}</li>
        <li>{text.inputs}</li>
        <li>{text.local}</li>
      </ul>
    </section>
  )
}
