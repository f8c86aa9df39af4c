/** The pictures of `project`: the technology mix by profession, the ages of one, or the gains of each over the years. */
import type { Drawn, Look, MixData, PyramidData, SmallMultiplesData } from '@horizon-soin/figures'
import { agePyramid, type Model, type Results, valueAt } from '@horizon-soin/model'
import { nearestYear, yearOf } from './findings.js'
import type { ProjectChart } from './project-chart.js'
import type { Study } from './study.js'

/** What was projected, and what of it is drawn. */
export interface Projected {
  study: Study
  results: Results
  levers: Float64Array
  /** Ids, in the order of the dataset. */
  professions: readonly string[]
  /** In order; null where none was asked for. */
  years: readonly number[] | null
}

/** Draws one of them. */
export async function drawProject(chart: ProjectChart, projected: Projected): Promise<(look: Look) => Drawn> {
  const { mixChart, pyramidChart, smallMultiplesChart } = await import('@horizon-soin/figures')
  switch (chart) {
    case 'mix': {
      const data = mixOf(projected)
      return look => mixChart(data, look)
    }
    case 'pyramid': {
      const data = pyramidOf(projected)
      return look => pyramidChart(data, look)
    }
    case 'professions': {
      const data = multiplesOf(projected)
      return look => smallMultiplesChart(data, look)
    }
  }
}

/** The year of a picture of one. */
const focusOf = (years: readonly number[] | null, model: Model): number =>
  years === null ? yearOf(model) : nearestYear(years)

function mixOf({ study: { model, labels }, results, professions, years }: Projected): MixData {
  const year = focusOf(years, model)
  const technologies = model.axes.technologies.map(id => ({ id, label: labels.technology(id) }))
  return {
    year,
    technologies,
    professions: professions.map(profession => ({
      label: labels.profession(profession),
      freed: valueAt(results, { indicator: 'effective', profession }, year),
      shares: technologies.map(({ id }) =>
        valueAt(results, { indicator: 'mix', profession, technology: id }, year)
      )
    }))
  }
}

function pyramidOf({ study: { model, labels }, levers, professions, years }: Projected): PyramidData {
  const profession = professions[0]!
  const at = (year: number) => ({ year, bands: agePyramid(model, levers, profession, year) })
  return {
    profession: labels.profession(profession),
    base: at(model.axes.firstYear),
    projected: at(focusOf(years, model))
  }
}

function multiplesOf({
  study: { model, labels },
  results,
  professions,
  years
}: Projected): SmallMultiplesData {
  const { axes, dataset } = model
  const first = Math.max(axes.firstYear, dataset.technologyBaseYear)
  const every = Array.from({ length: axes.lastYear - first + 1 }, (_, i) => first + i)
  // One year makes no curve: it is then the one whose values are written.
  const drawn = years !== null && years.length > 1 ? years : every
  const over = (indicator: string, profession: string) =>
    drawn.map(year => valueAt(results, { indicator, profession }, year))
  return {
    years: drawn,
    focus: focusOf(years, model),
    professions: professions.map(profession => ({
      label: labels.profession(profession),
      potential: over('potential', profession),
      effective: over('effective', profession)
    }))
  }
}
