/** Every proposal beside the others: how many find it useful, realistic, both. */
import { type Look, opinionChart, opinionJointChart } from '@horizon-soin/figures'
import type { Release } from '@horizon-soin/releases'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { useLanguage } from '../../shell/site.js'
import { jointOf, sortedItems, supportOf } from './chart-data.js'
import { resultsText } from './text.js'
import { useOrigin } from './use-origin.js'

export function Overview({ release }: { release: Release }) {
  const language = useLanguage()
  const text = resultsText[language].overview
  const support = useCallback(
    (look: Look) => opinionChart(supportOf(release, look.language), look),
    [release]
  )
  const joint = useCallback(
    (look: Look) => opinionJointChart(jointOf(release, sortedItems(release), look.language), look),
    [release]
  )
  const ofSupport = useOrigin(release, 'support')
  const ofJoint = useOrigin(release, 'joint')
  return (
    <section className="results-part" aria-labelledby="results-overview">
      <h2 id="results-overview">{text.title}</h2>
      <ChartFigure id="support" draw={support} lead={text.lead} origin={ofSupport} width={1100} />
      <ChartFigure id="joint" draw={joint} origin={ofJoint} width={1100} />
    </section>
  )
}
