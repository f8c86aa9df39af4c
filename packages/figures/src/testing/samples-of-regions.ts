/** Regions of the shape that the studio's page has: invented, rounded, for the eye. */
import type { MapData, MapMeasure } from '../map-data.js'

const REGIONS = [
  ['84', 'Auvergne-Rhône-Alpes', 1.02],
  ['27', 'Bourgogne-Franche-Comté', 1.06],
  ['53', 'Bretagne', 1.08],
  ['24', 'Centre-Val de Loire', 0.93],
  ['94', 'Corse', 1.01],
  ['44', 'Grand Est', 1.0],
  ['32', 'Hauts-de-France', 0.99],
  ['11', 'Île-de-France', 0.81],
  ['28', 'Normandie', 0.97],
  ['75', 'Nouvelle-Aquitaine', 1.09],
  ['76', 'Occitanie', 1.12],
  ['52', 'Pays de la Loire', 0.9],
  ['93', 'Provence-Alpes-Côte d’Azur', 1.18],
  ['01', 'Guadeloupe', 0.86],
  ['02', 'Martinique', 0.99],
  ['03', 'Guyane', 0.62],
  ['04', 'La Réunion', 0.88],
  ['06', 'Mayotte', 0.31]
] as const

const SIZES: Record<MapMeasure, (part: number) => number> = {
  density: part => 1000 * part,
  headcount: part => Math.round(42_000 * part ** 3),
  freed: part => 3900 * part ** 3,
  balance: part => (part - 0.97) / 3,
  need: part => 0.24 - part / 6
}

export const mapOf = (language: 'fr' | 'en', measure: MapMeasure = 'density'): MapData => ({
  measure,
  who: language === 'fr' ? 'Infirmières et infirmiers' : 'Nurses',
  year: 2040,
  regions: REGIONS.map(([code, label, part]) => ({ code, label, value: SIZES[measure](part) })),
  nation: SIZES[measure](1),
  base: 2026,
  since: 2026
})
