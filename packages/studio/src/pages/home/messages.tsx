/** The ten messages of the study (§1.3.2), each computed in the scenario at hand. */
import {
  advanceChart,
  capitalised,
  change,
  type Drawn,
  exact,
  type Look,
  mixChart,
  plainBarsChart,
  positionsChart,
  professionBarsChart,
  quantity,
  scenariosChart,
  slopeChart,
  spanText,
  splitChart,
  spreadChart,
  squaresChart
} from '@horizon-soin/figures'
import type { SeriesQuery } from '@horizon-soin/model'
import { inSentence, type MessageId, publishedWords } from '@horizon-soin/words'
import { useCallback } from 'react'
import { FIRST_EDITION } from '../../editions/editions.js'
import { valueIn } from '../../engine/projection.js'
import { type Quantiles, rangeOf } from '../../engine/ranges.js'
import { Value } from '../../parts/value.js'
import { Link } from '../../shell/link.js'
import { useStudy } from '../../shell/studio-context.js'
import * as data from './charts.js'
import { compareSearch, STAKE } from './key-figures.js'
import { Message } from './message.js'
import { observedMean, possessionAndUse, sourcesOf } from './observed.js'
import { findPublished, type Sought } from './published.js'
import { STUDY_NEAR } from './study-years.js'
import type { Drawn as DrawnRanges } from './use-drawn.js'
import { useFindings } from './use-findings.js'

interface Props {
  telling: data.Telling
  drawn: DrawnRanges
}

/** A function that draws, the same as long as what it tells is. */
const useDraw = <Data,>(
  chart: (data: Data, look: Look) => Drawn,
  make: () => Data,
  telling: unknown,
  more?: unknown
) =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: `make` follows from what is told
  useCallback((look: Look) => chart(make(), look), [chart, telling, more])

