/** Consultations drawn at random: people with a profile and answers, counted as the storage counts them. */
import type {
  AnswerCount,
  ConsultationRecord,
  Opinion,
  ProfileCount,
  Tally
} from '@horizon-soin/consultation'
import type { Given } from '../trial.js'

/** One contribution. */
export interface Person {
  activity: string | null
  structure: string | null
  channel: 'online' | 'paper'
  marked: boolean
  /** By item. */
  answers: { useful: Opinion | null; realistic: Opinion | null; written: boolean }[]
}

/** mulberry32: numbers from 0 to 1, the same for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const text = (word: string) => ({ fr: word, en: word })
const choices = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, k) => ({ id: `${prefix}${k + 1}`, label: text(`${prefix} ${k + 1}`) }))

/** A closed consultation of proposals. */
export function recordOf(items: number, activities: number, structures: number): ConsultationRecord {
  return {
    definition: {
      id: 'drawn',
      kind: 'propositions',
      title: text('Drawn'),
      about: text('Drawn'),
      organiser: { name: 'Us', contact: 'us@example.org', interests: text('None') },
      timeZone: 'Europe/Paris',
      opens: '2027-01-04T09:00',
      closes: '2027-02-04T18:00',
      access: 'open',
      propositions: Array.from({ length: items }, (_, k) => ({ id: `proposition-${k + 1}`, version: 1 })),
      prompts: [],
      profile: { activities: choices('a', activities), structures: choices('s', structures) },
      stages: [],
      notice: { version: 1, headings: {} as never },
      embed: [],
      followUp: []
    },
    state: 'moderated',
    opensAt: Date.UTC(2027, 0, 4, 8),
    closesAt: Date.UTC(2027, 1, 4, 17),
    closedAt: null,
    items: Array.from({ length: items }, (_, k) => ({
      id: `proposition-${k + 1}`,
      version: 1,
      hash: 'f'.repeat(64),
      title: text(`Proposal ${k + 1}`),
      body: text('Body'),
      required: false,
      limit: 4000
    })),
    notice: { version: 1, headings: {} as never }
  }
}

/** A call: the same with prompts. */
export function callOf(prompts: number, activities: number, structures: number): ConsultationRecord {
  const record = recordOf(prompts, activities, structures)
  record.definition.kind = 'contributions'
  record.definition.propositions = []
  return record
}

const pick = <T>(random: () => number, values: readonly T[], skew: number): T =>
  values[Math.min(values.length - 1, Math.floor(values.length * random() ** skew))]!

/** People whose activities go with structures, as they do, and who mostly agree. */
export function draw(record: ConsultationRecord, people: number, seed: number): Person[] {
  const random = randomOf(seed)
  const activities = record.definition.profile.activities.map(({ id }) => id)
  const structures = record.definition.profile.structures.map(({ id }) => id)
  const support = record.items.map(() => 0.5 + 0.45 * random())
  const opinion = (yes: number): Opinion | null => {
    const at = random()
    if (random() < 0.03) return null
    return at < yes ? 'yes' : at < yes + (1 - yes) * 0.6 ? 'no' : 'no-opinion'
  }
  return Array.from({ length: people }, () => {
    const activity = random() < 0.06 ? null : pick(random, activities, 1.6)
    const usual = structures[(activities.indexOf(activity ?? '') + structures.length) % structures.length]!
    const structure = random() < 0.06 ? null : random() < 0.5 ? usual : pick(random, structures, 1.3)
    return {
      activity,
      structure,
      channel: random() < 0.07 ? ('paper' as const) : ('online' as const),
      marked: random() < 0.04,
      answers: support.map(yes => {
        if (random() < 0.02) return { useful: null, realistic: null, written: false }
        const useful = opinion(yes)
        const realistic = opinion(useful === 'yes' ? yes * 0.9 : yes * 0.5)
        return { useful, realistic, written: random() < 0.4 }
      })
    }
  })
}

/** Counts people as the storage does. */
export function tallyOf(record: ConsultationRecord, people: readonly Person[]): Tally {
  const profiles = new Map<string, ProfileCount>()
  const answers = new Map<string, AnswerCount>()
  const isCall = record.definition.kind === 'contributions'
  for (const { activity, structure, channel, marked, answers: said } of people) {
    const profile = { activity, structure, channel, marked }
    const name = JSON.stringify(profile)
    const held = profiles.get(name)
    if (held) held.count++
    else profiles.set(name, { ...profile, count: 1 })
    for (const [k, { useful, realistic, written }] of said.entries()) {
      const answer = isCall
        ? { useful: null, realistic: null, written }
        : { useful, realistic, written: false }
      if (answer.useful === null && answer.realistic === null && !answer.written) continue
      const { id: item, version } = record.items[k]!
      const key = `${name}|${k}|${JSON.stringify(answer)}`
      const known = answers.get(key)
      if (known) known.count++
      else answers.set(key, { ...profile, item, version, ...answer, count: 1 })
    }
  }
  return {
    consultation: record.definition.id,
    started: people.length * 2,
    completed: people.length,
    distinct: people.length,
    wrote: people.filter(({ answers: said }) => said.some(({ written }) => written)).length,
    empty: people.filter(({ answers: said }) =>
      said.every(({ useful, realistic }) => ![useful, realistic].some(one => one === 'yes' || one === 'no'))
    ).length,
    profiles: [...profiles.values()],
    answers: [...answers.values()],
    digest: String(people.length).padStart(64, '0')
  }
}

export const givenOf = (record: ConsultationRecord, tally: Tally): Given => ({
  record,
  tally,
  moderation: {
    texts: 0,
    toDo: 0,
    published: 0,
    masked: 0,
    refused: {},
    appeals: { made: 0, pending: 0, granted: 0 },
    reports: { made: 0, pending: 0, granted: 0 },
    duplicates: { groups: 0, beyondFirst: 0 }
  },
  margins: [],
  earlier: [],
  rules: {},
  number: 1,
  now: Date.UTC(2027, 1, 20),
  software: 'horizon-soin test'
})
