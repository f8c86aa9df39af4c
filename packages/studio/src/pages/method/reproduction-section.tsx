/** Published figures beside the computed ones, and what they leave open. */
import reproduction from 'virtual:reproduction'
import { decimal, type Look, reproductionChart, typeset } from '@horizon-soin/figures'
import { reproduce } from '@horizon-soin/model'
import { useCallback, useMemo } from 'react'
import { FIRST_EDITION } from '../../editions/editions.js'
import { ChartFigure } from '../../parts/chart-figure.js'
import { useSite } from '../../shell/site.js'
import { datasetTold } from '../../shell/source.js'
import { useStudio, useStudy } from '../../shell/studio-context.js'
import { heldTables, statusesOf } from '../data/rows.js'
import { StatusLegend } from '../data/status-bar.js'
import { Equation } from './equation.js'
import { Prose } from './prose.js'
import { reproductionOf } from './reproduction.js'
import { roundTens } from './round-tens.js'
import { Section } from './section.js'
import { methodText } from './text.js'

/** Of the text column. */
const WIDTH = 760

export function Reproduction() {
  const site = useSite()
  const { language } = site
  const text = methodText[language].reconstruction
  const { dataset, model, edition } = useStudy()
  const checks = useMemo(() => reproduce(model), [model])
  const isLater = edition !== null && edition !== FIRST_EDITION
  const drawn = edition === FIRST_EDITION ? reproduction : null
  const draw = useCallback(
    (look: Look) =>
      reproductionChart(
        {
          ...reproductionOf(checks, drawn?.ranges ?? null, look.language),
          ...(isLater ? { published: null } : {})
        },
        look
      ),
    [checks, drawn, isLater]
  )
  const datasetName = useStudio(studio => datasetTold(studio, site))
  const count = (value: number) => decimal(value, 0, language)
  return (
    <Section id="reconstruction" title={isLater ? text.laterTitle : undefined}>
      <Prose text={isLater ? text.laterBefore : text.before} />
      {!isLater && <Equation id="posterior" />}
      {checks.length > 0 ? (
        <>
          <ChartFigure id="reproduction" draw={draw} width={WIDTH} hasSource={false} about={text.about} />
          <p className="source">{typeset(text.note(datasetName), language)}</p>
        </>
      ) : (
        <Prose text={text.none} />
      )}
      {drawn !== null && (
        <Prose
          text={`${text.ranges(count(drawn.sets))} ${text.open(count(Math.round(drawn.known)), count(drawn.inputs), count(roundTens(drawn.free)))}`}
        />
      )}
      <h3>{typeset(text.statuses, language)}</h3>
      <StatusLegend statuses={heldTables(dataset).flatMap(name => statusesOf(dataset, name))} />
    </Section>
  )
}
