/** The levers of one pace: for everything, by technology, by profession. */
import type { Projection } from '../../../engine/projection.js'
import { valueIn } from '../../../engine/projection.js'
import { useLanguage } from '../../../shell/site.js'
import { useEdited, useProjection, useYear } from '../../../shell/studio-context.js'
import { useSimulator } from '../simulator-context.js'
import { queryOf } from '../subject.js'
import { useNames } from '../use-names.js'
import { Disclosures } from './disclosures.js'
import { isTouched } from './lever.js'
import type { PaceLevers } from './lever-list.js'
import { effectWords, paceWords } from './lever-words.js'
import { LeverSlider } from './slider.js'
import { leverText } from './text.js'

/** How soon technologies can do more: by technology at once, the whole first. */
export function PotentialLevers({ overall, technologies }: PaceLevers) {
  const language = useLanguage()
  const text = leverText[language]
  const names = useNames()
  const { scenario } = useEdited()
  const told = (lever: PaceLevers['overall']) =>
    lever.isInherited(scenario) ? text.inherited : paceWords(lever.at(scenario), language)
  const spoken = (lever: PaceLevers['overall']) => text.paceOf(paceWords(lever.at(scenario), language))
  return (
    <>
      <LeverSlider
        lever={overall}
        name={text.overall}
        fullName={`${text.available}, ${text.overall}`}
        value={told(overall)}
        spoken={spoken(overall)}
      />
      {technologies.map(({ id, lever }) => (
        <LeverSlider
          key={id}
          lever={lever}
          name={names.short(id)}
          fullName={`${text.available}, ${names.short(id)}`}
          technology={id}
          value={told(lever)}
          spoken={spoken(lever)}
        />
      ))}
    </>
  )
}

/** Part of the time that could be freed that is. */
const reach = (projection: Projection, year: number, subject: { group: 'all' } | { profession: string }) =>
  valueIn(projection, queryOf('effective', subject), year) /
  valueIn(projection, queryOf('potential', subject), year)

/** How soon people take technologies up; each lever says what it does. */
export function AdoptionLevers({ overall, technologies, professions }: PaceLevers) {
  const language = useLanguage()
  const text = leverText[language]
  const names = useNames()
  const year = useYear()
  const projection = useProjection()
  const { reference } = useSimulator()
  const { scenario } = useEdited()
  const title = text.adoption(year)
  const slider = (
    lever: PaceLevers['overall'],
    name: string,
    [now, before]: readonly [number, number],
    more: { technology?: string; isTall?: boolean }
  ) => {
    // What other levers change is not told as the doing of this one.
    const touched = isTouched(lever, scenario, reference.scenario)
    const effect = effectWords(now, touched ? before : now, language)
    const pace = text.paceOf(paceWords(lever.at(scenario), language))
    return (
      <LeverSlider
        key={lever.key}
        lever={lever}
        name={name}
        fullName={`${title}, ${name}`}
        value={lever.isInherited(scenario) ? text.inherited : (effect ?? pace)}
        spoken={effect === null ? pace : `${pace}, ${effect}`}
        {...more}
      />
    )
  }
  const everyone = { group: 'all' } as const
  return (
    <>
      {slider(
        overall,
        text.overall,
        [reach(projection, year, everyone), reach(reference, year, everyone)],
        {}
      )}
      <Disclosures
        parts={[
          {
            name: text.byTechnology,
            of: text.adoption(year),
            content: () =>
              technologies.map(({ id, lever }) => {
                const query = queryOf('adoption', everyone, id)
                const values = [valueIn(projection, query, year), valueIn(reference, query, year)] as const
                return slider(lever, names.short(id), values, { technology: id })
              })
          },
          {
            name: text.byProfession,
            of: text.adoption(year),
            content: () => (
              <>
                <p className="lever-hint">{text.wins}</p>
                {professions.map(({ id, lever }) => {
                  const who = { profession: id }
                  const values = [reach(projection, year, who), reach(reference, year, who)] as const
                  return slider(lever, names.profession(id), values, { isTall: true })
                })}
              </>
            )
          }
        ]}
      />
    </>
  )
}
