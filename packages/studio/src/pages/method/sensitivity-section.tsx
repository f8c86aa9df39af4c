/** Whether adoption decides: where the uncertainty of the study's main figure comes from. */
import sensitivity from 'virtual:sensitivity'
import { decimal, type Look, sobolBars } from '@horizon-soin/figures'
import { FIRST_EDITION } from '../../editions/editions.js'
import { ChartFigure } from '../../parts/chart-figure.js'
import { useSite } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { Equation } from './equation.js'
import { originOfStudy } from './origin-of-study.js'
import { Prose } from './prose.js'
import { Section } from './section.js'
import { claimOf, sobolOf } from './sensitivity.js'
import { methodText } from './text.js'

const WIDTH = 760

const { groups, year, points, seed, inputs } = sensitivity

const draw = (look: Look) => sobolBars(sobolOf(groups, year, look.language), look)

export function SensitivitySection() {
  const site = useSite()
  const { language } = site
  const text = methodText[language].sensitivity
  const { edition } = useStudy()
  const isOther = edition !== FIRST_EDITION
  const count = (value: number) => decimal(value, 0, language)
  return (
    <Section id="sensitivity">
      <Prose text={text.before} />
      {isOther && <Prose text={text.ofStudy} />}
      <ChartFigure
        id="sensitivity"
        draw={draw}
        width={WIDTH}
        hasSource={isOther}
        about={text.about}
        {...(isOther ? { origin: originOfStudy(site, text.about) } : {})}
      />
      <Prose text={`${claimOf(groups, language)} ${text.points(count(points), seed, count(inputs))}`} />
      <Equation id="first" />
      <Prose text={text.caution} />
    </Section>
  )
}
