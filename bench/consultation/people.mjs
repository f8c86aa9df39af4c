/** Made-up people who answer a consultation: the same ones for a seed. */
import { rng } from '../lib.mjs'

const OPINIONS = ['yes', 'yes', 'yes', 'no', 'no-opinion']
const KINDS = ['for', 'against', 'amendment']
const WORDS =
  'il faudrait que chaque équipe puisse essayer avant de choisir et garder du temps auprès des patients'.split(
    ' '
  )

/**
 * @param items what is asked, as `GET /api/consultations/ID` lists it
 * @param profile its lists of activities and structures
 * @returns `next()`: a body with an answer to every item and three remarks, and its headers: a key of its own, an address of its own
 */
export function people({ items, profile, notice }, seed) {
  const random = rng(seed)
  const pick = list => list[Math.floor(random() * list.length)]
  const hex = length => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  const sentence = () => Array.from({ length: 30 }, () => pick(WORDS)).join(' ')
  const byte = () => Math.floor(random() * 256)
  return {
    next: () => ({
      body: {
        notice,
        answers: items.map(({ id, version }, index) => ({
          item: id,
          version,
          useful: pick(OPINIONS),
          realistic: pick(OPINIONS),
          ...(index < KINDS.length ? { remarks: [{ kind: KINDS[index], text: sentence() }] } : {})
        })),
        profile: { activity: pick(profile.activities).id, structure: pick(profile.structures).id }
      },
      headers: {
        'idempotency-key': `${seed.toString(16)}-${hex(32)}`,
        'x-forwarded-for': `${11 + Math.floor(random() * 90)}.${byte()}.${byte()}.${byte()}`
      }
    })
  }
}
