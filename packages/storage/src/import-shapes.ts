/** What each line of an export must be: every key, of its type, and no other. */
import { CHANNELS, KINDS, MARKS, OPINIONS, REMARK_KINDS, STATES } from '@horizon-soin/consultation'
import {
  type Check,
  count,
  day,
  digest,
  having,
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
import { MODERATION_SHAPES } from './import-shapes-moderation.js'

const definition = having({
  id,
  kind: oneOf(...KINDS),
  access: oneOf('open', 'invited'),
  timeZone: text(100),
  stages: list(200, having({ end: text(40) }))
})

/** By the `kind` of a line, which is checked apart. */
export const SHAPES: Readonly<Record<string, Check>> = {
  consultation: shape(
    {
      id,
      definition,
      state: oneOf(...STATES),
      opensAt: whole,
      closesAt: whole,
      notice: count,
      publishedAt: orNull(whole)
    },
    { closedAt: orNull(whole) }
  ),
  notice: shape({ consultation: id, version: count, content: having({ version: count }) }),
  item: shape({ consultation: id, position: count, content: having({ id, version: count, hash: digest }) }),
  text: shape({ text: id, version: count, hash: digest }),
  contribution: shape({
    id: uuid,
    consultation: id,
    receipt: digest,
    notice: count,
    day,
    channel: oneOf(...CHANNELS),
    marks: list(MARKS.length, oneOf(...MARKS)),
    activity: orNull(text(200)),
    structure: orNull(text(200)),
    signature: orNull(text(4000)),
    answers: list(
      1000,
      shape(
        {
          item: id,
          version: count,
          hash: digest,
          useful: orNull(oneOf(...OPINIONS)),
          realistic: orNull(oneOf(...OPINIONS))
          // Where texts of a call were before they had ids of their own.
        },
        { text: orNull(text(16_000)) }
      )
    ),
    remarks: list(
      3000,
      shape({ id: uuid, item: id, version: count, kind: oneOf(...REMARK_KINDS, 'text'), text: text(16_000) })
    )
  }),
  tombstone: shape({ receipt: digest }),
  ...MODERATION_SHAPES,
  invitation: shape({ digest, consultation: id, used: yesNo }),
  'follow-up': shape({
    id: uuid,
    consultation: id,
    sealed: text(10_000),
    purposes: list(10, text(100))
  }),
  secret: shape({ name: text(200), sealed: orNull(text(4000)) }),
  journal: shape({ id: uuid, at: whole, event: text(200), detail: having({}) }),
  clock: shape({ at: whole })
}

/** A secret of the first format. */
export const CLEAR_SECRET: Check = shape({ name: text(200), value: text(1000) })
