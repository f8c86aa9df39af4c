/** A dataset of any size, made up but shaped like the study's: how cost grows, and what is timed until a real dataset reads. */
import { rng } from './lib.mjs'

const BASE_YEAR = 2018
const LAST_YEAR = 2050
const ACTIVITIES = 5
/** Part of the pairs of an activity and a technology in which there is a gain: about nine of fifteen. */
const DENSITY = 0.6
const ROW = { source: 'bench', status: 'assumption' }

const label = id => ({ fr: id, en: id })
const ids = (prefix, count) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

/**
 * Five professions of eight are cohorts, three follow a series; every second one is medical.
 *
 * @param professions how many; @param technologies how many
 * @returns a `Dataset` of the engine
 */
export function synthetic(professions = 8, technologies = 3, seed = 1) {
  const random = rng(seed)
  const between = (low, high) => low + (high - low) * random()
  const dataset = {
    name: 'synthetic',
    title: label('synthetic'),
    version: null,
    variant: null,
    variants: [],
    baseYear: BASE_YEAR,
    technologyBaseYear: BASE_YEAR,
    lastYear: LAST_YEAR,
    balanceBaseYear: BASE_YEAR,
    coverage: 0.8,
    threshold: 0.3,
    sources: [],
    professions: [],
    activities: ids('activity-', ACTIVITIES).map(id => ({ id, label: label(id) })),
    technologies: ids('technology-', technologies).map(id => ({ id, label: label(id) })),
    timeUse: [],
    potential: [],
    adoption: [],
    adoptionPoints: [],
    intensity: [],
    heterogeneity: [],
    headcount: [],
    exits: [],
    training: [],
    places: [],
    foreign: [],
    entrantAges: [],
    fte: [],
    series: [],
    population: [],
    careUse: [],
    policies: [],
    policyEffects: [],
    fteCosts: [],
    regions: [],
    regionShares: [],
    regionPopulation: [],
    regionTables: {},
    uncertainty: [],
    correlations: [],
    published: [],
    scenarios: []
  }
  for (const [i, id] of ids('profession-', professions).entries()) {
    const isCohort = i % 8 < 5
    const kind = i % 2 === 0 ? 'non-medical' : 'medical'
    const demography = isCohort ? 'cohort' : 'series'
    dataset.professions.push({ id, label: label(id), kind, isco08: '2', demography, fte: 1 })
    addTechnology(dataset, id, between, random)
    if (isCohort) addCohort(dataset, id, between)
    else
      dataset.series.push(
        { profession: id, year: BASE_YEAR, headcount: 100000, ...ROW },
        { profession: id, year: 2035, headcount: 120000, ...ROW }
      )
  }
  return dataset
}

function addTechnology(dataset, profession, between, random) {
  for (const activity of dataset.activities.map(({ id }) => id)) {
    const share = between(0.1, 0.3)
    dataset.timeUse.push({ profession, activity, share, low: share, high: share, ...ROW })
    for (const technology of dataset.technologies.map(({ id }) => id)) {
      if (random() > DENSITY) continue
      const full = between(0.1, 0.5)
      for (const [year, median] of [
        [2025, full / 2],
        [2030, full]
      ]) {
        const cell = { profession, activity, technology, year }
        dataset.potential.push({ ...cell, slow: 0.85 * median, median, fast: 1.2 * median, ...ROW })
      }
    }
  }
  for (const [k, technology] of dataset.technologies.map(({ id }) => id).entries())
    for (const [pace, late] of [
      ['slow', 3],
      ['median', 0],
      ['fast', -3]
    ])
      dataset.adoption.push({
        profession,
        technology,
        pace,
        curve: 'logistic',
        ceiling: 0.92,
        midpoint: 2029 + (k % 4) + late,
        rate: 0.25 + 0.05 * (k % 3),
        ...ROW
      })
  dataset.heterogeneity.push({ profession, leadYears: between(1.5, 2.5), low: 0.5, high: 6, ...ROW })
}

function addCohort(dataset, profession, between) {
  const band = (ageFrom, ageTo) => ({ profession, sex: 'all', ageFrom, ageTo })
  for (let age = 20; age < 70; age += 5)
    dataset.headcount.push({ ...band(age, age + 4), headcount: Math.round(between(5000, 15000)), ...ROW })
  for (const [from, to, exit] of [
    [20, 54, 0.01],
    [55, 61, 0.08],
    [62, 69, 0.3]
  ])
    dataset.exits.push({ ...band(from, to), exit, low: exit, high: exit, measure: 'probability', ...ROW })
  dataset.training.push({ profession, durationYears: 3, dropoutRate: 0.2, entryRate: 0.95, ...ROW })
  dataset.places.push({ profession, year: 2015, places: 4000, ...ROW })
  dataset.entrantAges.push({ ...band(22, 29), share: 1, ...ROW })
}
