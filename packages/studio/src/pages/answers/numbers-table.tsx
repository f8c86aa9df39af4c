/** The numbers of an answer, an edition a column. */
import { quantity } from '@horizon-soin/figures'
import { countText, isWide, toldCount, wordsOf } from '@horizon-soin/words'
import { editionTitle } from '../../editions/edition-titles.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { editionSearch, lookingAt } from './edition-search.js'
import { domainOf, MEASURES, type Measure, numberOf, paddedDomain } from './measures.js'
import { NumberCell, STRIP } from './number-cell.js'
import { PLAN_RULES, type Side } from './sides.js'
import { Strip } from './strip.js'
import { answersPageText } from './text.js'

interface Props {
  question: string
  profession: string
  sides: readonly Side[]
}

export function NumbersTable({ question, profession, sides }: Props) {
  const language = useLanguage()
  const text = answersPageText[language]
  // What no edition has is no row.
  const measures = MEASURES.filter(measure => sides.some(side => numberOf(measure, side) !== null))
  return (
    <table className="answers-table">
      <caption className="sr-only">{text.numbers(question)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{text.measure}</span>
          </th>
          {sides.map(({ about }) => (
            <th key={about.id} scope="col">
              {editionTitle(about, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map(measure => (
          <Row key={measure} measure={measure} profession={profession} sides={sides} />
        ))}
        {sides.some(({ answer }) => answer.places !== null) && <PlacesRow sides={sides} />}
        {sides.some(({ answer }) => answer.planned !== null) && (
          <PlanRow profession={profession} sides={sides} />
        )}
      </tbody>
    </table>
  )
}

function Row({ measure, profession, sides }: Omit<Props, 'question'> & { measure: Measure }) {
  const language = useLanguage()
  const text = answersPageText[language]
  const domain = domainOf(measure, sides)
  return (
    <tr className={measure === 'balance' ? 'answers-main' : undefined}>
      <th scope="row">
        {text.measures[measure]}
        <div className="answers-note">{text.notes[measure]}</div>
      </th>
      {sides.map(side => (
        <td key={side.about.id}>
          <NumberCell measure={measure} side={side} profession={profession} domain={domain} />
        </td>
      ))}
    </tr>
  )
}

function PlacesRow({ sides }: { sides: readonly Side[] }) {
  const language = useLanguage()
  const { places: text, none } = answersPageText[language]
  return (
    <tr>
      <th scope="row">
        {text.label}
        <div className="answers-note">{text.note}</div>
      </th>
      {sides.map(({ about, answer: { places } }) => (
        <td key={about.id}>
          {places === null ? (
            <div className="answers-none">{none.places}</div>
          ) : (
            <>
              <div className="answers-value">
                <Link to={{ id: 'data', table: 'places' }} search={editionSearch(about)} className="value">
                  {countText(places.value, language)}
                </Link>
              </div>
              <div className="answers-ends">
                {text.in(places.year)} <StatusBadge status={places.status} />
              </div>
            </>
          )}
        </td>
      ))}
    </tr>
  )
}

/** Each number leads to the plan itself, which the simulator makes anew. */
function PlanRow({ profession, sides }: Omit<Props, 'question'>) {
  const language = useLanguage()
  const { plan: text, none } = answersPageText[language]
  const words = wordsOf(language)
  const share = (value: number) => quantity(value, 'share', language)
  const domain = paddedDomain(
    sides.flatMap(({ answer: { planned } }) => (planned ? [planned.value, ...(planned.range ?? [])] : []))
  )
  return (
    <tr>
      <th scope="row">
        {text.label}
        <div className="answers-note">
          {text.note(share(PLAN_RULES.low), share(PLAN_RULES.high), share(PLAN_RULES.change))}
        </div>
      </th>
      {sides.map(({ about, answer: { year, planned } }) => {
        if (planned === null)
          return (
            <td key={about.id}>
              <div className="answers-none">{none.plan}</div>
            </td>
          )
        const told = toldCount(planned)
        const [low, high] = [told.low, told.high].map(end => countText(end, language)) as [string, string]
        return (
          <td key={about.id}>
            <div className="answers-value">
              <Link
                to={{ id: 'simulator', view: 'need' }}
                search={editionSearch(about, ...lookingAt(profession, year))}
                className="value"
              >
                {countText(told.value, language)}
              </Link>
            </div>
            {domain !== null && <Strip number={planned} isSigned={false} domain={domain} width={STRIP} />}
            <div className="answers-ends">
              {isWide(told) ? words.to(low, high) : text.same}{' '}
              <span className="answers-since">{text.span(planned.from, planned.to)}</span>
            </div>
            {planned.held !== null && <div className="answers-inputs">{text.held[planned.held]}</div>}
          </td>
        )
      })}
    </tr>
  )
}
