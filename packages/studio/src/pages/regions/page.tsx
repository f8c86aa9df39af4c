/** One measure of every region of the dataset, in the scenario of the simulator: a map, a table, and what the allotment rests on. */
import { quantity, spanText } from '@horizon-soin/figures'
import { INDICATORS } from '@horizon-soin/model'
import { valueIn } from '../../engine/projection.js'
import { Link } from '../../shell/link.js'
import type { RegionMeasure } from '../../shell/pages.js'
import { useLanguage, useText } from '../../shell/site.js'
import { look } from '../../shell/store.js'
import { useProjection, useStudioStore, useStudy, useTold, useYear } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { queryOf } from '../simulator/subject.js'
import { useNames } from '../simulator/use-names.js'
import { Allotment, OwnFiles, StatusParts } from './allotment.js'
import { Controls, Measures } from './controls.js'
import { indicatorOf, MapFigure } from './map-figure.js'
import { NoRegions } from './no-regions.js'
import { isOverseasAssumed } from './overseas.js'
import { RegionTable } from './region-table.js'
import { isTold, type RegionRows } from './rows.js'
import { regionsText } from './text.js'
import { type RegionStudy, useRegionRows, useRegions, useSubject } from './use-regions.js'
import './page.css'

export default function RegionsPage({ measure }: { measure: RegionMeasure }) {
  const text = useText(regionsText)
  const regions = useRegions()
  return (
    <div className="page regions">
      <div className="region-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </div>
      {regions === null ? <NoRegions measure={measure} /> : <Known regions={regions} measure={measure} />}
      <OwnFiles />
    </div>
  )
}

function Known({ regions, measure }: { regions: RegionStudy; measure: RegionMeasure }) {
  const year = useYear()
  const subject = useSubject()
  const text = useText(regionsText)
  const { model, dataset } = useStudy()
  const rows = useRegionRows(regions, subject, year)
  const about = { measure, subject, year, rows }
  return (
    <>
      <Measures measure={measure} />
      <Controls subject={subject} />
      <div className="region-top">
        {isTold(model, measure, subject) ? <MapFigure {...about} /> : <ChooseProfession />}
        <div className="region-basis">
          <Sum rows={rows} subject={subject} year={year} />
          <NationRange measure={measure} subject={subject} year={year} />
          <h2>{text.ruleParts}</h2>
          <StatusParts subject={subject} year={year} />
          {isOverseasAssumed(dataset) && <p>{text.overseas}</p>}
          <p>
            <a href="#region-rule">{text.rule}</a>
          </p>
        </div>
      </div>
      <RegionTable {...about} />
      <Allotment />
    </>
  )
}

/** « Les 18 régions font ensemble environ 784 000 personnes en 2030 : l’effectif du pays. » */
function Sum({ rows, subject, year }: { rows: RegionRows; subject: Subject; year: number }) {
  const language = useLanguage()
  const text = useText(regionsText)
  const projection = useProjection()
  const { headcount } = rows.nation
  const country = valueIn(projection, { indicator: 'headcount', ...subject }, year)
  const isSame = Math.abs(headcount - country) < 0.5
  return (
    <p className="region-sum">
      {text.sum(rows.regions.length, quantity(headcount, 'persons', language), year)}
      {isSame ? text.sameSum : text.otherSum(quantity(country, 'persons', language))}
    </p>
  )
}

/** Regions have no range: that of the country says how wide one would be at least. */
function NationRange({ measure, subject, year }: { measure: RegionMeasure; subject: Subject; year: number }) {
  const language = useLanguage()
  const text = useText(regionsText)
  const { dataset, model } = useStudy()
  const isMapped = isTold(model, measure, subject)
  const indicator = isMapped ? indicatorOf(measure, dataset) : 'headcount'
  const { value, range } = useTold(queryOf(indicator, subject), year)
  const { unit } = INDICATORS[indicator]
  const hasNeed = isTold(model, 'need', subject)
  return (
    <>
      <h2>{text.ranges}</h2>
      <p className="region-range">
        {range && range[0] < range[4]
          ? text.nationRange(
              text.indicators[indicator],
              year,
              quantity(value, unit, language),
              spanText(range[0], range[4], unit, language)
            )
          : text.noNationRange}{' '}
        <Link to={{ id: 'simulator', view: hasNeed ? 'need' : 'overview' }}>{text.rangeLink}</Link>
      </p>
    </>
  )
}

/** Need is told of one profession at a time. */
function ChooseProfession() {
  const text = useText(regionsText)
  const store = useStudioStore()
  const { model } = useStudy()
  const names = useNames()
  const professions = model.axes.professions.filter(profession => isTold(model, 'need', { profession }))
  return (
    <section className="region-choose">
      <h2>{text.perProfessionTitle}</h2>
      <p>{text.perProfession}</p>
      <ul>
        {professions.map(profession => (
          <li key={profession}>
            <button type="button" className="button" onClick={() => look(store, { subject: { profession } })}>
              {names.profession(profession)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
