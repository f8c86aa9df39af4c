/** What the number is, in one sentence: this year, this value, its range, of whom, in which scenario, and the reference's. */
import { change, quantity, spanText } from '@horizon-soin/figures'
import { sinceYear } from '@horizon-soin/model'
import { absentWords } from '@horizon-soin/words'
import { valueIn } from '../../engine/projection.js'
import { readDifference } from '../../parts/read-difference.js'
import { valueText } from '../../parts/text.js'
import { scenarioPhrase } from '../../shell/names.js'
import { useLanguage, useSite } from '../../shell/site.js'
import { scenarioTold } from '../../shell/source.js'
import { baseOf, editedOf } from '../../shell/store.js'
import { useReference, useStudio, useStudy, useTold } from '../../shell/studio-context.js'
import { isSameScenario } from '../../state/scenario-edit.js'
import { explainText } from './text.js'
import { subjectOf } from './use-provenance.js'
import type { ExplainedTerm } from './use-term.js'

export function Summary({ explained }: { explained: ExplainedTerm }) {
  const { query, year, unit, term, words } = explained
  const language = useLanguage()
  const text = explainText[language]
  const { range } = useTold(query, year)
  const { dataset } = useStudy()
  if (Number.isNaN(term.value))
    return (
      <p className="explain-summary">
        {subjectOf(explained)}. {absentWords(query.indicator, [year], words)}
      </p>
    )
  const meaning = words.meanings[query.indicator]
  const since = sinceYear(query.indicator, dataset)
  const isUnit = meaning === words.units.persons
  return (
    <div className="explain-summary">
      <p className="explain-subject">{subjectOf(explained)}</p>
      <p>
        {text.inYear(year)}{' '}
        <strong className="explain-value">
          {quantity(term.value, unit, language)}
          {isUnit && `\u00a0${meaning}`}
        </strong>
        {range !== null && ` (${spanText(range[0], range[4], unit, language)})`}
        {!isUnit && text.is + meaning}. {since !== null && `${valueText[language].since(since)}. `}
        <Reference explained={explained} />
      </p>
    </div>
  )
}

function Reference({ explained }: { explained: ExplainedTerm }) {
  const { query, year, unit, term } = explained
  const site = useSite()
  const { language } = site
  const text = explainText[language]
  const told = useStudio(studio => scenarioTold(studio, site))
  const isSame = useStudio(studio =>
    isSameScenario(editedOf(studio).scenario, baseOf(studio, editedOf(studio)))
  )
  const base = useStudio(studio => baseOf(studio, editedOf(studio)))
  const reference = valueIn(useReference(), query, year)
  const phrase = scenarioPhrase(base, language)
  if (isSame) return <>{text.inScenario(phrase)}</>
  if (Number.isNaN(reference)) return <>{text.mine(told)}</>
  const difference = readDifference(term.value, reference, unit)
  const other = change(difference, unit, language)
  return (
    <>
      {text.reference(phrase, quantity(reference, unit, language))}
      {/[1-9]/.test(other) ? text.hereOther(other) : text.hereSame}
    </>
  )
}
