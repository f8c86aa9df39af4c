/** The one gate of contributions: every channel (form, JSON, paper, import) calls it, so that none forgets a rule. */
import type { ContributionBody, Profile } from './contribution.js'
import { checkAnswers } from './gate-answers.js'
import type { Problem } from './problem.js'
import { type ConsultationRecord, isOpen } from './record.js'
import { at, choice, fields, Problems, written } from './shapes.js'

/** Bytes of a contribution as JSON in UTF-8: what goes with it on its way (a stamp, a token) then stays under 64 KiB. */
export const LARGEST_BODY = 60_000

/** Characters of a name to publish remarks under. */
export const LONGEST_SIGNATURE = 120

/** `not-open`: of the state and the clock. `notice`: another notice is in force than the one that was shown. */
export type Checked =
  | { body: ContributionBody }
  | { problems: Problem[] }
  | { refused: 'not-open' | 'notice' }

/**
 * Checks a contribution against the consultation that it answers, at the server's time. The state and the clock come first:
 * nothing of a contribution is looked at before or after. What is accepted is made anew, with the keys of a contribution
 * and no other.
 *
 * @param body what was sent, parsed from JSON, nothing else assumed of it
 * @param now milliseconds since 1970, UTC
 * @returns the contribution, or every problem found (100 at most), or why none is taken
 */
export function checkContribution(body: unknown, record: ConsultationRecord, now: number): Checked {
  if (!isOpen(record, now)) return { refused: 'not-open' }
  const problems = new Problems()
  const sent = fields(body, '', ['notice', 'answers', 'profile', 'signature'], problems)
  if (sent === null) return { problems: problems.list }
  const notice = sent.get('notice')
  if (notice === undefined) problems.add('notice', 'missing-key')
  else if (!Number.isSafeInteger(notice)) problems.add('notice', 'wrong-type')
  else if (notice !== record.notice.version) return { refused: 'notice' }
  const answers = checkAnswers(sent.get('answers'), record, problems)
  const profile = sent.has('profile') ? checkProfile(sent.get('profile'), record, problems) : null
  const signature = sent.has('signature')
    ? written(sent.get('signature'), 'signature', LONGEST_SIGNATURE, problems, { line: true })
    : null
  if (problems.list.length > 0) return { problems: problems.list }
  const made: ContributionBody = { notice: record.notice.version, answers }
  if (profile !== null && Object.keys(profile).length > 0) made.profile = profile
  if (signature !== null) made.signature = signature
  if (new TextEncoder().encode(JSON.stringify(made)).length > LARGEST_BODY) {
    problems.add('', 'too-large', { limit: LARGEST_BODY })
    return { problems: problems.list }
  }
  return { body: made }
}

function checkProfile(
  value: unknown,
  { definition }: ConsultationRecord,
  problems: Problems
): Profile | null {
  const sent = fields(value, 'profile', ['activity', 'structure'], problems)
  if (sent === null) return null
  const profile: Profile = {}
  const lists = { activity: definition.profile.activities, structure: definition.profile.structures }
  for (const key of ['activity', 'structure'] as const) {
    if (!sent.has(key)) continue
    const ids = lists[key].map(({ id }) => id)
    const chosen = choice(sent.get(key), at('profile', key), ids, problems)
    if (chosen !== null) profile[key] = chosen
  }
  return profile
}
