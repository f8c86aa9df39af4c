/** The study's 2025 beside what the evidence supports, and the workforce projections of the time beside the counts since. */
import { decimal, type Look, typeset, waterfallChart } from '@horizon-soin/figures'
import { points, preciseShare, publishedWords } from '@horizon-soin/words'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { Link } from '../../shell/link.js'
import { Prose } from '../method/prose.js'
import { SinceRooms } from '../since/rooms.js'
import { waterfallData } from './charts.js'
import { unmeasured } from './claims.js'
import { Downloads } from './downloads.js'
import { KeyFigures } from './key-figures.js'
import { Professions } from './professions.js'
import { accuracyTable, gradeTable, projectionTable, technologyTable } from './tables.js'
import { Technologies } from './technologies.js'
import { draws, seed, type Telling, useTelling } from './telling.js'
import { hindcastText } from './text.js'
import { Workforce } from './workforce.js'
import './page.css'

/** Sentences of the finding before those on the parts of the difference. */
const LEAD = 5

/** The last says whether it is of a scenario. */
const TABLES = [
  ['grades', gradeTable, true],
  ['technologies', technologyTable, true],
  ['accuracy', accuracyTable, false],
  ['projections', projectionTable, false]
] as const

export default function HindcastPage() {
  const telling = useTelling()
  const { language, report, whole, said } = telling
  const text = hindcastText[language]
  const { study, evidence } = report
  const titled = ({ title }: typeof study) => title[language]
  return (
    <div className="page hindcast">
      <SinceRooms room="hindcast" />
      <header className="hindcast-head">
        <h1>
          {typeset(
            text.title(
              report.year,
              whole.published === null
                ? preciseShare(whole.projected, language)
                : publishedWords(whole.published, telling.words),
              preciseShare(whole.observed, language)
            ),
            language
          )}
        </h1>
        <Prose className="hindcast-lead" text={said.finding.slice(1, LEAD).join(' ')} />
        <Prose className="hindcast-fixed" text={text.fixed(titled(study), text.scenario, titled(evidence))} />
      </header>
      <KeyFigures telling={telling} />
      <Gap telling={telling} />
      <Professions telling={telling} />
      <Technologies telling={telling} />
      <Limits telling={telling} />
      <Workforce telling={telling} />
      <End telling={telling} />
    </div>
  )
}

function Gap({ telling }: { telling: Telling }) {
  const { language, report, whole, said, origin } = telling
  const text = hindcastText[language]
  const draw = useCallback((look: Look) => waterfallChart(waterfallData(telling), look), [telling])
  const told = (value: number) => preciseShare(value, language)
  const difference = points(Math.abs(whole.observed - whole.projected), language).replace('+', '')
  const title = typeset(text.gap.title(told(whole.projected), told(whole.observed), difference), language)
  const parts = [whole.gainPerUser, whole.intensity, whole.adoption].map(one => points(one, language))
  return (
    <section className="hindcast-section">
      <ChartFigure
        id="constat-ecart"
        draw={draw}
        width={1152}
        heading={2}
        title={title}
        lead={typeset(text.gap.lead(...(parts as [string, string, string])), language)}
        about={text.about}
        origin={{ ...origin, name: ['constat', 'ecart', String(report.year)] }}
      />
      <Prose text={said.finding.slice(LEAD).join(' ')} />
      <details className="hindcast-guide">
        <summary>{text.reading}</summary>
        <Prose text={said.guide} />
      </details>
    </section>
  )
}

function Limits({ telling: { language, report, said } }: { telling: Telling }) {
  const { title, items } = hindcastText[language].limits
  const { rows } = report
  return (
    <section className="hindcast-section">
      <h2>{title}</h2>
      <ul className="hindcast-limits">
        {items(unmeasured(rows, 'intensity'), rows.length, said.counted).map(item => (
          <li key={item}>{typeset(item, language)}</li>
        ))}
      </ul>
    </section>
  )
}

function End({ telling }: { telling: Telling }) {
  const { language, report } = telling
  const { end: text, tables, about } = hindcastText[language]
  const { study, evidence, year } = report
  return (
    <section className="hindcast-section">
      <h2>{text.title}</h2>
      <p className="hindcast-links">
        <Link className="button main" to={{ id: 'evidence', profession: null, technology: null }}>
          {text.evidence}
        </Link>
        <Link className="button" to={{ id: 'editions' }}>
          {text.editions}
        </Link>
        <Link className="button" to={{ id: 'data', table: null }}>
          {text.data}
        </Link>
      </p>
      <h3>{tables.title}</h3>
      {TABLES.map(([id, tableOf, isOfScenario]) => (
        <Downloads
          key={id}
          id={id}
          title={tables[id]}
          about={isOfScenario ? about : ''}
          tableOf={tableOf}
          telling={telling}
        />
      ))}
      <Prose text={text.redo(decimal(draws, 0, language), seed)} />
      <pre className="hindcast-command">
        {`npx horizon-soin hindcast --data data/${study.dataset} --evidence data/${evidence.dataset} --year ${year} --draws ${draws} --seed ${seed} --format csv`}
      </pre>
    </section>
  )
}
