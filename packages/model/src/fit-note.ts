/** What a fitted adoption curve says of itself: the points that it passes by, and where it rests on none. */
import { rounded } from './calibration.js'
import type { AdoptionPoint, Status } from './dataset.js'
import type { AdoptionFit } from './priors.js'

/** How firm a point must be for a curve through it to be more than an assumption. */
const OBSERVED: ReadonlySet<Status> = new Set(['measured', 'published'])

export const isObserved = ({ status }: AdoptionPoint): boolean => OBSERVED.has(status)
export const isSupposed = ({ status }: AdoptionPoint): boolean => status === 'assumption'

/**
 * Where a curve comes from: its latest observed point, the heaviest of those of one date; where none was observed, the latest
 * that is not merely supposed, then the latest. Without points, where its priors come from.
 */
export function fitSource(points: readonly AdoptionPoint[], fit: AdoptionFit): string {
  const firmness = (point: AdoptionPoint) => (isObserved(point) ? 2 : isSupposed(point) ? 0 : 1)
  const [first] = points.toSorted(
    (a, b) => firmness(b) - firmness(a) || b.year - a.year || b.weight - a.weight
  )
  return first?.source ?? fit.source
}

const TIMES = ['', 'une fois', 'deux fois', 'trois fois']

const comma = (value: number, decimals: number) => String(rounded(value, decimals)).replace('.', ',')

/**
 * « ajustée à 3 points, dont 1 supposé (2019, deux fois ; 2025,5), écart le plus grand de 2,1 points de pourcentage ; vitesse a
 * priori d’après SOURCE »: in French, as the tables of the data are. One point is met by construction: only a miss is told.
 *
 * @param misfits how far the curve is above each point
 */
export function fitNote(
  points: readonly AdoptionPoint[],
  misfits: readonly number[],
  { source }: AdoptionFit
): string {
  if (points.length === 0) return 'aucun point observé : plafond, vitesse et mi-parcours a priori'
  const largest = 100 * Math.max(...misfits.map(Math.abs))
  const unit = rounded(largest, 1) < 2 ? 'point' : 'points'
  const isMet = points.length === 1 && rounded(largest, 1) === 0
  const gap = isMet ? '' : `, écart le plus grand de ${comma(largest, 1)} ${unit} de pourcentage`
  return `ajustée à ${countOf(points)} (${yearsOf(points)})${gap} ; vitesse a priori d’après ${source}`
}

function countOf(points: readonly AdoptionPoint[]): string {
  const plural = (count: number) => (count > 1 ? 's' : '')
  const supposed = points.filter(isSupposed).length
  const count = `${points.length} point${plural(points.length)}`
  if (supposed === 0) return count
  const word = `supposé${plural(supposed)}`
  return supposed === points.length ? `${count} ${word}` : `${count}, dont ${supposed} ${word}`
}

/** Each date once, with how many points are of it where they are several. */
function yearsOf(points: readonly AdoptionPoint[]): string {
  const times = new Map<string, number>()
  for (const { year } of points) {
    const date = comma(year, 2)
    times.set(date, (times.get(date) ?? 0) + 1)
  }
  return [...times]
    .map(([date, count]) => (count === 1 ? date : `${date}, ${TIMES[count] ?? `${count} fois`}`))
    .join(' ; ')
}
