/** Whether adoption decides: where the uncertainty of the study's main figure comes from. */
import sensitivity from 'virtual:sensitivity'
import { decimal, type Look, sobolBars } from '@horizon-soin/figures'
import { ChartFigure } from '../../parts/chart-figure.js'
import { useLanguage } from '../../shell/site.js'
import { Equation } from './equation.js'
import { Prose } from './prose.js'
import { Section } from './section.js'
import { claimOf, sobolOf } from './sensitivity.js'
import { methodText } from './text.js'

const WIDTH = 760

const { groups, year, points, seed, inputs } = sensitivity

const draw = (look: Look) => sobolBars(sobolOf(groups, year, look.language), look)

export function SensitivitySection() {
  const language = useLanguage()
  const text = methodText[language].sensitivity
  const count = (value: number) => decimal(value, 0, language)
  return (
    <Section id="sensitivity">
      <Prose text={text.before} />
      <ChartFigure id="sensitivity" draw={draw} width={WIDTH} hasSource={false} about={text.about} />
      <Prose text={`${claimOf(groups, language)} ${text.points(count(points), seed, count(inputs))}`} />
      <Equation id="first" />
      <Prose text={text.caution} />
    </Section>
  )
}
