/** Every question, with its short answer in the latest edition. */
import { inWords } from '@horizon-soin/figures'
import { needQuestion, outlookOf, questionOf, shortAnswer, wordsOf } from '@horizon-soin/words'
import { editionTitle } from '../../editions/edition-titles.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { domainOf } from './measures.js'
import { answersTo, type Side, YEARS } from './sides.js'
import { Strip } from './strip.js'
import { answersPageText } from './text.js'
import { PROFESSIONS, useLabels } from './use-labels.js'

const STRIP = 200

/** The answer of the latest edition. */
const latestOf = (profession: string, year: number): Side => answersTo(profession, year)!.sides.at(-1)!

export function Questions() {
  const language = useLanguage()
  const text = answersPageText[language].index
  const all = PROFESSIONS.flatMap(profession => YEARS.map(year => latestOf(profession, year)))
  const outlooks = all.map(({ answer }) => outlookOf(answer))
  const count = (wanted: (typeof outlooks)[number]) => outlooks.filter(one => one === wanted).length
  const told = outlooks.length - count(null)
  const [{ about }] = all as [Side]
  const years = YEARS.map(String)
  return (
    <>
      <header className="answers-head">
        <h1>{text.title}</h1>
        <p className="answers-lead">
          {text.lead(inWords(PROFESSIONS.length, language), text.years(years.slice(0, -1), years.at(-1)!))}
          {told > 0 &&
            ` ${text.found(told, {
              shortage: count('shortage'),
              surplus: count('surplus'),
              likelyShortage: count('likelyShortage'),
              likelySurplus: count('likelySurplus'),
              uncertain: count('uncertain')
            })}`}
        </p>
        <p className="answers-hint">
          {text.edition(editionTitle(about, language))} {told > 0 && text.strips}
        </p>
      </header>
      {PROFESSIONS.map(profession => (
        <OfProfession key={profession} profession={profession} />
      ))}
    </>
  )
}

function OfProfession({ profession }: { profession: string }) {
  const language = useLanguage()
  const words = wordsOf(language)
  const label = useLabels().profession(profession)
  const sides = YEARS.map(year => latestOf(profession, year))
  const domain = domainOf('balance', sides)
  return (
    <section className="answers-profession">
      <h2>
        <Link to={{ id: 'answers', profession, year: null }}>{needQuestion(label, language)}</Link>
      </h2>
      <ul>
        {sides.map(({ answer }) => {
          const { people, outlook } = shortAnswer(answer, words)
          const { year, balance } = answer
          return (
            <li key={year}>
              <Link to={{ id: 'answers', profession, year }} aria-label={questionOf(label, year, language)}>
                {year}
              </Link>
              <div>{people}</div>
              {balance !== null && domain !== null && (
                <Strip number={balance} isSigned domain={domain} width={STRIP} />
              )}
              <div className="answers-outlook">{outlook}</div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
