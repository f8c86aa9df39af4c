/** The levers of the workforce: for all cohort professions, then for each. */
import { useId, useState } from 'react'
import { useLanguage } from '../../../shell/site.js'
import { editScenario } from '../../../shell/store.js'
import { useEdited, useStudioStore, useStudy } from '../../../shell/studio-context.js'
import { setWorkforce, workforceAt } from '../../../state/scenario-edit.js'
import { seriesStatuses } from '../series-statuses.js'
import { useNames } from '../use-names.js'
import { Disclosures } from './disclosures.js'
import type { WorkforceLevers } from './lever-list.js'
import { movedWords } from './lever-words.js'
import { LeverSlider } from './slider.js'
import { leverText } from './text.js'

export function WorkforceLeverList({ overall, professions }: WorkforceLevers) {
  const language = useLanguage()
  const text = leverText[language]
  const names = useNames()
  const { scenario } = useEdited()
  const { dataset } = useStudy()
  return (
    <>
      {overall.map(({ moved, lever }) => (
        <LeverSlider
          key={moved}
          lever={lever}
          name={text.moved[moved]}
          value={movedWords(moved, lever.at(scenario), language)}
        />
      ))}
      <FromYear />
      <Disclosures
        parts={[
          {
            name: text.byProfession,
            of: text.workforce,
            content: () =>
              professions.map(({ id, levers }) => (
                <section key={id} className="lever-profession">
                  <h4>{names.profession(id)}</h4>
                  {levers === null ? (
                    <p className="lever-hint">{text.series(seriesStatuses(dataset, id, language))}</p>
                  ) : (
                    levers.map(({ moved, lever }) => (
                      <LeverSlider
                        key={moved}
                        lever={lever}
                        name={text.moved[moved]}
                        fullName={text.professionLever(text.moved[moved], names.profession(id))}
                        value={
                          lever.isInherited(scenario)
                            ? text.inherited
                            : movedWords(moved, lever.at(scenario), language)
                        }
                      />
                    ))
                  )}
                </section>
              ))
          }
        ]}
      />
    </>
  )
}

/** The year from which training places change. */
function FromYear() {
  const language = useLanguage()
  const text = leverText[language]
  const store = useStudioStore()
  const { baseYear, lastYear } = useStudy().dataset
  const { scenario } = useEdited()
  const id = useId()
  const from = workforceAt(scenario, 'from').value ?? baseYear
  // What is being typed is no year yet.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <p className="lever-year">
      <label htmlFor={id}>{text.fromYear}</label>
      <input
        id={id}
        type="number"
        min={baseYear}
        max={lastYear}
        step={1}
        value={draft ?? from}
        onBlur={() => setDraft(null)}
        onChange={event => {
          setDraft(event.currentTarget.value)
          const year = event.currentTarget.valueAsNumber
          if (!Number.isInteger(year) || year < baseYear || year > lastYear) return
          editScenario(
            store,
            one => setWorkforce(one, 'from', year === baseYear ? null : year),
            'workforce.from'
          )
        }}
      />
    </p>
  )
}
