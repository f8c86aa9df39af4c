import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeState } from './decode.js'
import { encodeState } from './encode.js'
import { PACE_BOUNDS, WORKFORCE_BOUNDS, WORKFORCE_LEVERS } from './levers.js'
import { paceAt, reinvestmentOf, trendOf, workforceAt } from './scenario-edit.js'
import { baseScenario, defaultState, LONGEST_NAME, type SharedState } from './shared-state.js'
import { LINK_DATASET } from './testing/link-dataset.js'
import { states } from './testing/state-arbitrary.js'

fc.configureGlobal({ seed: 4 })

const read = (link: string) => decodeState(link, LINK_DATASET)
const told = (link: string) => read(link).problems.map(({ code, value }) => `${code} ${value}`)
const initial = defaultState(LINK_DATASET)

function expectValid({ scenarios, year, subject }: SharedState): void {
  const { professions, technologies, baseYear, lastYear } = LINK_DATASET
  const within = (value: number, { min, max }: { min: number; max: number }) => value >= min && value <= max
  expect(scenarios.length).toBeGreaterThanOrEqual(1)
  expect(scenarios.length).toBeLessThanOrEqual(4)
  expect(Number.isInteger(year) && within(year, { min: baseYear, max: lastYear })).toBe(true)
  if ('profession' in subject) expect(professions.map(({ id }) => id)).toContain(subject.profession)
  else expect(['all', 'medical', 'non-medical']).toContain(subject.group)
  for (const { base, name, scenario } of scenarios) {
    expect(baseScenario(LINK_DATASET, base)).not.toBeNull()
    if (name !== null) expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME)
    expect(Object.values(reinvestmentOf(scenario)).every(part => part >= 0 && part <= 1)).toBe(true)
    expect(within(trendOf(scenario), { min: -0.99, max: 1 })).toBe(true)
    for (const { id: profession } of professions) {
      for (const { id: technology } of technologies)
        for (const kind of ['potential', 'adoption'] as const)
          expect(within(paceAt(scenario, kind, { profession, technology }).pace, PACE_BOUNDS)).toBe(true)
      for (const lever of WORKFORCE_LEVERS) {
        const { value } = workforceAt(scenario, lever, profession)
        if (value !== null) expect(within(value, WORKFORCE_BOUNDS[lever])).toBe(true)
      }
    }
  }
}

