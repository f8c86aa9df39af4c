/** Data of the shape that results have, invented: published figures are those of 2019, the rest is for the eye. */
import type { FanData, FanYear } from '../fan-data.js'
import type { ReproductionData, ReproductionFigure } from '../reproduction-data.js'
import type { SobolData, SobolIndex } from '../sobol-data.js'
import type { TornadoData } from '../tornado-data.js'

/** A curve that rises to `top` around 2030, with a range that opens. */
function risingYears(): FanYear[] {
  return Array.from({ length: 33 }, (_, i) => {
    const q50 = 0.405 / (1 + Math.exp(-(i - 10.4) / 3.1)) - 0.0136
    const spread = q50 * (1 - q50 / 0.62)
    return {
      year: 2018 + i,
      q05: q50 - 0.4 * spread,
      q25: q50 - 0.15 * spread,
      q50,
      q75: q50 + 0.14 * spread,
      q95: q50 + 0.36 * spread
    }
  })
}

export const fanFr: FanData = {
  measure: 'Gain effectif, part du temps de travail',
  of: 'du temps libéré',
  unit: 'share',
  draws: 2000,
  years: risingYears(),
  published: [
    { year: 2025, value: 0.07 },
    { year: 2030, value: 0.24 }
  ],
  observed: [{ year: 2025, value: 0.01, by: 'estimated' }],
  focus: 2030
}

export const fanEn: FanData = {
  ...fanFr,
  measure: 'Effective gain, share of working time',
  of: 'of working time freed'
}

export const SOURCE = {
  fr: 'étude de 2019, reconstituée 1.2, scénario médian, 22 novembre 2026',
  en: '2019 study, reconstruction 1.2, median scenario, 22 November 2026'
} as const

export const tornadoFr: TornadoData = {
  measure: 'Gain effectif en 2030',
  unit: 'share',
  baseline: 0.24,
  inputs: [
    { name: 'Potentiel du numérique', low: 0.212, high: 0.268 },
    { name: 'Adoption, infirmiers', phrase: 'l’adoption par les infirmiers', low: 0.196, high: 0.281 },
    { name: 'Adoption, aides-soignants', low: 0.216, high: 0.263 },
    { name: 'Potentiel de l’IA', low: 0.221, high: 0.259 },
    { name: 'Potentiel de la robotique', low: 0.222, high: 0.254 },
    { name: 'Part de l’administration', low: 0.226, high: 0.253 },
    { name: 'Intensité d’usage', low: 0.229, high: 0.245 },
    { name: 'Effectifs 2030', low: 0.236, high: 0.242 },
    ...Array.from({ length: 17 }, (_, i) => ({
      name: `Entrée ${i}`,
      low: 0.24 - 0.0002 * i,
      high: 0.24 + 0.0001 * i
    }))
  ]
}

/** An input that lowers the result, and one whose values both lower it. */
export const tornadoEn: TornadoData = {
  measure: 'Effective gain in 2030',
  unit: 'share',
  baseline: 0.24,
  inputs: [
    { name: 'Potential of digital tools', low: 0.212, high: 0.268 },
    { name: 'Adoption, nurses', phrase: 'adoption by nurses', low: 0.178, high: 0.301 },
    { name: 'Learning time', low: 0.262, high: 0.221 },
    { name: 'Retirement age', low: 0.229, high: 0.238 }
  ]
}

const index = (value: number, half: number): SobolIndex => ({ value, low: value - half, high: value + half })

export const sobolFr: SobolData = {
  measure: 'du gain effectif en 2030',
  draws: 8192,
  inputs: [
    { name: 'Potentiel', first: index(0.24, 0.05), total: index(0.28, 0.06) },
    { name: 'Adoption', phrase: 'l’adoption', first: index(0.53, 0.07), total: index(0.58, 0.07) },
    { name: 'Emploi du temps', first: index(0.11, 0.04), total: index(0.13, 0.045) },
    { name: 'Effectifs', first: index(0.04, 0.02), total: index(0.05, 0.03) },
    { name: 'Besoin de soins', first: index(-0.008, 0.012), total: index(0.01, 0.01) }
  ]
}

