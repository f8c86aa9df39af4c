/** One measure of every region of the dataset, in the scenario of the simulator: a map, a table, and what the allotment rests on. */
import { decimal } from '@horizon-soin/figures'
import { valueIn } from '../../engine/projection.js'
import type { RegionMeasure } from '../../shell/pages.js'
import { useLanguage, useText } from '../../shell/site.js'
import { look } from '../../shell/store.js'
import { useProjection, useStudioStore, useStudy, useYear } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { useNames } from '../simulator/use-names.js'
import { Allotment, OwnFiles, StatusParts } from './allotment.js'
import { Controls, Measures } from './controls.js'
import { MapFigure } from './map-figure.js'
import { NoRegions } from './no-regions.js'
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
  const { model } = useStudy()
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
          <h2>{text.ruleParts}</h2>
          <StatusParts year={year} />
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

/** « Les 18 régions font ensemble 780 000 personnes en 2030 : l’effectif du pays, à la personne près. » */
function Sum({ rows, subject, year }: { rows: RegionRows; subject: Subject; year: number }) {
  const language = useLanguage()
  const text = useText(regionsText)
  const projection = useProjection()
  const { headcount } = rows.nation
  const country = valueIn(projection, { indicator: 'headcount', ...subject }, year)
  const isSame = Math.abs(headcount - country) < 0.5
  return (
    <p className="region-sum">
      {text.sum(rows.regions.length, decimal(headcount, 0, language), year)}
      {isSame ? text.sameSum : text.otherSum(decimal(country, 0, language))}
    </p>
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
