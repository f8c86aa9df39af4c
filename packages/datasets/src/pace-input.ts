/** What a technology has a pace of: MODEL.md §9. */
const PACED = ['potential', 'adoption'] as const

/** The ids of the paces of technologies, as uncertain inputs: `potential.ia`. */
export const PACE_INPUT = new RegExp(`^(?:${PACED.join('|')})\\.[a-z0-9-]+$`)

export function* paceInputs(technologies: Iterable<string>): Generator<string> {
  for (const technology of technologies) for (const paced of PACED) yield `${paced}.${technology}`
}
