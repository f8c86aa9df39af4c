import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonical } from './canonical.js'
import { type ContributionBody, LONGEST_REMARK } from './contribution.js'
import { checkContribution, LARGEST_BODY } from './gate.js'
import type { ConsultationRecord } from './record.js'
import { STATES } from './state.js'
import { openRecord } from './testing/records.js'

let proposals: ConsultationRecord
let call: ConsultationRecord
let now: number

beforeAll(async () => {
  ;({ record: proposals, now } = await openRecord('propositions'))
  ;({ record: call } = await openRecord('metier-2030'))
})

const yes = (item = 'proposition-06') => ({ item, version: 2, useful: 'yes' })
const sent = (answer: object, more: object = {}) => ({
  notice: 1,
  answers: [{ ...yes(), ...answer }],
  ...more
})
const check = (body: unknown, record = proposals, at = now) => checkContribution(body, record, at)
/** Each problem as `path code`. */
const told = (body: unknown, record = proposals) => {
  const checked = check(body, record)
  return 'problems' in checked ? checked.problems.map(({ path, code }) => `${path} ${code}`) : checked
}
const remark = (text: unknown, kind = 'for') => sent({ remarks: [{ kind, text }] })

describe('the gate of contributions (I15)', () => {
  it('takes some answers or all, in any order, with or without a profile (B3, B5)', () => {
    const full: ContributionBody = {
      notice: 1,
      answers: proposals.items.toReversed().map(({ id, version }) => ({
        item: id,
        version,
        useful: 'yes',
        realistic: 'no-opinion',
        remarks: [
          { kind: 'amendment', text: 'Écrire « sans délai »\n\n\t– et le dire.' },
          { kind: 'against', text: '😀'.repeat(100) }
        ]
      })),
      profile: { activity: 'infirmier', structure: 'ville' },
      signature: 'Une infirmière de Guéret'
    }
    expect(check(full)).toEqual({ body: full })
    const least = { notice: 1, answers: [{ item: 'proposition-20', version: 2, realistic: 'no' }] }
    expect(check({ ...least, profile: {} })).toEqual({ body: least })
    const text = { notice: 1, answers: [{ item: 'journee', version: 1, text: 'Une journée.' }] }
    expect(check(text, call)).toEqual({ body: text })
  })

  it('is shut outside the opening hours and in every other state, by the clock that it is given (I13)', () => {
    expect(check(sent({}), proposals, now - 1)).toEqual({ refused: 'not-open' })
    expect(check(sent({}), proposals, proposals.closesAt - 1)).toHaveProperty('body')
    expect(check(sent({}), proposals, proposals.closesAt)).toEqual({ refused: 'not-open' })
    const taking = STATES.filter(state => 'body' in check(sent({}), { ...proposals, state }))
    expect(taking).toEqual(['open'])
    expect(check({ wrong: 1 }, { ...proposals, state: 'closed' })).toEqual({ refused: 'not-open' })
  })

  it('asks for the notice in force (B2)', () => {
    const renewed = { ...proposals, notice: { ...proposals.notice, version: 2 } }
    expect(check(sent({}), renewed)).toEqual({ refused: 'notice' })
    expect(check(sent({}, { notice: 2 }), renewed)).toHaveProperty('body.notice', 2)
    expect(told({ answers: [yes()] })).toEqual(['notice missing-key'])
    expect(told(sent({}, { notice: '1' }))).toEqual(['notice wrong-type'])
  })

  it('finds every fault, and says where', () => {
    const body = {
      notice: 1,
      answers: [
        { item: 'proposition-01', version: 2 },
        { item: 'proposition-02', version: 1, useful: 'yes' },
        { item: 'proposition-99', version: 2, useful: 'maybe' },
        yes(),
        { ...yes(), realistic: null, text: 'x' },
        { useful: 'no' },
        {
          ...yes('proposition-07'),
          remarks: [
            { kind: 'for', text: ' \u200b\n' },
            { kind: 'against', text: 'a' },
            { kind: 'against', text: 'b\u0000' }
          ]
        },
        { ...yes('proposition-08'), remarks: [{ kind: 'idea' }, 'x', {}, {}] },
        'yes'
      ],
      profile: { activity: 'astronaute', structure: 3 },
      signature: 'A\nB'
    }
    expect(told(body)).toEqual([
      'answers/0 empty-answer',
      'answers/1/version wrong-version',
      'answers/2/item unknown-item',
      'answers/2/useful unknown-value',
      'answers/4/text not-for-kind',
      'answers/4/item repeated-item',
      'answers/4/realistic wrong-type',
      'answers/5/item missing-key',
      'answers/5/version missing-key',
      'answers/6/remarks/0/text blank',
      'answers/6/remarks/2/text control-character',
      'answers/6/remarks/2/kind repeated-kind',
      'answers/7/remarks too-many',
      'answers/8 wrong-type',
      'profile/activity unknown-value',
      'profile/structure wrong-type',
      'signature line-break'
    ])
    expect(told({ notice: 1, answers: [] })).toEqual(['answers empty-contribution'])
    expect(told({ notice: 1 })).toEqual(['answers missing-key'])
    const twice = [
      { kind: 'for', text: 'a' },
      { kind: 'for', text: 'b' }
    ]
    expect(told(sent({ remarks: twice }))).toEqual(['answers/0/remarks/1/kind repeated-kind'])
  })

  it('asks calls for texts, and those that are required', () => {
    const answer = (item: string, more: object) => ({ notice: 1, answers: [{ item, version: 1, ...more }] })
    expect(told(answer('journee', { useful: 'yes', text: 'x' }), call)).toEqual([
      'answers/0/useful not-for-kind'
    ])
    const { problems } = check(answer('garder', { text: 'x' }), call) as { problems: unknown }
    expect(problems).toEqual([{ path: 'answers', code: 'required-item', item: 'journee' }])
    const long = { ...answer('journee', { text: 'x' }) }
    long.answers.push({ item: 'garder', version: 1, text: 'x'.repeat(2001) } as never)
    expect(check(long, call)).toEqual({
      problems: [{ path: 'answers/1/text', code: 'too-long', limit: 2000 }]
    })
  })

  it('counts characters, not bytes, and refuses half of one (I20)', () => {
    expect(check(remark('😀'.repeat(LONGEST_REMARK)))).toHaveProperty('body')
    expect(told(remark('😀'.repeat(LONGEST_REMARK + 1)))).toEqual(['answers/0/remarks/0/text too-long'])
    expect(told(remark('x'.repeat(LONGEST_REMARK + 1)))).toEqual(['answers/0/remarks/0/text too-long'])
    for (const bad of ['\ud800', 'a\r\nb', '\u001b[31m', '\u0085']) {
      expect(told(remark(bad)), JSON.stringify(bad)).toEqual(['answers/0/remarks/0/text control-character'])
    }
    const whole = {
      notice: 1,
      answers: proposals.items.map(({ id }) => ({
        ...yes(id),
        remarks: [{ kind: 'for', text: 'é'.repeat(2000) }]
      }))
    }
    expect(check(whole)).toEqual({ problems: [{ path: '', code: 'too-large', limit: LARGEST_BODY }] })
  })

  // OWASP ASVS 5.0 V15.3; strings of CVE reports on consultation software: cases/security-vectors of the project.
  it('refuses bodies that would reach beyond a contribution (I8, I10)', () => {
    const bodies = [
      '{"__proto__":{"isAdmin":true}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '{"answer":"yes","status":"published"}',
      '{"answer":"yes","weight":1000}',
      '{"consultationId":"other"}',
      '{"answer":["yes","yes"]}',
      '{"answer":{"$ne":null}}'
    ]
    for (const text of bodies) {
      expect(check(JSON.parse(text)), text).toHaveProperty('problems')
      const within = `{"notice":1,"answers":[{"item":"proposition-06","version":2,"useful":"yes",${text.slice(1, -1)}}]}`
      expect(told(JSON.parse(within)), within).toContainEqual(
        expect.stringMatching(/^answers\/0\/\w+ unknown-key$/)
      )
      const beside = `{"notice":1,"answers":[{"item":"proposition-06","version":2,"useful":"yes"}],${text.slice(1, -1)}}`
      expect(told(JSON.parse(beside)), beside).toContainEqual(expect.stringMatching(/unknown-key$/))
    }
    for (const key of ['status', 'weight', 'published', 'consultationId', 'role', 'day', 'proposalVersion']) {
      expect(told(sent({}, { [key]: 'x' }))).toEqual([`${key} unknown-key`])
    }
    expect(Object.prototype).not.toHaveProperty('isAdmin')
    for (const shape of [null, undefined, 3, 'x', [], [sent({})], new Map(), Object.create({ notice: 1 })]) {
      expect(check(shape)).toHaveProperty('problems')
    }
    for (const own of [[], new Map(), Object.create({ signature: 'x' })]) {
      expect(told(Object.assign(own, sent({})))).toEqual([' wrong-type'])
    }
    expect(told(sent({}, { '<img src=x onerror=alert(1)>': 1 }))).toEqual(['… unknown-key'])
  })

  it('keeps hostile texts as they are written: they are texts (I1)', () => {
    const strings = [
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      'javascript:alert(1)',
      '[x](javascript:alert(1))',
      '{{constructor.constructor("alert(1)")()}}',
      '</script><script>alert(1)</script>',
      '<a href="&#106;avascript:alert(1)">x</a>',
      '\u202etxt.exe',
      '=1+1',
      '＝1+1',
      '=HYPERLINK("https://x.invalid","clic")',
      'texte; avec "guillemets"\net saut'
    ]
    for (const text of strings) {
      expect(check(remark(text))).toHaveProperty('body.answers.0.remarks.0.text', text)
      expect('body' in check(sent({}, { signature: text }))).toBe(!text.includes('\n'))
    }
  })

  it('lets in nothing but what it lists, whatever is sent', () => {
    const small = fc.constantFrom('yes', 'no', 'for', 'x', '', 1, 2, null, 'proposition-06')
    const key = fc.constantFrom('item', 'remarks', 'kind', 'text', 'answers', 'notice', 'weight', '__proto__')
    const any = fc.letrec(tie => ({
      node: fc.oneof(
        { maxDepth: 4 },
        small,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'))
      )
    })).node
    /** Usually what is asked for, at times anything. */
    const mostly = <T>(...values: T[]) =>
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values) }, small)
    const rarely = fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, any)
    const remark = fc.record(
      { kind: mostly('for', 'against'), text: mostly('a', 'é\n'), more: rarely },
      { requiredKeys: ['kind', 'text'] }
    )
    const answer = fc.record(
      {
        item: mostly('proposition-06', 'proposition-07', 'proposition-08'),
        version: mostly(2),
        useful: mostly('yes', 'no'),
        remarks: fc.array(remark, { maxLength: 2 }),
        other: rarely
      },
      { requiredKeys: ['item', 'version', 'useful'] }
    )
    const body = fc.oneof(
      any,
      fc.record(
        {
          notice: mostly(1),
          answers: fc.array(answer, { minLength: 1, maxLength: 2 }),
          profile: fc.record({ activity: mostly('infirmier') }, { requiredKeys: [] }),
          weight: rarely
        },
        { requiredKeys: ['notice', 'answers'] }
      )
    )
    let taken = 0
    fc.assert(
      fc.property(body, drawn => {
        const before = JSON.stringify(drawn)
        const value: unknown = JSON.parse(before)
        const checked = check(value)
        expect(JSON.stringify(value)).toBe(before)
        if (!('body' in checked)) return
        taken++
        // What is taken is what was sent, but for what is empty, and it is taken again.
        const said = (own: unknown) =>
          JSON.stringify(own).replaceAll(/,"(?:profile|remarks)":(?:\{\}|\[\])/g, '')
        expect(canonical(JSON.parse(said(checked.body)))).toBe(canonical(JSON.parse(said(value))))
        expect(check(checked.body)).toEqual(checked)
        expect(before).not.toMatch(/weight|other|more|__proto__/)
      }),
      { seed: 31, numRuns: 3000 }
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('stops at a hundred problems', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 1]))
    expect((check(many) as { problems: unknown[] }).problems).toHaveLength(100)
  })
})
