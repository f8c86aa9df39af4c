/** Each profession announced beside supported, then what each part of its difference rests on. */
import { hindcastChart, type Look, typeset } from '@horizon-soin/figures'
import { HINDCAST_PARTS, type HindcastReportRow, points } from '@horizon-soin/words'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { Link } from '../../shell/link.js'
import { Prose } from '../method/prose.js'
import { gapData } from './charts.js'
import { aboveRange } from './claims.js'
import { GradeWord } from './grade-word.js'
import type { Telling } from './telling.js'
import { hindcastText } from './text.js'

export function Professions({ telling }: { telling: Telling }) {
  const { language, report, origin } = telling
  const texts = hindcastText[language]
  const text = texts.professions
  const draw = useCallback((look: Look) => hindcastChart(gapData(telling), look), [telling])
  const title = typeset(text.chart(aboveRange(report.rows), report.rows.length), language)
  return (
    <section className="hindcast-section">
      <h2>{text.title}</h2>
      <ChartFigure
        id="constat-metiers"
        draw={draw}
        width={1152}
        title={title}
        about={texts.about}
        origin={{ ...origin, name: ['constat', 'metiers', String(report.year)] }}
      />
      <div className="hindcast-grades">
        <div>
          <h3>{text.grades}</h3>
          <dl className="hindcast-legend">
            {text.legend.map(([letter, meaning]) => (
              <div key={letter}>
                <dt>{letter}</dt>
                <dd>{typeset(meaning!, language)}</dd>
              </div>
            ))}
          </dl>
          <Prose text={text.between} />
        </div>
        <div>
          {report.rows.map(row => (
            <ProfessionGrades key={row.profession} row={row} telling={telling} />
          ))}
        </div>
      </div>
    </section>
  )
}

function ProfessionGrades({ row, telling }: { row: HindcastReportRow; telling: Telling }) {
  const { language, labels, said } = telling
  const text = hindcastText[language].professions
  const { profession, grades } = row
  return (
    <details className="hindcast-profession">
      <summary>
        <span className="hindcast-name">{labels.profession(profession!)}</span>
        <span className="hindcast-letters">
          {HINDCAST_PARTS.map(part => (
            <span key={part}>
              {text.short[part]} <GradeWord grade={grades[part]} />
            </span>
          ))}
        </span>
      </summary>
      <Prose text={said.rowOf(row)} />
      <dl>
        {HINDCAST_PARTS.map(part => (
          <div key={part}>
            <dt>
              {text.parts[part]}, {points(row[part], language)}, <GradeWord grade={grades[part]} />
            </dt>
            <dd>{typeset(grades[part].reason?.[language] ?? '', language)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={{ id: 'evidence', profession, technology: null }}>{text.evidence}</Link>
      </p>
    </details>
  )
}
