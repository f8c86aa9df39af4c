/** « Combien de radiologues faudra-t-il ? »: the question of each year, with what each edition answers. */
import { isTold, needQuestion, outlookOf, questionOf, shortAnswer, wordsOf } from '@horizon-soin/words'
import { editionTitle } from '../../editions/edition-titles.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { End } from './end.js'
import { domainOf } from './measures.js'
import { NumberCell } from './number-cell.js'
import { answersTo, YEARS } from './sides.js'
import { answersPageText } from './text.js'
import { Trail } from './trail.js'
import { useLabels } from './use-labels.js'

export function ProfessionAnswers({ profession }: { profession: string }) {
  const language = useLanguage()
  const text = answersPageText[language]
  const words = wordsOf(language)
  const label = useLabels().profession(profession)
  const years = YEARS.map(year => ({ year, sides: answersTo(profession, year)!.sides }))
  const all = years.flatMap(({ sides }) => sides)
  const hasBalance = all.some(({ answer }) => answer.balance !== null)
  const measure = hasBalance ? 'balance' : 'headcount'
  const domain = domainOf(measure, all)
  return (
    <>
      <Trail profession={profession} isOfYear={false} />
      <header className="answers-head">
        <h1>{needQuestion(label, language)}</h1>
        <p className="answers-lead">{text.profession.lead}</p>
      </header>
      {hasBalance && <p className="answers-hint">{text.profession.scale}</p>}
      <table className="answers-table">
        <caption className="sr-only">{text.numbers(needQuestion(label, language))}</caption>
        <thead>
          <tr>
            <th scope="col">{text.profession.year}</th>
            {years[0]!.sides.map(({ about }) => (
              <th key={about.id} scope="col">
                {editionTitle(about, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, sides }) => (
            <tr key={year}>
              <th scope="row">
                <Link to={{ id: 'answers', profession, year }}>{questionOf(label, year, language)}</Link>
              </th>
              {sides.map(side => {
                const { people, outlook } = shortAnswer(side.answer, words)
                return (
                  <td key={side.about.id}>
                    <div className="answers-people">{people}</div>
                    <NumberCell
                      measure={measure}
                      side={side}
                      profession={profession}
                      domain={domain}
                      isWhole={false}
                      hasEnds={!hasBalance || !isTold(outlookOf(side.answer))}
                    />
                    <div className="answers-outlook">{outlook}</div>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <End profession={profession} year={null} />
    </>
  )
}
