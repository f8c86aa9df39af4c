/** What a release must hold for anything of it to be recomputed. */
import { KINDS, MOTIVES, type ModerationCounts } from '@horizon-soin/consultation'
import {
  type Comparison,
  type Group,
  type Margin,
  QUESTIONS,
  RELEASE_FORMAT,
  type Release,
  type ReleaseRules,
  type Result,
  type Share,
  type Shown,
  type Weighted
} from '../release.js'
import {
  count,
  day,
  digest,
  inBoth,
  list,
  number,
  oneOf,
  orNull,
  record,
  type Shape,
  share,
  someOf,
  text,
  yesNo
} from './shape.js'

type Hidden = Exclude<Shown, { value: number }>

const value = record<{ value: number }>({ value: count })
const hidden = record<Hidden>(
  { hidden: oneOf('protects', 'same'), low: count, high: orNull(count), atLeast: share },
  ['atLeast']
)
const shown: Shape<Shown> = (one, at) =>
  typeof one === 'object' && one !== null && 'hidden' in one ? hidden(one, at) : value(one, at)
const interval = record<Share>({ value: share, low: share, high: share })
const question = oneOf(...QUESTIONS)

const consultation = record<Release['consultation']>({
  id: text,
  kind: oneOf(...KINDS),
  title: inBoth,
  about: inBoth,
  organiser: record<Release['consultation']['organiser']>({ name: text, interests: inBoth }),
  opens: text,
  closes: text,
  closedAt: text,
  timeZone: text,
  access: oneOf('open', 'invited'),
  items: list(
    record<Release['consultation']['items'][number]>({
      id: text,
      version: count,
      hash: digest,
      title: inBoth
    })
  )
})

const rules = record<ReleaseRules>({
  threshold: count,
  confidence: share,
  band: share,
  correction: oneOf('holm'),
  widestWeights: number
})

const group = record<Group>({
  id: text,
  dimension: oneOf('all', 'activity', 'structure', 'channel', 'marks'),
  choice: text,
  label: inBoth,
  n: shown
})

const result = record<Result>({
  item: text,
  version: count,
  group: text,
  question,
  answer: text,
  count: shown,
  base: shown,
  share: orNull(interval)
})

const margin = record<Margin>({
  dimension: oneOf('activity', 'structure'),
  choice: text,
  headcount: number,
  source: text,
  status: text
})

const weighted = record<NonNullable<Release['weighted']>>({
  margins: list(margin),
  weights: list(record<{ choice: string; weight: number }>({ choice: text, weight: number })),
  effective: number,
  lines: list(
    record<Weighted>({
      item: text,
      version: count,
      question,
      answer: text,
      raw: interval,
      weighted: interval,
      n: count,
      effective: number
    })
  )
})

const comparison = record<Comparison>({
  item: text,
  version: count,
  question,
  answer: text,
  group: text,
  difference: number,
  low: number,
  high: number,
  p: share,
  adjusted: share
})

const judged = record<ModerationCounts['appeals']>({ made: count, pending: count, granted: count })

/** Checks a release read from elsewhere. @throws ArchiveFault */
export const releaseShape: Shape<Release> = record<Release>({
  format: oneOf(RELEASE_FORMAT),
  consultation,
  number: count,
  day,
  software: text,
  rules,
  basis: digest,
  counts: record<Release['counts']>({
    started: shown,
    completed: shown,
    distinct: shown,
    wrote: shown,
    empty: shown,
    marked: shown,
    paper: shown
  }),
  groups: list(group),
  crossed: list(record<Release['crossed'][number]>({ activity: text, structure: text, n: shown })),
  results: list(result),
  weighted: orNull(weighted),
  comparisons: list(comparison),
  moderation: record<ModerationCounts>({
    texts: count,
    toDo: count,
    published: count,
    masked: count,
    refused: someOf(MOTIVES, count),
    appeals: judged,
    reports: judged,
    duplicates: record<ModerationCounts['duplicates']>({ groups: count, beyondFirst: count })
  }),
  audit: record<Release['audit']>({ figures: count, hidden: count, programmes: count, exact: yesNo }),
  caution: inBoth
})
