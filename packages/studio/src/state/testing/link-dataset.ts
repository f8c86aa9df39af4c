/** Test only. What links are read against: its ids are those of the study, and must stay for the kept links to be read. */
import type { Scenario } from '@horizon-soin/model'
import type { StateDataset } from '../shared-state.js'

const label = (text: string) => ({ fr: text, en: text })

export const preset = (id: string, overrides: Partial<Scenario> = {}): Scenario => ({
  id,
  label: label(id),
  potential: { default: 0 },
  adoption: { default: 0 },
  workforce: {},
  ...overrides
})

const profession = (id: string, kind: 'medical' | 'non-medical') => ({
  id,
  label: label(id),
  kind,
  isco08: '',
  demography: 'cohort' as const
})

/** Sets something of every kind on its own: what a link must be able to undo. */
const REFORM = preset('reforme', {
  potential: { default: 0.25, technologies: { ia: 0.5 } },
  adoption: {
    default: -0.2,
    technologies: { numerique: 0.4 },
    professions: { infirmier: 0.6 },
    cells: [{ profession: 'infirmier', technology: 'ia', pace: 0.9 }]
  },
  workforce: { places: 1.1, from: 2026, professions: { infirmier: { places: 1.3, retirementShift: 1 } } },
  need: { trend: 0.005 },
  reinvestment: { care: 0.4, patients: 0.3, activities: 0.2, hours: 0.1 }
})

const policy = (id: string, start: number) => ({
  id,
  label: label(id),
  start,
  rampYears: 3,
  cost: { low: 0, mode: 0, high: 0 },
  saving: { low: 0, mode: 0, high: 0 },
  source: 'hypothese',
  status: 'assumption' as const,
  note: ''
})

/** With policies in force, one of them dated. */
const MEASURES = preset('mesures', {
  policies: [
    { id: 'proposition-19', start: 2029 },
    { id: 'proposition-06', intensity: 0.5 }
  ]
})

export const LINK_DATASET: StateDataset = {
  baseYear: 2018,
  lastYear: 2050,
  professions: [
    profession('aide-soignant', 'non-medical'),
    profession('infirmier', 'non-medical'),
    profession('medecin-generaliste', 'medical')
  ],
  technologies: ['ia', 'numerique', 'robotique'].map(id => ({ id, label: label(id) })),
  policies: [policy('proposition-06', 2029), policy('proposition-19', 2028)],
  scenarios: [
    preset('lent', { potential: { default: -1 }, adoption: { default: -1 } }),
    preset('median'),
    preset('rapide', { potential: { default: 1 }, adoption: { default: 1 } }),
    REFORM,
    MEASURES
  ]
}
