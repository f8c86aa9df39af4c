/** The one series that a picture of a command with several shows. */
import type { Indicator } from '@horizon-soin/model'
import { Refusal } from './refusal.js'
import { type Choice, chooseSeries } from './series-choice.js'
import type { FilterOptions } from './series-filter.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

/** The series asked for, of all professions where none is. @throws Refusal where several are, or no indicator is */
export async function chooseForPicture(
  { group = [], profession = [], technology = [] }: FilterOptions,
  indicators: readonly Indicator[] | null,
  study: Study,
  session: Session
): Promise<Choice> {
  const [indicator] = indicators ?? []
  if (indicator === undefined || indicators?.length !== 1 || technology.length > 1)
    throw new Refusal(session.text.draws.errors.oneForPicture)
  if (group.length + profession.length > 1) throw new Refusal(session.text.draws.errors.oneForPicture)
  const only = {
    ...(group[0] === undefined ? {} : { group: group[0] }),
    ...(profession[0] === undefined ? {} : { profession: profession[0] }),
    ...(technology[0] === undefined ? {} : { technology: technology[0] })
  }
  return chooseSeries(indicator, only, study, session)
}
