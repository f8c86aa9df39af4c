/** What a release says of itself and of its consultation. */
import { dayOf } from '@horizon-soin/consultation'
import { cautionOf } from './caution.js'
import { hiddenShown } from './headline.js'
import { RELEASE_FORMAT, type Release } from './release.js'
import { rulesOf } from './rules.js'
import type { Given } from './trial.js'

/** All of a release but its figures. */
export function headOf({ record, tally, moderation, number, now, software }: Given, isWeighted: boolean) {
  const { id, kind, title, about, organiser, opens, closes, timeZone, access } = record.definition
  return {
    format: RELEASE_FORMAT,
    consultation: {
      id,
      kind,
      title,
      about,
      organiser: { name: organiser.name, interests: organiser.interests },
      opens,
      closes,
      closedAt: dayOf(record.closedAt ?? record.closesAt, timeZone),
      timeZone,
      access,
      items: record.items.map(({ id, version, hash, title }) => ({ id, version, hash, title }))
    },
    number,
    day: dayOf(now, timeZone),
    software,
    basis: tally.digest,
    moderation,
    caution: cautionOf(isWeighted)
  } as const
}

/** A release of a consultation of which nothing can be told. */
export function nothing(given: Given): Release {
  const hidden = hiddenShown(0, null)
  return {
    ...headOf(given, false),
    rules: rulesOf(given.rules),
    counts: {
      started: hidden,
      completed: hidden,
      distinct: hidden,
      wrote: hidden,
      empty: hidden,
      marked: hidden,
      paper: hidden
    },
    groups: [],
    crossed: [],
    results: [],
    weighted: null,
    comparisons: [],
    audit: { figures: 0, hidden: 0, programmes: 0, exact: true }
  }
}
