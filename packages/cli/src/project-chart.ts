/** Which picture `project` draws, and whether the choices go with it. */
import type { Indicator } from '@horizon-soin/model'
import { type PictureOptions, readChart } from './picture.js'
import { Refusal } from './refusal.js'
import type { FilterOptions } from './series-filter.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export const PROJECT_CHARTS = ['mix', 'pyramid', 'professions'] as const
export type ProjectChart = (typeof PROJECT_CHARTS)[number]

/** What each is a picture of. */
const SHOWN: Record<ProjectChart, readonly Indicator[]> = {
  mix: ['mix', 'effective'],
  pyramid: ['headcount'],
  professions: ['potential', 'effective']
}

/** @throws Refusal where an option asks for what the picture does not show */
export async function readProjectChart(
  options: FilterOptions & PictureOptions & { since?: string },
  indicators: readonly Indicator[] | null,
  session: Session
): Promise<ProjectChart> {
  const chart = await readChart(options, PROJECT_CHARTS, session)
  const isDrawn = options.svg !== undefined || options.png !== undefined
  const isOther = indicators?.some(indicator => !SHOWN[chart].includes(indicator)) ?? false
  const against = [
    ...(options.group ? ['--group'] : []),
    ...(options.technology ? ['--technology'] : []),
    ...(options.since === undefined ? [] : ['--since']),
    ...(isOther ? [`--indicator ${indicators!.join(',')}`] : [])
  ]
  if (isDrawn && against.length > 0)
    throw new Refusal(session.text.draws.errors.pictureWithout(chart, against[0]!))
  return chart
}

/** The professions of a picture, in the order of the dataset. @throws Refusal where a pyramid is not of exactly one whose ages are known */
export function professionsOf(
  chart: ProjectChart,
  asked: readonly string[] | undefined,
  { model }: Study,
  { text }: Session
): string[] {
  const wanted = model.axes.professions.filter(id => asked === undefined || asked.includes(id))
  if (chart !== 'pyramid') return wanted
  const aged = model.dataset.professions
    .filter(({ demography }) => demography === 'cohort')
    .map(({ id }) => id)
  if (aged.length === 0) throw new Refusal(text.draws.errors.noPyramid)
  if (wanted.length !== 1 || !aged.includes(wanted[0]!))
    throw new Refusal(text.draws.errors.pyramidNeedsOne(text.list(aged)))
  return wanted
}
