/** The study's message that adoption decides, against what is known of each technology. */
import { typeset } from '@horizon-soin/figures'
import { type HindcastTechnology, points, rangeEnds, share } from '@horizon-soin/words'
import { Prose } from '../method/prose.js'
import { technologyColour } from '../profession/technology-colour.js'
import { ledByAdoption } from './claims.js'
import { adopted, type Telling } from './telling.js'
import { hindcastText } from './text.js'

const MEASURES = ['adoption', 'gainPerUser', 'intensity', 'freed'] as const
const ORDERS = ['forward', 'reversed'] as const
/** What the intensity is where no study says it. */
const UNMEASURED = 1
const PARTS = ['gainPerUser', 'intensity', 'adoption'] as const

export function Technologies({ telling }: { telling: Telling }) {
  const { language, report, said } = telling
  const text = hindcastText[language].technologies
  const { technologies } = report
  return (
    <section className="hindcast-section">
      <h2>{typeset(text.title(ledByAdoption(technologies), technologies.length), language)}</h2>
      <Prose className="hindcast-lead" text={said.message.join(' ')} />
      <Prose text={said.adoptionMeaning} />
      <div className="hindcast-technologies">
        {technologies.map(part => (
          <Technology key={part.technology} part={part} telling={telling} />
        ))}
      </div>
    </section>
  )
}

function Technology({ part, telling }: { part: HindcastTechnology; telling: Telling }) {
  const { language, report, labels, said, words } = telling
  const texts = hindcastText[language]
  const text = texts.technologies
  const name = labels.technology(part.technology)
  const told = (value: number) => share(value, language)
  const range = adopted[part.technology]
  return (
    <div className="hindcast-technology">
      <h3 className={technologyColour(part.technology).className}>{name}</h3>
      <Prose text={said.technologyOf(part).join(' ')} />
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col" className="number">
              {text.announced}
            </th>
            <th scope="col" className="number">
              {text.supported}
            </th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map(measure => (
            <tr key={measure}>
              <th scope="row">{measure === 'freed' ? text.rows.freed(report.since) : text.rows[measure]}</th>
              <td className="number">{told(part[measure].projected)}</td>
              <td className="number">
                {told(part[measure].observed)}
                {measure === 'intensity' && part.intensity.observed === UNMEASURED && (
                  <span className="ends">{text.assumed}</span>
                )}
                {measure === 'adoption' && range !== undefined && (
                  <span className="ends">
                    {' '}
                    {words.to(...rangeEnds('adoption', range.low, range.high, language))}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{typeset(text.orders, language)}</caption>
        <thead>
          <tr>
            <td />
            {PARTS.map(one => (
              <th key={one} scope="col" className="number">
                {texts.professions.short[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ORDERS.map(order => (
            <tr key={order}>
              <th scope="row">{text[order]}</th>
              {PARTS.map(one => (
                <td key={one} className="number">
                  {points(part[order][one], language).replace(/\s*points?$/, '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
