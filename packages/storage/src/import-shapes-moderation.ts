/** What each line of an export must be that is of the team, of moderation and of releases. */
import {
  MOTIVES,
  OUTCOMES,
  REMARK_KINDS,
  RESPONSE_OUTCOMES,
  ROLES,
  STEPS,
  THEMES
} from '@horizon-soin/consultation'
import {
  type Check,
  count,
  day,
  id,
  list,
  oneOf,
  orNull,
  shape,
  text,
  uuid,
  whole,
  yesNo
} from './import-checks.js'

const judged = orNull(oneOf('granted', 'dismissed'))
const words = text(16_000)

export const MODERATION_SHAPES: Readonly<Record<string, Check>> = {
  decision: shape({
    text: uuid,
    place: count,
    consultation: id,
    item: id,
    version: count,
    of: oneOf(...REMARK_KINDS, 'text'),
    step: oneOf(...STEPS),
    outcome: oneOf(...OUTCOMES),
    motive: orNull(oneOf(...MOTIVES)),
    note: text(4000),
    masks: list(10_000, count),
    themes: list(THEMES.length, oneOf(...THEMES)),
    at: whole,
    by: text(200)
  }),
  appeal: shape({ text: uuid, consultation: id, reason: words, outcome: judged }),
  report: shape({
    id: uuid,
    text: uuid,
    consultation: id,
    reason: words,
    sealed: orNull(text(10_000)),
    day,
    outcome: judged
  }),
  response: shape({
    consultation: id,
    item: id,
    version: count,
    outcome: oneOf(...RESPONSE_OUTCOMES),
    text: shape({ fr: words, en: words }),
    remarks: list(1000, uuid),
    next: orNull(count),
    at: whole
  }),
  release: shape({ consultation: id, number: count, part: count, parts: count, packed: text(600_000) }),
  start: shape({ consultation: id, count: whole }),
  staff: shape({
    id: uuid,
    login: text(200),
    roles: list(ROLES.length, oneOf(...ROLES)),
    isActive: yesNo,
    createdAt: whole,
    sealed: orNull(text(4000))
  })
}
