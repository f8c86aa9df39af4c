/** A consultation as everybody reads it: what is not here is not given. */
import { KINDS, NOTICE_HEADINGS, STATES } from '@horizon-soin/consultation'
import { Type } from 'typebox'
import { Choice, exact, Instant, oneOf, orNull, Stage, Text, Version } from './parts.js'

export const ANSWERING = ['not-yet', 'open', 'closed'] as const
export const QUESTIONS = ['useful', 'realistic', 'remarks', 'text'] as const

export const summary = {
  id: Type.String(),
  kind: oneOf(KINDS),
  title: Text,
  about: Text,
  state: oneOf(STATES),
  answering: oneOf(ANSWERING, 'whether answers are taken now, by the clock of the server'),
  opens: Type.String({ description: 'local time' }),
  closes: Type.String({ description: 'local time; answers are taken before it' }),
  opensAt: Instant,
  closesAt: Instant,
  closedAt: orNull(
    Type.String({
      description: 'ISO 8601, UTC: when it stopped taking answers, before closesAt where it was closed early'
    })
  ),
  timeZone: Type.String(),
  access: oneOf(['open', 'invited'] as const),
  embeddable: Type.Boolean({ description: 'whether any other site may show its card in a frame' }),
  organiser: exact({ name: Type.String(), contact: Type.String(), interests: Text }),
  stages: Type.Array(Stage)
}

const Summary = exact(summary, 'A consultation in short')
export const Summaries = exact({ consultations: Type.Array(Summary) })

export const Notice = exact(
  {
    version: Version,
    headings: exact(
      Object.fromEntries(NOTICE_HEADINGS.map(heading => [heading, Text])) as Record<
        (typeof NOTICE_HEADINGS)[number],
        typeof Text
      >
    )
  },
  'What a person is told before the first answer (GDPR, article 13)'
)

const Item = exact({
  id: Type.String(),
  version: Version,
  hash: Type.String({ description: 'SHA-256 of the text that is answered' }),
  title: Text,
  body: Text,
  required: Type.Boolean(),
  limit: Type.Integer()
})

export const Consultation = exact(
  {
    ...summary,
    items: Type.Array(Item),
    questions: Type.Array(oneOf(QUESTIONS)),
    profile: exact({ activities: Type.Array(Choice), structures: Type.Array(Choice) }),
    notice: Notice,
    followUp: Type.Array(oneOf(['results', 'panel'] as const)),
    form: Type.String({ description: 'a stamp to send back with a contribution' })
  },
  'A consultation, its questions and its notice'
)