export function Messages({ telling, drawn }: Props) {
  const { facts, ranges, words, text, labels } = telling
  const { language } = words
  const { projection, years } = facts
  const { model } = projection
  const { far, near } = years
  const study = useStudy()
  const findings = useFindings(projection)
  const isStudy = study.edition === FIRST_EDITION
  /** The study's own sentence, or what the numbers of a later edition say. */
  const lead = (id: keyof typeof text.messages & MessageId) =>
    isStudy ? text.messages[id] : (findings?.[id] ?? '')
  const published = (sought: Sought) => {
    const figure = findPublished(model.dataset, sought)
    return figure && publishedWords(figure, words)
  }
  /** Years are said where those of the edition are not those of the study. */
  const inYear = (figure: string, year: number) => (near === STUDY_NEAR ? figure : text.inYear(figure, year))
  const told = (query: SeriesQuery, year = far) => {
    const range = rangeOf(ranges, model, query, year)
    return (
      <>
        <Value query={query} year={year} />{' '}
        {range && isTold(range, query) && (
          <span className="ends">{spanText(range[0], range[4], unitOf(query), language)}</span>
        )}
      </>
    )
  }
  const gain = rangeOf(drawn.gain, model, { indicator: 'effective' }, far)
  const spread = rangeOf(drawn.spread, model, { indicator: 'freed_fte_all_professionals' }, far)
  const observed = observedMean(model)
  const isBelow =
    observed !== null && observed.mean < valueIn(projection, { indicator: 'effective' }, observed.year)
  const slope = data.slopeData(telling)
  const [first] = model.axes.technologies
  const imaging = model.axes.professions.includes('radiologue') ? 'radiologue' : model.axes.professions[0]!
  const mixQuery = { indicator: 'mix', profession: imaging, technology: first! }
  const mixWhat = `${inSentence(labels.profession(imaging))}, ${labels.technology(first!)}`
  const most = model.axes.professions.reduce((best, profession) =>
    data.potentialOf(facts, profession) > data.potentialOf(facts, best) ? profession : best
  )

  const effective = valueIn(projection, { indicator: 'effective' }, far)
  const shareTitle =
    effective <= 0
      ? text.nothingToShare(far)
      : projection.scenario.reinvestment === undefined
        ? text.allToCare
        : null
  /** Parts of what is lost are no shares of what is freed. */
  const isFreed = valueIn(projection, { indicator: 'effective', profession: imaging }, far) > 0
  // A study that writes its own sentence of nobody has no second one.
  const isNobody = !isStudy && valueIn(projection, { indicator: 'people_above' }, far) < 0.5

  const drawPotential = useDraw(professionBarsChart, () => data.potentialBars(telling), telling)
  const drawUse = useDraw(splitChart, () => data.reinvestmentData(telling), telling)
  const drawMix = useDraw(mixChart, () => data.mixData(telling), telling)
  const drawPositions = useDraw(positionsChart, () => data.positionsData(telling), telling)
  const drawPeople = useDraw(squaresChart, () => data.squaresData(telling), telling)
  const drawLater = useDraw(scenariosChart, () => data.laterData(telling), telling)
  const drawSpread = useDraw(spreadChart, () => data.spreadData(telling), telling)
  const drawHaving = useDraw(plainBarsChart, () => data.havingData(telling), telling)
  const drawSlope = useDraw(slopeChart, () => slope!, telling)
  const drawAhead = useDraw(advanceChart, () => data.advanceData(telling, drawn.ahead), telling, drawn.ahead)

  return (
    <div className="messages">
      <Message
        rank={1}
        id="potentiel"
        lead={lead('potential')}
        draw={drawPotential}
        view="professions"
        published={published({ indicator: 'potential', year: far })}
        computed={told({ indicator: 'potential' })}
      />
      <Message
        rank={2}
        id="usage"
        lead={lead('use')}
        draw={drawUse}
        view="overview"
        published={null}
        computed={<Link to={{ id: 'simulator', view: 'overview' }}>{text.aSetting}</Link>}
        {...(shareTitle === null ? {} : { title: shareTitle })}
      />
      <Message
        rank={3}
        id="melange"
        lead={lead('mix')}
        draw={drawMix}
        view="technologies"
        published={published({ ...mixQuery, year: far })}
        computedLabel={text.computedOf(mixWhat)}
        computed={isFreed ? told(mixQuery) : text.noShare}
      />
      <Message
        rank={4}
        id="metiers"
        lead={lead('none')}
        draw={drawPositions}
        view="professions"
        published={null}
        computedLabel={text.computedOf(inSentence(labels.profession(most)))}
        computed={told({ indicator: 'potential', profession: most })}
      />
      <Message
        rank={5}
        id="personnes"
        lead={lead('people')}
        draw={drawPeople}
        view="people"
        published={published({ indicator: 'people_above', year: far })}
        computed={told({ indicator: 'people_above' })}
        {...(isNobody ? { title: text.nobody(exact(model.threshold, 'share', language)) } : {})}
      />
      <Message
        rank={6}
        id="acceleration"
        lead={isBelow ? `${lead('later')} ${text.messages.laterBelow}` : lead('later')}
        draw={drawLater}
        {...(effective < 0
          ? { title: text.takes(capitalised(telling.name), quantity(-effective, 'share', language), far) }
          : {})}
        view="uncertainty"
        published={[STUDY_NEAR, far]
          .map(year => inYear(published({ indicator: 'effective', year }) ?? '–', year))
          .join(', ')}
        computed={
          <>
            {near !== STUDY_NEAR && `${text.yearIs(near)} `}
            <Value query={{ indicator: 'effective' }} year={near} />,{' '}
            {near !== STUDY_NEAR && `${text.yearIs(far)} `}
            {told({ indicator: 'effective' })}
          </>
        }
      />
      <Message
        rank={7}
        id="adoption"
        lead={lead('adoption')}
        draw={drawSpread}
        view="compare"
        search={compareSearch(study)}
        published={published({ indicator: 'freed_fte_all_professionals', ...STAKE, year: far })}
        computed={
          <>
            {quantity(facts.stake.fte, 'fte', language)}{' '}
            {spread && <span className="ends">{spanText(spread[0], spread[4], 'fte', language)}</span>}
          </>
        }
      />
      <Message
        rank={8}
        id="usage-reel"
        lead={lead('having')}
        draw={drawHaving}
        view="overview"
        published={null}
        computedLabel={text.measuredSince}
        computed={sourcesOf(possessionAndUse.map(({ source }) => source)).map(({ name, url }) => (
          <a key={url} href={url}>
            {name}
          </a>
        ))}
      />
      {slope && (
        <Message
          rank={9}
          id="groupes"
          lead={lead('groups')}
          draw={drawSlope}
          view="professions"
          published={(['medical', 'non-medical'] as const)
            .map(group => published({ indicator: 'potential', group, year: far }) ?? '–')
            .join(', ')}
          computed={
            <>
              {text.groups.medical} <Value query={{ indicator: 'potential', group: 'medical' }} year={far} />,{' '}
              {text.groups['non-medical']}{' '}
              <Value query={{ indicator: 'potential', group: 'non-medical' }} year={far} />
            </>
          }
        />
      )}
      <Message
        rank={slope ? 10 : 9}
        id="avance"
        lead={lead('sooner')}
        draw={drawAhead}
        view="overview"
        published={null}
        computed={
          <>
            {change(facts.gain, 'share', language)}{' '}
            {gain && (
              <span className="ends">{spanText(100 * gain[0], 100 * gain[4], 'persons', language)}</span>
            )}
          </>
        }
      />
    </div>
  )
}

/** A range of one value says nothing more; a share of what may be lost as well as freed is no share. */
const isTold = (range: Quantiles, { indicator }: SeriesQuery): boolean =>
  range[4] > range[0] && !(indicator === 'mix' && (range[0] < 0 || range[4] > 1))

const unitOf = ({ indicator }: SeriesQuery) => (indicator === 'people_above' ? 'persons' : 'share')
