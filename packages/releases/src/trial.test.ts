/** Releases on trial: what is shown is right, and what is hidden stays so against someone who only knows how to add. */
import type { ConsultationRecord } from '@horizon-soin/consultation'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trial } from './compose.js'
import type { Release, Shown } from './release.js'
import { callOf, draw, givenOf, type Person, recordOf, tallyOf } from './testing/drawn.js'
import { attack } from './testing/naive-attacker.js'
import { isOf, said } from './testing/naive-counts.js'
import type { Given, Trial } from './trial.js'
import { wilson } from './wilson.js'

/** A release with what the trial suggests hidden. */
async function accepted(given: Given): Promise<Trial> {
  const first = await trial(given, [])
  const second = await trial(given, first.suggestion)
  expect(second.exposed).toEqual([])
  expect(second.suggestion).toEqual([])
  return second
}

const published = async (record: ConsultationRecord, people: readonly Person[], more: Partial<Given> = {}) =>
  (await accepted({ ...givenOf(record, tallyOf(record, people)), ...more })).release

/** Every count of a release, wherever it is. */
function countsIn(value: unknown): Shown[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'value' in value || 'hidden' in value ? [value as Shown] : []
  return [...('low' in value && 'value' in value ? [] : own), ...Object.values(value).flatMap(countsIn)]
}

const person = (activity: string, structure: string, useful: 'yes' | 'no'): Person => ({
  activity,
  structure,
  channel: 'online',
  marked: false,
  answers: [{ useful, realistic: 'yes', written: false }]
})
const many = (count: number, one: Person): Person[] => Array.from({ length: count }, () => one)
const lineOf = ({ results }: Release, group: string, question: string, answer: string) =>
  results.find(one => one.group === group && one.question === question && one.answer === answer)

const drawnCase = fc.record({
  people: fc.integer({ min: 30, max: 260 }),
  items: fc.integer({ min: 1, max: 2 }),
  activities: fc.integer({ min: 1, max: 3 }),
  structures: fc.integer({ min: 1, max: 2 }),
  seed: fc.integer({ min: 1, max: 1e6 })
})

