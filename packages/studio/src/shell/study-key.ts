import type { Study } from '../engine/study.js'

const keys = new WeakMap<Study, number>()
let opened = 0

/** Another for each dataset that is opened: what is drawn of one is not carried over to the next. */
export function studyKey(study: Study): number {
  const known = keys.get(study)
  if (known !== undefined) return known
  opened += 1
  keys.set(study, opened)
  return opened
}
