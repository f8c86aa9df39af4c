import { LANGUAGES, type Language } from '@horizon-soin/datasets'
import { type Definition, NOTICE_HEADINGS, type Notice } from './definition.js'
import { timesOf } from './local-time.js'
import { type OpeningCode, openingText } from './opening-words.js'
import type { Text } from './proposal.js'
import { isBlank } from './text-rules.js'

/** Categories so few that none singles a person out: PRIVACY-SECURITY.md, B5. */
export const MOST_ACTIVITIES = 12
export const MOST_STRUCTURES = 8

/** What is still to be written stands between square brackets, in a model text: `[name of the association]`. */
const TO_FILL_IN = /\[[^\]]*\]?/

const LONGEST_QUOTE = 60

/** The first passage that is still to be written, shortened; null where there is none. */
function toFillIn(text: string): string | null {
  const found = TO_FILL_IN.exec(text)?.[0]
  if (found === undefined) return null
  return found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…]` : found
}

/** Why a notice may not be shown: a heading that is empty or still to be filled in, in either language. */
export function noticeFaults(notice: Notice, language: Language): string[] {
  return NOTICE_HEADINGS.flatMap(heading =>
    LANGUAGES.flatMap(own => {
      const text = notice.headings[heading][own]
      if (isBlank(text)) return [openingText('empty-heading', language, { heading, own })]
      const found = toFillIn(text)
      return found === null ? [] : [openingText('heading-to-fill-in', language, { heading, own, found })]
    })
  )
}

const dayOfLocal = (time: string): string => time.slice(0, '2027-01-31'.length)

/** The texts of a definition that people read, by their key. */
function textsOf(definition: Definition): [string, string][] {
  const { title, about, organiser, prompts, stages, profile } = definition
  const both = (key: string, text: Text | null): [string, string][] =>
    text ? LANGUAGES.map(own => [`${key}.${own}`, text[own]]) : []
  return [
    ...both('title', title),
    ...both('about', about),
    ['organiser.name', organiser.name],
    ['organiser.contact', organiser.contact],
    ...both('organiser.interests', organiser.interests),
    ...prompts.flatMap(({ title, help }, i) => [
      ...both(`prompts.${i}.title`, title),
      ...both(`prompts.${i}.help`, help)
    ]),
    ...stages.flatMap(({ title, place, about }, i) => [
      ...both(`stages.${i}.title`, title),
      ...both(`stages.${i}.place`, place),
      ...both(`stages.${i}.about`, about)
    ]),
    ...Object.entries(profile).flatMap(([key, choices]) =>
      choices.flatMap(({ label }, i) => both(`profile.${key}.${i}.label`, label))
    )
  ]
}

/**
 * Why a consultation may not open, each in a sentence; none where it may. `now`, where given, also refuses one that would
 * close at once.
 */
export function openingFaults(definition: Definition, language: Language, now?: number): string[] {
  const { opensAt, closesAt } = timesOf(definition)
  const { activities, structures } = definition.profile
  const faults = noticeFaults(definition.notice, language)
  const say = (code: OpeningCode, params: Record<string, string | number> = {}) =>
    faults.push(openingText(code, language, params))
  for (const [key, text] of textsOf(definition)) {
    const found = toFillIn(text)
    if (found !== null) say('text-to-fill-in', { key, found })
  }
  if (definition.kind === 'propositions' && definition.propositions.length === 0) say('no-propositions')
  if (definition.kind === 'contributions' && definition.prompts.length === 0) say('no-prompts')
  if (closesAt <= opensAt) say('closes-before-opens', { opens: definition.opens, closes: definition.closes })
  else if (now !== undefined && now >= closesAt) say('already-over', { closes: definition.closes })
  for (const { id, kind, start, end } of definition.stages) {
    const [from, to, opens, closes] = [start, end, definition.opens, definition.closes].map(dayOfLocal)
    if (kind === 'consultation' && (to! < opens! || from! > closes!)) {
      say('stage-elsewhere', { stage: id, start: from!, end: to!, opens: opens!, closes: closes! })
    }
  }
  if (activities.length > MOST_ACTIVITIES) {
    say('too-many-activities', { most: MOST_ACTIVITIES, found: activities.length })
  }
  if (structures.length > MOST_STRUCTURES) {
    say('too-many-structures', { most: MOST_STRUCTURES, found: structures.length })
  }
  return faults
}