describe('decodeState', () => {
  it('gives the default where a link says nothing', () => {
    for (const link of ['', '?', '&', '?utm_source=x&fbclid=1&x=2&d=mine'])
      expect(read(link)).toEqual({ state: initial, problems: [] })
  })

  it('reads a link as it may come: without a version, escaped whole, with + for a space, keys in any order', () => {
    const link = 's=median~a:20&n=Mon%20scenario&y=2040'
    const { state, problems } = read(link)
    expect(problems).toEqual([])
    expect(state).toMatchObject({ year: 2040, scenarios: [{ base: 'median', name: 'Mon scenario' }] })
    for (const other of ['y=2040&n=Mon+scenario&s=median%7Ea%3A20', `?utm_source=x&${link}&v=1`])
      expect(read(other)).toEqual({ state, problems: [] })
  })

  it('keeps the rest where one part cannot be read', () => {
    const { state, problems } = read('v=1&s=median~a:20~a.ai:50~w.places:120&s2=rapid&y=1999&p=infirmer')
    expect(problems.map(({ code, value, suggestion }) => [code, value, suggestion])).toEqual([
      ['unknown-setting', 'a.ai', 'a.ia'],
      ['unknown-scenario', 'rapid', 'rapide'],
      ['bad-year', '1999', undefined],
      ['unknown-profession', 'infirmer', 'infirmier']
    ])
    expect(state.scenarios).toHaveLength(1)
    expect(paceAt(state.scenarios[0]!.scenario, 'adoption', {}).pace).toBe(0.2)
    expect(workforceAt(state.scenarios[0]!.scenario, 'places').value).toBe(1.2)
    expect({ year: state.year, subject: state.subject }).toEqual({ year: 2030, subject: { group: 'all' } })
  })

  it('applies what differs to the default scenario where the base is unknown, and says so', () => {
    const { state, problems } = read('s=medain~a:20')
    expect(problems).toEqual([
      {
        code: 'unknown-scenario',
        value: 'medain',
        suggestion: 'median',
        shown: { fr: 'median', en: 'median' }
      }
    ])
    expect(state.scenarios[0]).toMatchObject({ base: 'median', scenario: { adoption: { default: 0.2 } } })
  })

  it('reads policies in any order, and keeps the rest where one is unknown', () => {
    const { state, problems } = read(
      's=median~m.proposition-19.start:2030~m.proposition-19:50~m.proposition-99:100~m.proposition-99.start:2030~a:20'
    )
    expect(state.scenarios[0]!.scenario).toMatchObject({
      adoption: { default: 0.2 },
      policies: [{ id: 'proposition-19', intensity: 0.5, start: 2030 }]
    })
    expect(problems.map(({ code, value, suggestion }) => [code, value, suggestion])).toEqual([
      ['unknown-policy', 'proposition-99', 'proposition-19'],
      ['unknown-policy', 'proposition-99', 'proposition-19']
    ])
    expect(told('s=median~m.proposition-19.strat:2030')).toEqual(['unknown-setting m.proposition-19.strat'])
    expect(told('s=median~m.proposition-19:101~m.proposition-19.start:20.5')).toEqual([
      'out-of-bounds m.proposition-19:101',
      'bad-number m.proposition-19.start:20.5'
    ])
    expect(told('s=median~m:100~m.:100')).toEqual(['unknown-setting m', 'unknown-policy '])
  })

  it('reads a link of a newer version as far as it can, and one of no version at all', () => {
    for (const [v, code] of [
      ['2', 'newer-version 2'],
      ['999999999', 'newer-version 999999999'],
      ['0', 'bad-version 0'],
      ['one', 'bad-version one'],
      ['-1', 'bad-version -1'],
      ['1.0', 'bad-version 1.0']
    ]) {
      expect(told(`v=${v}&y=2040`)).toEqual([code])
      expect(read(`v=${v}&y=2040`).state.year).toBe(2040)
    }
  })

  it('refuses numbers that are none or out of their bounds', () => {
    const bad = [
      'a:',
      'a:x',
      'a:1e1',
      'a:0x3',
      'a:1,5',
      'a:+5',
      'a:.5',
      'a:5.',
      'a:NaN',
      'a:Infinity',
      'a: 5',
      'a:auto'
    ]
    for (const item of bad)
      expect(told(`s=median~${encodeURIComponent(item)}`)).toEqual([`bad-number ${item}`])
    const beyond = [
      'a:101',
      'p.ia:-100.1',
      'w.places:-1',
      'w.exits:100001',
      'w.retirement:16',
      'w.from:20',
      'n.trend:-100'
    ]
    for (const item of beyond) expect(told(`s=median~${item}`)).toEqual([`out-of-bounds ${item}`])
    expect(told('s=median~w.from:2027.5')).toEqual(['bad-number w.from:2027.5'])
    const shares = ['r:40-30-20-20', 'r:100', 'r:100-0-0-0-0', 'r:-10-50-50-10', 'r:a-b-c-d', 'r:150-0-0-0']
    for (const item of shares) expect(told(`s=median~${item}`)).toEqual([`bad-shares ${item}`])
    for (const link of [...bad, ...beyond, ...shares].map(item => `s=median~${encodeURIComponent(item)}`))
      expect(read(link).state).toEqual(initial)
  })

  it('keeps the first of two of the same', () => {
    expect(told('s=median~a:20~a:30&y=2031&y=2032&s=rapide')).toEqual([
      'repeated-key y=2032',
      'repeated-key s=rapide',
      'repeated-key a:30'
    ])
    expect(told('p=infirmier&g=medical')).toEqual(['repeated-key g=medical'])
    expect(read('p=infirmier&g=medical').state.subject).toEqual({ profession: 'infirmier' })
  })

  it('reads groups, and names those that the dataset has not', () => {
    expect(read('g=medical').state.subject).toEqual({ group: 'medical' })
    expect(read('g=non-medicall').problems).toEqual([
      { code: 'unknown-group', value: 'non-medicall', suggestion: 'non-medical' }
    ])
    const nurses = { ...LINK_DATASET, professions: LINK_DATASET.professions.slice(0, 2) }
    expect(decodeState('g=medical', nurses).problems[0]).toMatchObject({ code: 'unknown-group' })
  })

  it('shows four scenarios at most, and closes up where one is missing', () => {
    expect(told('s=median&s2=lent&s3=rapide&s4=reforme&s5=lent')).toEqual(['too-many-scenarios lent'])
    const bases = (link: string) => read(link).state.scenarios.map(({ base }) => base)
    expect(bases('s=median&s2=lent&s3=rapide&s4=reforme&s5=lent')).toEqual([
      'median',
      'lent',
      'rapide',
      'reforme'
    ])
    expect(bases('s3=rapide')).toEqual(['median', 'rapide'])
  })

  it('takes hostile texts for texts', () => {
    const links = [
      '__proto__=1&constructor=2&s=__proto__~__proto__:1~a.__proto__:5~w.constructor.places:1',
      's=constructor&p=toString&g=hasOwnProperty&y=__proto__&v=valueOf',
      's=%E0%A4%A&n=%&y=%%%',
      `s=median${'~a:x'.repeat(30_000)}`,
      `s=${'x'.repeat(1_000_000)}`,
      `n=${'é'.repeat(1_000_000)}`,
      `${'&s=1'.repeat(250_000)}`,
      's=median~a:20\u0000~\u202ea:30&n=%00%E2%80%AEgpj.exe'
    ]
    for (const link of links) {
      const start = performance.now()
      const { state, problems } = read(link)
      expect(performance.now() - start).toBeLessThan(2000)
      expectValid(state)
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThanOrEqual(21)
      for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(61)
    }
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
    expect(read('n=%00%E2%80%AEgpj.exe').state.scenarios[0]!.name).toBe('gpj.exe')
    expect(told(`n=${'é'.repeat(81)}`)).toEqual([`long-name ${'é'.repeat(60)}…`])
    expect(read(`n=${'é'.repeat(81)}`).state.scenarios[0]!.name).toBe('é'.repeat(80))
    expect(told('n=%E0%A4%A&y=2040')).toEqual(['bad-escape n=%E0%A4%A'])
  })

  it('says that a setting was cut', () => {
    expect(told('v=1&s=median~a:20~w.pla')).toEqual(['cut-setting w.pla'])
  })

  it('never throws and always gives a state of the dataset: random texts', () => {
    const grammar = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...'v= s= s2= n= y= p= g= & ~ : . * - % %20 %E0 1 -50 2030 median a p w r n.trend'.split(' ')
          ),
          fc.constantFrom('a.ia', 'w.places', 'w.infirmier.exits', 'infirmier', '__proto__', 'auto'),
          fc.string({ maxLength: 5, unit: 'binary' })
        ),
        { maxLength: 40 }
      )
      .map(tokens => tokens.join(''))
    fc.assert(
      fc.property(fc.oneof(grammar, fc.string({ unit: 'binary' })), link => expectValid(read(link).state)),
      { numRuns: 1000 }
    )
  })

  it('never throws and always gives a state of the dataset: links cut anywhere, or with a character changed', () => {
    const damaged = fc
      .tuple(states(LINK_DATASET), fc.nat(), fc.nat(), fc.string({ maxLength: 1 }))
      .map(([state, cut, at, character]) => {
        const link = encodeState(state, LINK_DATASET)
        const place = at % (link.length + 1)
        return [
          link.slice(0, cut % (link.length + 1)),
          link.slice(0, place) + character + link.slice(place + 1)
        ] as const
      })
    fc.assert(
      fc.property(damaged, links => {
        for (const link of links) expectValid(read(link).state)
      }),
      { numRuns: 300 }
    )
  })
})

describe('a dataset without scenarios', () => {
  const bare = { ...LINK_DATASET, scenarios: [], lastYear: 2025 }

  it('starts from one that changes nothing, in the year next to 2030', () => {
    const state = defaultState(bare)
    expect(state).toMatchObject({ scenarios: [{ base: 'unchanged' }], year: 2025 })
    expect(encodeState(state, bare)).toBe('')
    expect(decodeState('s=unchanged~a:20', bare)).toMatchObject({
      state: { scenarios: [{ base: 'unchanged', scenario: { adoption: { default: 0.2 } } }] },
      problems: []
    })
  })
})

describe('links of version 1', () => {
  const cases = JSON.parse(readFileSync(new URL('./links-v1.golden.json', import.meta.url), 'utf8')) as {
    link: string
    state: SharedState
  }[]

  it.each(cases)('are read for ever: $link', ({ link, state }) => {
    expect(read(link)).toEqual({ state, problems: [] })
  })
})
