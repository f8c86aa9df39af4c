/** What is asked of the list, and how an address says it. */

import { ACTORS, type Actor, AXES, type Axis } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { LIST_KEYS } from '../../shell/list-keys.js'

export const GROUPINGS = ['axis', 'actor', 'calendar', 'cost', 'support'] as const
export type By = (typeof GROUPINGS)[number]

export interface Wanted {
  by: By
  axis: Axis | null
  actor: Actor | null
  /** Only those with a policy in the model. */
  hasEffect: boolean
  /** Words that a proposal must all hold, anywhere. */
  search: string
}

export const EVERY_PROPOSAL: Wanted = { by: 'axis', axis: null, actor: null, hasEffect: false, search: '' }

/** No one looks for more. */
const LONGEST = 120

type Key = keyof Wanted
const KEYS: Record<Language, Record<Key, (typeof LIST_KEYS)[number]>> = {
  fr: { by: 'par', axis: 'axe', actor: 'acteur', hasEffect: 'effet', search: 'q' },
  en: { by: 'by', axis: 'axis', actor: 'actor', hasEffect: 'effect', search: 'q' }
}
const BY: Record<Language, Record<By, string>> = {
  fr: { axis: 'axe', actor: 'acteur', calendar: 'calendrier', cost: 'cout', support: 'soutien' },
  en: { axis: 'axis', actor: 'actor', calendar: 'calendar', cost: 'cost', support: 'support' }
}
const YES = '1'
const OURS: ReadonlySet<string> = new Set(LIST_KEYS)

/** What an address asks for, in the words of either language; what it does not know is left out. */
export function readWanted(search: string): Wanted {
  const query = new URLSearchParams(search)
  const read = (key: Key) => query.get(KEYS.fr[key]) ?? query.get(KEYS.en[key])
  const by = read('by')
  return {
    by: GROUPINGS.find(one => BY.fr[one] === by || BY.en[one] === by) ?? EVERY_PROPOSAL.by,
    axis: AXES.find(one => one === read('axis')) ?? null,
    actor: ACTORS.find(one => one === read('actor')) ?? null,
    hasEffect: read('hasEffect') === YES,
    search: (read('search') ?? '').slice(0, LONGEST)
  }
}

/** The same search with what is asked for, its question mark included; parts that are not ours stay as they are, after it. */
export function writeWanted(wanted: Wanted, search: string, language: Language): string {
  const { by, axis, actor, hasEffect } = wanted
  const values: Record<Key, string | null> = {
    by: by === EVERY_PROPOSAL.by ? null : BY[language][by],
    axis,
    actor,
    hasEffect: hasEffect ? YES : null,
    search: wanted.search.trim() || null
  }
  const own = new URLSearchParams()
  for (const key of Object.keys(values) as Key[])
    if (values[key] !== null) own.set(KEYS[language][key], values[key])
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter(part => part !== '' && !OURS.has(part.replace(/=.*$/s, '')))
  const parts = [own.toString(), ...others].filter(part => part !== '')
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