describe('a release', () => {
  it('G1 G2 G5 shows no few people, and someone who adds what it shows finds none of them', async () => {
    let hidden = 0
    await fc.assert(
      fc.asyncProperty(drawnCase, async ({ people: size, items, activities, structures, seed }) => {
        const record = recordOf(items, activities, structures)
        const people = draw(record, size, seed)
        const release = await published(record, people)
        for (const shown of countsIn(release))
          if ('value' in shown) expect(shown.value * (11 - shown.value)).toBeLessThanOrEqual(0)
        const known = attack(release)
        for (const { id: group, n } of release.groups) {
          const members = people.filter(one => isOf(one, group))
          const check = (id: string, value: number, roof: number) => {
            if (value === 0 || value >= 11) return
            hidden++
            const { low, high } = known.get(id)!
            expect([id, low < value, high >= roof]).toEqual([id, true, true])
          }
          check(`n|${group}`, members.length, 11)
          if (members.length === 0) continue
          for (const [k, item] of record.items.entries())
            for (const question of ['useful', 'realistic', 'joint'])
              for (const answer of new Set(members.map(one => said(one, k, question))))
                check(
                  `${item.id}@1|${group}|${question}|${answer}`,
                  members.filter(one => said(one, k, question) === answer).length,
                  'value' in n ? 11 : Math.min(11, members.length)
                )
        }
        for (const { activity, structure } of release.crossed) {
          const value = people.filter(
            one => isOf(one, `activity/${activity}`) && isOf(one, `structure/${structure}`)
          ).length
          if (value === 0 || value >= 11) continue
          const { low, high } = known.get(`crossed|${activity}|${structure}`)!
          expect(low < value && high >= 11).toBe(true)
        }
      }),
      { numRuns: 8, seed: 83 }
    )
    expect(hidden).toBeGreaterThan(150)
  })

  it('G3 tells shares and intervals of shown counts alone, those of people counted one by one', async () => {
    const record = recordOf(2, 3, 2)
    const people = draw(record, 4000, 7)
    const margins = ['a1', 'a2', 'a3'].map((choice, k) => ({
      dimension: 'activity' as const,
      choice,
      headcount: 1000 * (k + 1),
      source: 'test',
      status: 'observed'
    }))
    const release = await published(record, people, { margins })
    let shares = 0
    for (const { item, group, question, answer, count, base, share } of release.results) {
      const members = people.filter(one => isOf(one, group))
      const k = record.items.findIndex(({ id }) => id === item)
      const saying = members.filter(one => said(one, k, question) === answer).length
      const answering = members.filter(one => said(one, k, question) !== 'missing').length
      if ('value' in count) expect(count.value).toBe(saying)
      if ('value' in base) expect([answering, members.length]).toContain(base.value)
      expect(share === null || ('value' in count && 'value' in base)).toBe(true)
      if (share === null || !('value' in base)) continue
      shares++
      expect(share.value).toBe(saying / base.value)
      expect([share.low, share.high]).toEqual(wilson(saying, base.value))
    }
    expect(shares).toBeGreaterThan(100)
    const isShown = (group: string, question: string, answer: string, item: string) =>
      release.results.some(
        one =>
          one.item === item &&
          one.group === group &&
          one.question === question &&
          one.answer === answer &&
          'value' in one.count &&
          'value' in one.base
      )
    expect(release.comparisons.length).toBeGreaterThan(0)
    for (const { item, group, question, answer, p, adjusted } of release.comparisons) {
      expect(isShown(group, question, answer, item) && isShown('all', question, answer, item)).toBe(true)
      expect(adjusted).toBeGreaterThanOrEqual(p)
    }
    expect(release.caution.fr).toContain('Redressé, non représentatif')
    expect(release.weighted!.lines.length).toBeGreaterThan(0)
    for (const { item, question, answer, weighted, n, effective } of release.weighted!.lines) {
      expect(effective).toBeLessThanOrEqual(n)
      const k = record.items.findIndex(({ id }) => id === item)
      let [top, bottom] = [0, 0]
      for (const { choice, weight } of release.weighted!.weights) {
        expect(isShown(`activity/${choice}`, question, answer, item)).toBe(true)
        const line = release.results.find(
          one => one.item === item && one.group === `activity/${choice}` && one.question === question
        )!
        const members = people.filter(one => one.activity === choice)
        top += weight * members.filter(one => said(one, k, question) === answer).length
        bottom += weight * ('value' in line.base ? line.base.value : Number.NaN)
      }
      expect(weighted.value).toBeCloseTo(top / bottom, 12)
    }
  })

  it('G2 publishes neither the count nor the share of 13 out of 14 midwives', async () => {
    const record = recordOf(1, 3, 1)
    const people = [
      ...many(13, person('a1', 's1', 'yes')),
      person('a1', 's1', 'no'),
      ...many(60, person('a2', 's1', 'yes')),
      ...many(40, person('a2', 's1', 'no')),
      ...many(30, person('a3', 's1', 'yes')),
      ...many(30, person('a3', 's1', 'no'))
    ]
    const first = await trial(givenOf(record, tallyOf(record, people)), [])
    expect(first.exposed.map(({ id }) => id)).toContain('proposition-1@1|activity/a1|useful|no')
    const release = await published(record, people)
    expect(lineOf(release, 'activity/a1', 'useful', 'yes')!.share).toBeNull()
    expect(release.groups.find(({ id }) => id === 'activity/a1')!.n).toEqual({ value: 14 })
    expect(lineOf(release, 'all', 'useful', 'yes')!.share!.value).toBe(103 / 174)
  })

  it('G4 hides that a whole group said the same; of a large one, says only that nine in ten did', async () => {
    const record = recordOf(1, 3, 1)
    const people = [
      ...many(12, person('a1', 's1', 'no')),
      ...many(200, person('a2', 's1', 'yes')),
      ...many(60, person('a3', 's1', 'yes')),
      ...many(90, person('a3', 's1', 'no'))
    ]
    const release = await published(record, people)
    expect(lineOf(release, 'activity/a1', 'useful', 'no')!.count).toMatchObject({ hidden: 'protects' })
    expect(lineOf(release, 'activity/a2', 'useful', 'yes')!.count).toMatchObject({
      hidden: 'same',
      atLeast: 0.9,
      low: 180
    })
    expect(JSON.stringify(release)).not.toContain('"value":1,')
  })

  it('G4 finds a safe release where everybody who answered said the same, and a few did not answer', async () => {
    const record = recordOf(1, 2, 1)
    const silent = { useful: null, realistic: null, written: false }
    const people = [
      ...['a1', 'a2'].flatMap(activity => [
        ...many(70, person(activity, 's1', 'yes')),
        ...many(30, person(activity, 's1', 'no'))
      ]),
      ...many(6, { ...person('a1', 's1', 'yes'), answers: [silent] })
    ]
    expect(lineOf(await published(record, people), 'all', 'realistic', 'yes')!.count).toMatchObject({
      hidden: 'same',
      low: 186
    })
  })

  it('G5 hides a structure with the one activity that it is all of', async () => {
    const record = recordOf(1, 3, 3)
    const people = [
      ...many(13, person('a1', 's1', 'yes')),
      ...many(7, person('a1', 's1', 'no')),
      ...many(40, person('a2', 's2', 'yes')),
      ...many(40, person('a2', 's2', 'no')),
      ...many(40, person('a3', 's3', 'yes')),
      ...many(40, person('a3', 's3', 'no'))
    ]
    const release = await published(record, people)
    const known = attack(release)
    for (const group of ['activity/a1', 'structure/s1']) {
      expect(lineOf(release, group, 'useful', 'no')!.count).toHaveProperty('hidden')
      expect(lineOf(release, group, 'useful', 'yes')!.count).toHaveProperty('hidden')
      expect(known.get(`proposition-1@1|${group}|useful|no`)!.high).toBeGreaterThanOrEqual(11)
    }
  })

  it('I18 J5 tells what bears a sign of a machine, and paper, apart', async () => {
    const record = recordOf(1, 2, 1)
    const people = draw(record, 1200, 11)
    const { groups, counts } = await published(record, people)
    for (const id of ['marks/none', 'marks/any', 'channel/online', 'channel/paper'])
      expect(groups.find(group => group.id === id)!.n).toEqual({
        value: people.filter(one => isOf(one, id)).length
      })
    expect(counts.marked).toEqual(groups.find(({ id }) => id === 'marks/any')!.n)
    expect(counts.paper).toEqual(groups.find(({ id }) => id === 'channel/paper')!.n)
  })

  it('hides headline counts of a few people, and of a few from everybody', async () => {
    const record = recordOf(1, 1, 1)
    const tally = {
      ...tallyOf(record, draw(record, 200, 3)),
      distinct: 195,
      wrote: 4,
      started: 203
    }
    const { counts } = (await accepted(givenOf(record, tally))).release
    for (const name of ['distinct', 'wrote', 'started'] as const)
      expect(counts[name]).toHaveProperty('hidden')
    expect(counts.completed).toEqual({ value: 200 })
  })

  it('G1 counts who wrote to a call, and tells it of groups where enough did and did not', async () => {
    const record = callOf(2, 2, 1)
    const people = draw(record, 300, 9)
    const release = await published(record, people)
    for (const shown of countsIn(release))
      if ('value' in shown) expect(shown.value * (11 - shown.value)).toBeLessThanOrEqual(0)
    const line = lineOf(release, 'all', 'written', 'yes')!
    const wrote = people.filter(one => said(one, 0, 'written') === 'yes').length
    expect([line.count, line.base]).toEqual([{ value: wrote }, { value: 300 }])
    expect(release.results.some(({ question }) => question !== 'written')).toBe(false)
  })

  it('G2 G5 hides what two prompts of a call give away of a third, where everybody wrote to exactly one', async () => {
    const record = callOf(3, 3, 1)
    const writing = (activity: string, prompt: number): Person => ({
      ...person(activity, 's1', 'yes'),
      answers: [0, 1, 2].map(k => ({ useful: null, realistic: null, written: k === prompt }))
    })
    const people = [
      ...[20, 15, 5].flatMap((count, prompt) => many(count, writing('a1', prompt))),
      ...['a2', 'a3'].flatMap(activity => [0, 1, 2].flatMap(prompt => many(30, writing(activity, prompt))))
    ]
    const release = await published(record, people)
    const shownOf = (group: string) =>
      release.results.flatMap(one =>
        one.group === group && one.answer === 'yes' && 'value' in one.count ? [one.count.value] : []
      )
    expect(shownOf('all')).toEqual([80, 75, 65])
    // 40 people in all: the two others would leave the third.
    expect(shownOf('activity/a1').length).toBeLessThan(2)
  })

  it('G2 G5 does not tell how many said nothing of any of two items: it would tell who is the same', async () => {
    const nothing = { useful: 'no-opinion', realistic: 'no-opinion', written: false } as const
    const say = (opinion: 'yes' | 'no') => ({ useful: opinion, realistic: opinion, written: false })
    const people = ['a1', 'a2', 'a3'].flatMap(activity => [
      ...many(activity === 'a1' ? 4 : 30, { ...person(activity, 's1', 'no'), answers: [nothing, nothing] }),
      ...Array.from({ length: 60 }, (_, k) => ({
        ...person(activity, 's1', 'no'),
        answers: [say(k % 2 ? 'yes' : 'no'), say(k < (activity === 'a2' ? 55 : 30) ? 'yes' : 'no')]
      }))
    ])
    expect((await published(recordOf(2, 3, 1), people)).counts.empty).toHaveProperty('hidden')
    const single = people.map(one => ({ ...one, answers: one.answers.slice(0, 1) }))
    expect((await published(recordOf(1, 3, 1), single)).counts.empty).toEqual({ value: 64 })
  })

  it('says that everybody volunteered, whatever is asked', async () => {
    const record = recordOf(1, 1, 1)
    const { caution } = await published(record, draw(record, 100, 5))
    expect(caution.fr).toContain('Répondants volontaires, non représentatifs')
    expect(caution.en).toContain('Volunteers, not representative')
  })

  it('refuses a consultation of ten, rules that are too lax, ids of nothing and tallies that contradict themselves', async () => {
    const record = recordOf(1, 1, 1)
    const few = await trial(givenOf(record, tallyOf(record, draw(record, 10, 1))), [])
    expect(few.refused).toBe('too-few')
    expect(countsIn(few.release).some(shown => 'value' in shown)).toBe(false)
    const given = givenOf(record, tallyOf(record, draw(record, 50, 1)))
    await expect(trial({ ...given, rules: { threshold: 10 } }, [])).rejects.toThrow(
      'a threshold is a whole number from 11: 10'
    )
    await expect(trial(given, ['n|all'])).rejects.toThrow('how many took part is always published')
    await expect(trial(given, ['nothing'])).rejects.toThrow(RangeError)
    await expect(trial({ ...given, tally: { ...given.tally, completed: 51 } }, [])).rejects.toThrow(
      RangeError
    )
    const twice = { ...given.tally, answers: [...given.tally.answers, ...given.tally.answers] }
    await expect(trial({ ...given, tally: twice }, [])).rejects.toThrow('more answers than contributions')
  })
})

