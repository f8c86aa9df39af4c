/** The main numbers of each scenario, with their change from the first. */
import { quantity } from '@horizon-soin/figures'
import { hasSinceBase, INDICATORS } from '@horizon-soin/model'
import { valueIn } from '../../../engine/projection.js'
import { Value } from '../../../parts/value.js'
import { useStudioStore } from '../../../shell/studio-context.js'
import { editCompared, removeCompared } from '../bar/compare-here.js'
import { sinceWhen } from '../since-when.js'
import { queryOf } from '../subject.js'
import { Difference } from './range-label.js'
import type { Side } from './sides.js'
import { CHOSEN, useView } from './use-view.js'

export function CompareTable({ sides }: { sides: readonly Side[] }) {
  const { language, text, names, year, subject, later } = useView()
  const store = useStudioStore()
  const words = text.compare
  const { dataset } = later.model
  const since = hasSinceBase(dataset) ? words.since(dataset.technologyBaseYear) : ''
  const caption = `${words.caption(names.subject(subject), year)}${since}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="table-room" tabIndex={0} aria-label={caption}>
      <table className="sim-table compare">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.result}</th>
            {sides.map(({ id, name }, place) => (
              <th key={id} scope="col" className="number">
                <strong>{name}</strong>
                <span className="under">
                  {place === 0 ? (
                    words.edited
                  ) : (
                    <>
                      <button type="button" className="plain" onClick={() => editCompared(store, place)}>
                        {words.edit}
                        <span className="sr-only">, {name}</span>
                      </button>{' '}
                      <button type="button" className="plain" onClick={() => removeCompared(store, place)}>
                        {words.remove}
                        <span className="sr-only"> {name}</span>
                      </button>
                    </>
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CHOSEN.map(indicator => {
            const query = queryOf(indicator, subject)
            const { unit } = INDICATORS[indicator]
            const values = sides.map(({ projection }) => valueIn(projection, query, year))
            return (
              <tr key={indicator}>
                <th scope="row">{sinceWhen(names.indicator(indicator), indicator, dataset, language)}</th>
                {sides.map(({ id }, place) => (
                  <td key={id} className="number">
                    {place === 0 ? (
                      <Value query={query} year={year} />
                    ) : (
                      <>
                        {quantity(values[place]!, unit, language)}
                        <span className="under">
                          <Difference now={values[place]!} before={values[0]!} unit={unit} />
                        </span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
