/** The study's messages, computed in the scenario at hand. */
import {
  capitalised,
  fractionWord,
  type Look,
  possibleChart,
  quantity,
  sinceChart,
  typeset
} from '@horizon-soin/figures'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { editionTitle } from '../../editions/edition-titles.js'
import { editionAt, FIRST_EDITION } from '../../editions/editions.js'
import { valueIn } from '../../engine/projection.js'
import { rangeOf } from '../../engine/ranges.js'
import { ChartFigure } from '../../parts/chart-figure.js'
import { SinceNote } from '../../parts/since-note.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { scenarioSubject } from '../../shell/source.js'
import { useProjection, useStudio, useStudy } from '../../shell/studio-context.js'
import { possibleData, sinceData, type Telling } from './charts.js'
import { ADVANCE, factsOf } from './facts.js'
import { KeyFigures } from './key-figures.js'
import { endsOf } from './lead-words.js'
import { Messages } from './messages.js'
import { homeText } from './text.js'
import { useDrawn } from './use-drawn.js'
import './page.css'

export function HomePage() {
  const text = useText(homeText)
  const language = useLanguage()
  const { dataset, edition } = useStudy()
  const projection = useDeferredValue(useProjection())
  const ranges = useStudio(studio => studio.ranges)
  const drawn = useDrawn(ADVANCE)
  const name = useStudio(studio => scenarioSubject(studio, { language }))
  const facts = useMemo(() => factsOf(projection), [projection])
  const telling = useMemo<Telling>(() => {
    const words = wordsOf(language)
    return { facts, ranges, words, labels: labelsOf(projection.model.dataset, words), text, name }
  }, [facts, ranges, language, text, projection, name])
  const { far } = facts.years
  const about = editionAt(edition)
  const range = rangeOf(ranges, projection.model, { indicator: 'effective' }, far)
  const isLossOpen = range !== null && range[0] < 0 && range[4] > 0
  const isFirst = edition === FIRST_EDITION
  const effective = valueIn(projection, { indicator: 'effective' }, far)
  const part = capitalised(fractionWord(effective, language) ?? quantity(effective, 'share', language))
  const leadOf = (title: string, description: string) => {
    const ends = endsOf(projection.scenario)
    if (ends === 'middle') return text.leadEdition(title, description)
    return { slow: text.leadSlow, fast: text.leadFast, other: text.leadOther }[ends](title)
  }
  const drawPossible = useCallback((look: Look) => possibleChart(possibleData(telling), look), [telling])
  const since = useMemo(() => sinceData(telling), [telling])
  const drawSince = useCallback((look: Look) => sinceChart(since!.data, look), [since])
  return (
    <div className="page home">
      <div className="home-head">
        <h1>
          {effective > 0
            ? `${text.headline(part, far)} ${
                facts.stake.effective > Math.abs(facts.technologyStake)
                  ? text.adoptionDecides
                  : text.technologyUncertain
              }`
            : effective < 0
              ? text.loses(quantity(-effective, 'share', language), far)
              : text.noGain(far)}
        </h1>
        <p>
          {about === null
            ? text.leadOwn(dataset.professions.length)
            : dataset.variant === null
              ? text.lead
              : leadOf(
                  editionTitle(about, language),
                  typeset(dataset.variant.description[language], language)
                )}{' '}
          {isLossOpen &&
            `${text.lossIsOpen(quantity(range[0], 'share', language), quantity(range[4], 'share', language))} `}
          <Link to={{ id: 'simulator', view: 'overview' }}>{text.try}</Link>
        </p>
      </div>
      <KeyFigures facts={facts} spread={drawn.spread} />
      <SinceNote indicator="effective" year={far} />
      <ChartFigure
        id="possible"
        draw={drawPossible}
        width={1152}
        heading={2}
        {...(isFirst ? { title: text.possible } : {})}
      />
      <div className="home-ten">
        <h2>{text.ten}</h2>
        <p>
          {about === null
            ? text.tenLeadOwn
            : isFirst
              ? text.tenLead
              : text.tenLeadEdition(editionTitle(about, language))}{' '}
          {about !== null && <Link to={{ id: 'editions' }}>{text.compareEditions}</Link>}
        </p>
      </div>
      <Messages telling={telling} drawn={drawn} />
      {since && (
        <div className="home-since">
          <div>
            <h2>{since.title}</h2>
            <p>{since.text}</p>
            <p>
              <Link to={{ id: 'hindcast' }}>{text.since.link}</Link>
            </p>
          </div>
          <ChartFigure id="depuis" draw={drawSince} width={620} />
        </div>
      )}
      <div className="home-end">
        <h2>{text.end}</h2>
        <p>
          <Link className="button main" to={{ id: 'simulator', view: 'overview' }}>
            {text.openSimulator}
          </Link>
          <Link className="button" to={{ id: 'professions' }}>
            {text.openProfession}
          </Link>
          <Link className="button" to={{ id: 'answers', profession: null, year: null }}>
            {text.openAnswers}
          </Link>
          <Link className="button" to={{ id: 'measures' }}>
            {text.openMeasures}
          </Link>
          <Link className="button" to={{ id: 'method' }}>
            {text.openMethod}
          </Link>
        </p>
      </div>
    </div>
  )
}