/** Two that no interval tells apart, noise below zero, and a long name. */
export const sobolEn: SobolData = {
  measure: 'of effective gain in 2030',
  draws: 1024,
  top: 4,
  inputs: [
    {
      name: 'Adoption of digital tools by nurses, hospital',
      phrase: 'adoption by nurses',
      first: index(0.33, 0.12),
      total: index(0.41, 0.13)
    },
    { name: 'Potential of AI', first: index(0.3, 0.1), total: index(0.36, 0.13) },
    { name: 'Time use', first: index(-0.03, 0.09), total: index(0.06, 0.07) },
    { name: 'Care needs', first: index(-0.05, 0.03), total: index(-0.01, 0.02) },
    { name: 'Retirement', first: index(-0.05, 0.03), total: index(-0.02, 0.02) }
  ]
}

const share = (name: string, value: number, computed: number, half: number): ReproductionFigure => ({
  name,
  unit: 'share',
  value,
  computed,
  range: { low: computed - half, high: computed + half },
  ok: Math.abs(value - computed) < 0.011
})

export const reproductionFr: ReproductionData = {
  figures: [
    share('Potentiel 2025', 0.28, 0.28, 0.03),
    share('Potentiel 2030', 0.45, 0.453, 0.04),
    share('Potentiel 2030, médicaux', 0.39, 0.392, 0.04),
    share('Potentiel 2030, non médicaux', 0.46, 0.464, 0.04),
    {
      name: 'Infirmiers hospitaliers, 2030',
      unit: 'share',
      value: 0.5,
      comparison: 'at_least',
      tolerance: 0.05,
      computed: 0.511,
      range: { low: 0.46, high: 0.56 },
      ok: true
    },
    share('Chirurgiens, 2030', 0.3, 0.3, 0.04),
    share('Gain effectif 2025', 0.07, 0.07, 0.025),
    share('Gain effectif 2030', 0.24, 0.24, 0.06),
    share('Adoption lente, 2030', 0.17, 0.17, 0.03),
    share('Adoption rapide, 2030', 0.32, 0.32, 0.05),
    {
      name: 'Personnes au-dessus de 30 %',
      unit: 'persons',
      value: 230_000,
      comparison: 'at_least',
      tolerance: 20_000,
      computed: 235_412,
      range: { low: 150_000, high: 320_000 },
      ok: true
    },
    {
      name: 'ETP entre lente et rapide',
      unit: 'fte',
      value: 300_000,
      comparison: 'at_most',
      tolerance: 25_000,
      computed: 281_044,
      range: { low: 240_000, high: 320_000 },
      ok: true
    }
  ]
}

/** Real names, which are long; one figure missed, one without a value, a difference; nothing drawn at random. */
export const reproductionEn: ReproductionData = {
  figures: [
    {
      name: 'Potential gain of nurses in 2030: over 50%',
      unit: 'share',
      value: 0.5,
      comparison: 'at_least',
      computed: 0.46,
      ok: false
    },
    {
      name: 'Spread of effective gain in 2030 between fast and slow adoption: 15 points',
      unit: 'share',
      value: 0.15,
      isDifference: true,
      computed: 0.151,
      ok: true
    },
    {
      name: 'Share of the eight professions in all health professionals: nearly 80%',
      unit: 'share',
      value: 0.8,
      comparison: 'at_most',
      tolerance: 0.02,
      computed: Number.NaN,
      ok: false
    },
    {
      name: 'Professionals with over 30% of their time freed in 2030',
      unit: 'persons',
      value: 230_000,
      comparison: 'at_least',
      computed: 1_235_412,
      ok: true
    }
  ]
}
