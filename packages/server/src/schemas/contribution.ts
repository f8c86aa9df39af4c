/** What a person sends and reads back. */
import { LONGEST_REMARK, OPINIONS, REMARK_KINDS } from '@horizon-soin/consultation'
import { Type } from 'typebox'
import { Day, exact, Id, Instant, oneOf, Version } from './parts.js'

const Written = Type.String({ maxLength: LONGEST_REMARK })

const Answer = exact({
  item: Id,
  version: Version,
  useful: Type.Optional(oneOf(OPINIONS)),
  realistic: Type.Optional(oneOf(OPINIONS)),
  remarks: Type.Optional(
    Type.Array(exact({ kind: oneOf(REMARK_KINDS), text: Written }), { maxItems: REMARK_KINDS.length })
  ),
  text: Type.Optional(Written)
})

const body = {
  notice: Version,
  answers: Type.Array(Answer, { maxItems: 200 }),
  profile: Type.Optional(exact({ activity: Type.Optional(Id), structure: Type.Optional(Id) })),
  signature: Type.Optional(Type.String({ maxLength: 200 }))
}

export const Body = exact(body, 'A contribution, as it is corrected')

export const Sent = exact(
  {
    ...body,
    form: Type.Optional(Type.String({ maxLength: 100, description: 'the stamp of the form' })),
    website: Type.Optional(
      Type.String({ maxLength: 200, description: 'a trap for machines: a person leaves it empty' })
    ),
    token: Type.Optional(
      Type.String({ maxLength: 100, description: 'the code of an invitation, where one is asked for' })
    )
  },
  'A contribution, as it is sent'
)

export const Contribution = exact({ ...body, day: Day }, 'A contribution, as its author reads it')

export const Receipt = exact({
  receipt: Type.String({ description: 'the code that reads, corrects and withdraws; shown once' }),
  day: Day
})

export const Ticket = exact({ ticket: Type.String(), expires: Instant })

export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9_-]{22,64}$',
      description: 'random, 128 bits or more: the same key gets the same receipt, and one contribution'
    })
  )
})

export const FollowUp = exact({
  address: Type.String({ maxLength: 254 }),
  purposes: Type.Array(oneOf(['results', 'panel'] as const), {
    minItems: 1,
    maxItems: 2,
    uniqueItems: true
  })
})
