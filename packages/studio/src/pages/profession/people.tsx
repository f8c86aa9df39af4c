/** Who has how much of their time freed, by how early they are equipped, and of which ages. */
import { type Look, pyramidChart, quantity, rogersChart, spanText } from '@horizon-soin/figures'
import { agePyramid } from '@horizon-soin/model'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useCallback } from 'react'
import { valueIn } from '../../engine/projection.js'
import { ChartFigure } from '../../parts/chart-figure.js'
import { Value } from '../../parts/value.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useProjection, useTold } from '../../shell/studio-context.js'
import { professionText } from './text.js'

interface Props {
  profession: string
  year: number
}

export function People({ profession, year }: Props) {
  const language = useLanguage()
  const { people: text } = useText(professionText)
  const projection = useProjection()
  const { dataset, threshold } = projection.model
  const { range } = useTold({ indicator: 'share_above', profession }, year)
  const isCohort = dataset.professions.find(({ id }) => id === profession)!.demography === 'cohort'
  const drawRogers = useCallback(
    (look: Look) => {
      const read = (indicator: string) => valueIn(projection, { indicator, profession }, year)
      return rogersChart(
        {
          profession: labelsOf(projection.model.dataset, wordsOf(look.language)).profession(profession),
          year,
          heads: read('headcount'),
          threshold,
          above: read('share_above'),
          range: range ? { low: range[0], high: range[4] } : undefined
        },
        look
      )
    },
    [projection, profession, year, threshold, range]
  )
  return (
    <section className="profession-people">
      <div>
        <ChartFigure
          id="personnes"
          draw={drawRogers}
          width={690}
          heading={2}
          explain={{ query: { indicator: 'share_above', profession }, year }}
        />
        <p className="profession-count">
          {text.above(quantity(threshold, 'share', language), year)}
          <Value query={{ indicator: 'people_above', profession }} year={year} />
          {text.among}
          <Value query={{ indicator: 'headcount', profession }} year={year} />
          {text.people}
        </p>
      </div>
      {isCohort ? (
        <Ages profession={profession} year={year} />
      ) : (
        <NoAges profession={profession} year={year} />
      )}
    </section>
  )
}

function Ages({ profession, year }: Props) {
  const projection = useProjection()
  const draw = useCallback(
    (look: Look) => {
      const { model, levers } = projection
      const at = (when: number) => ({ year: when, bands: agePyramid(model, levers, profession, when) })
      return pyramidChart(
        {
          profession: labelsOf(model.dataset, wordsOf(look.language)).profession(profession),
          base: at(model.axes.firstYear),
          projected: at(year)
        },
        look
      )
    },
    [projection, profession, year]
  )
  return (
    <div>
      <ChartFigure
        id="ages"
        draw={draw}
        width={414}
        heading={2}
        explain={{ query: { indicator: 'headcount', profession }, year }}
      />
      <Heads profession={profession} year={year} />
    </div>
  )
}

function NoAges({ profession, year }: Props) {
  const { ages } = useText(professionText)
  const { axes } = useProjection().model
  return (
    <div className="profession-no-ages">
      <h2>{ages.none}</h2>
      <p>{ages.text}</p>
      {axes.firstYear < year && <Heads profession={profession} year={axes.firstYear} />}
      <Heads profession={profession} year={year} />
    </div>
  )
}

/** « Effectif début 2030 : 780 000, 700 000 à 860 000 ». */
function Heads({ profession, year }: Props) {
  const language = useLanguage()
  const { ages } = useText(professionText)
  const query = { indicator: 'headcount', profession }
  const { range } = useTold(query, year)
  const isWide = range !== null && range[4] > range[0]
  return (
    <p className="profession-count">
      {ages.heads(year)}
      <Value query={query} year={year} />
      {isWide && ages.range(spanText(range[0], range[4], 'persons', language))}
    </p>
  )
}
