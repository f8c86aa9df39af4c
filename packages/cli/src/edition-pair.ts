/** The two editions that `compare --with` is about. */
import type { Dataset, Model } from '@horizon-soin/model'
import type { Edition } from '@horizon-soin/model/editions'
import { readYear } from './options.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { type ChosenScenario, chooseScenario, openStudy, type Study } from './study.js'

export interface OpenedEdition {
  study: Study
  chosen: ChosenScenario
  edition: Edition
}

/** Opens a dataset and a scenario of it, the usual one where none is named. @throws Refusal as `openStudy` and `chooseScenario` */
export async function openEdition(
  session: Session,
  folder: string | undefined,
  option: string,
  scenario: string | undefined
): Promise<OpenedEdition> {
  const study = await openStudy(session, folder, option)
  const chosen = await chooseScenario(session, study, scenario)
  return { study, chosen, edition: { dataset: study.model.dataset, scenario: chosen.scenario } }
}

/**
 * Opens the other edition of a pair: without a name, in the scenario of the first where it has it, else in its usual one. `asked` is then
 * the one that it has not.
 *
 * @throws Refusal as `openEdition`
 */
export async function openOther(
  session: Session,
  folder: string,
  option: string,
  scenario: string | undefined,
  first: OpenedEdition
): Promise<{ opened: OpenedEdition; asked: string | null }> {
  const study = await openStudy(session, folder, option)
  const { id } = first.edition.scenario
  const isKnown = study.model.dataset.scenarios.some(one => one.id === id)
  const chosen = await chooseScenario(session, study, scenario ?? (isKnown ? id : undefined))
  const asked = scenario === undefined && !isKnown && chosen.scenario.id !== id ? id : null
  return {
    opened: { study, chosen, edition: { dataset: study.model.dataset, scenario: chosen.scenario } },
    asked
  }
}

/** Only the same trades, activities and technologies can be compared. @throws Refusal that names one of one side only */
export function refuseOthers(from: Dataset, to: Dataset, { text }: Session): void {
  for (const axis of ['professions', 'activities', 'technologies'] as const) {
    const [mine, other] = [from[axis].map(({ id }) => id), to[axis].map(({ id }) => id)]
    const alone = mine.find(id => !other.includes(id)) ?? other.find(id => !mine.includes(id))
    if (alone !== undefined) throw new Refusal(text.errors.notComparable(text.compare.axes[axis], alone))
  }
}

const USUAL_YEAR = 2030

/** The year asked for, which both must have; without, 2030 or the nearest one that both have. @throws Refusal that says which those are */
export function sharedYear(
  typed: string | undefined,
  [from, to]: readonly [Model, Model],
  session: Session
): number {
  const { errors } = session.text
  const first = Math.max(from.axes.firstYear, to.axes.firstYear)
  const last = Math.min(from.axes.lastYear, to.axes.lastYear)
  if (first > last) throw new Refusal(errors.noSharedYear)
  if (typed === undefined) return Math.min(last, Math.max(first, USUAL_YEAR))
  const isFour = /^\d{4}$/.test(typed)
  if (isFour && (Number(typed) < first || Number(typed) > last))
    throw new Refusal(errors.yearNotShared('--year', typed, String(first), String(last)))
  return readYear('--year', typed, from, session)
}