describe('G6 a release after another', () => {
  const record = recordOf(1, 2, 2)
  const people = draw(record, 400, 21)
  const basis = tallyOf(record, people)
  const after = async (left: readonly Person[]) => {
    const release = await published(record, people)
    return { ...givenOf(record, tallyOf(record, left)), earlier: [{ release, basis }], number: 2 }
  }

  it('is refused where fewer people than the threshold have left', async () => {
    expect((await trial(await after(people.slice(1)), [])).refused).toBe('too-few')
    expect((await trial(await after(people.slice(10)), [])).refused).toBe('too-few')
  })

  it('shows, of the same people, nothing that the first one hid to protect others', async () => {
    const given = await after(people)
    const { release } = await accepted(given)
    const [first] = given.earlier
    const both = new Map(
      first!.release.results.map(one => [`${one.item}|${one.group}|${one.question}|${one.answer}`, one.count])
    )
    const joined = release.results.map(one => {
      const before = both.get(`${one.item}|${one.group}|${one.question}|${one.answer}`)
      return before && 'value' in before ? { ...one, count: before } : one
    })
    const known = attack({ ...release, results: joined })
    for (const { id: group } of release.groups)
      for (const question of ['useful', 'realistic', 'joint']) {
        const members = people.filter(one => isOf(one, group))
        for (const answer of new Set(members.map(one => said(one, 0, question)))) {
          const value = members.filter(one => said(one, 0, question) === answer).length
          if (value >= 11) continue
          const { low, high } = known.get(`proposition-1@1|${group}|${question}|${answer}`)!
          expect(low < value && high > value).toBe(true)
        }
      }
  })

  it('shows no crossing that the first one hid', async () => {
    const given = await after(people)
    const { release } = await accepted(given)
    const hidden = given.earlier[0]!.release.crossed.filter(({ n }) => 'hidden' in n)
    expect(hidden.length).toBeGreaterThan(0)
    for (const { activity, structure } of hidden)
      expect(
        release.crossed.find(one => one.activity === activity && one.structure === structure)!.n
      ).toHaveProperty('hidden')
  })

  it('shows no figure that differs from the first by a few people', async () => {
    const given = await after(people.slice(60))
    const { release } = await accepted(given)
    const first = given.earlier[0]!.release
    let compared = 0
    const compare = (before: Shown | undefined, now: Shown) => {
      if (before === undefined || !('value' in before) || !('value' in now)) return
      compared++
      const gone = before.value - now.value
      expect(gone === 0 || gone >= 11).toBe(true)
    }
    for (const { id, n } of release.groups) compare(first.groups.find(group => group.id === id)?.n, n)
    for (const one of release.crossed)
      compare(
        first.crossed.find(
          ({ activity, structure }) => activity === one.activity && structure === one.structure
        )?.n,
        one.n
      )
    for (const one of release.results)
      compare(lineOf(first, one.group, one.question, one.answer)?.count, one.count)
    expect(compared).toBeGreaterThan(5)
  })

  it('refuses people who came after closing', async () => {
    await expect(trial(await after([...people, ...draw(record, 20, 22)]), [])).rejects.toThrow(
      'contributions were added since an earlier release'
    )
  })
})
