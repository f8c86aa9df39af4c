import { describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { answerWith, numberWith } from '../testing/answers.js'
import { answerSentence, quotedAnswer } from './quote.js'
import { balanceSentence, freedSentence, inputsWords, shortAnswer } from './sentences.js'

const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const balanced = (value: number, low: number, high: number, shortage = 0.5) =>
  answerWith({ balance: numberWith(value, low, high), shortage })

describe('an answer in a sentence', () => {
  it('says how many, for what need, and whether some would be missing', () => {
    expect(readable(answerSentence(answerWith(), 'Radiologues', fr))).toBe(
      'En 2030, il y aurait en France environ 9 437 radiologues (8 921 à 9 934) en exercice, soit environ 8 712 équivalents temps plein (8 236 à 9 171), pour un besoin d’environ 9 640 (9 512 à 9 766). Si l’on tient 2026 pour une année équilibrée, il manquerait 301 à 1 204 équivalents temps plein, effet des technologies compris.'
    )
    expect(answerSentence(answerWith(), 'Radiologists', en)).toBe(
      'In 2030 there would be about 9,437 radiologists (8,921 to 9,934) in practice in France, or about 8,712 full-time equivalents (8,236 to 9,171), for a need of about 9,640 (9,512 to 9,766). If 2026 is taken as balanced, 301 to 1,204 full-time equivalents would be missing, effect of technologies included.'
    )
  })

  it('says the opposite where the numbers do', () => {
    const told = readable(balanceSentence(balanced(700, 300, 1200), fr))
    expect(told).toContain('300 à 1 200 équivalents temps plein de plus que le besoin')
    expect(told).not.toContain('manquerait')
    expect(balanceSentence(balanced(700, 300, 1200), en)).not.toContain('missing')
  })

  it('does not choose where the range holds zero', () => {
    expect(readable(balanceSentence(balanced(-300, -1210, 640, 0.62), fr))).toBe(
      'Si l’on tient 2026 pour une année équilibrée, le calcul est trop incertain pour dire s’il en manquerait : entre 1 210 de moins et 640 de plus que le besoin, en équivalents temps plein ; il en manque dans 6 tirages sur 10.'
    )
    expect(balanceSentence(balanced(500, 0.4, 1000, 0.5), en)).toMatch(
      /between no fewer and 1,000 more than the need.*in 5 draws in 10\.$/
    )
  })

  it('says what is probable where most draws agree, and does not call it too uncertain', () => {
    const missing = balanced(-300, -1210, 40, 0.92)
    expect(readable(balanceSentence(missing, fr))).toBe(
      'Si l’on tient 2026 pour une année équilibrée, il en manquerait probablement, sans certitude : entre 1 210 de moins et 40 de plus que le besoin, en équivalents temps plein ; il en manque dans 9 tirages sur 10.'
    )
    expect(readable(shortAnswer(missing, fr).outlook)).toBe(
      'il en manquerait probablement (9 tirages sur 10)'
    )
    const enough = balanced(500, -20, 1000, 0.06)
    expect(balanceSentence(enough, en)).toMatch(/probably be enough.*missing in 1 draw in 10\.$/)
    expect(shortAnswer(enough, en).outlook).toBe('there would probably be enough (9 draws in 10)')
    expect(readable(shortAnswer(balanced(500, -20, 1000, 0.01), fr).outlook)).toBe(
      'l’offre suffirait probablement (plus de 9 tirages sur 10)'
    )
    for (const words of [fr, en])
      for (const answer of [missing, enough])
        expect(balanceSentence(answer, words) + shortAnswer(answer, words).outlook).not.toMatch(/trop|too /)
  })

  it('has one number where both ends are told alike, and no range where there is none', () => {
    const tight = balanced(-700_400, -700_450, -700_350, 1)
    expect(readable(balanceSentence(tight, fr))).toContain('il manquerait environ 700 000 équivalents')
    const bare = answerWith({ headcount: { ...numberWith(9437), range: null } })
    expect(readable(answerSentence(bare, 'Radiologues', fr))).toContain(
      'environ 9 437 radiologues en exercice'
    )
  })

  it('says that a need is not computed rather than that there is none', () => {
    const none = answerWith({ need: null, capacity: null, balance: null, shortage: null })
    const told = readable(answerSentence(none, 'Radiologues', fr))
    expect(told).not.toMatch(/manquerait|de plus que|pour un besoin/)
    expect(told).toContain('Le besoin n’est pas calculé')
    expect(shortAnswer(none, en).outlook).toBe('need not computed')
  })
})

describe('freed time', () => {
  const of = (value: number, low: number, high: number, fte: number) =>
    answerWith({ effective: numberWith(value, low, high), freed: numberWith(fte, fte - 200, fte + 200) })

  it('is freed, taken or none, as its sign says', () => {
    expect(readable(freedSentence(of(0.031, -0.005, 0.07, 270), fr))).toBe(
      'Les technologies y libéreraient 3,1 % du temps de travail depuis 2026 (−0,5 à 7,0 %), soit environ 270 équivalents temps plein.'
    )
    expect(freedSentence(of(-0.02, -0.05, 0.01, -170), en)).toBe(
      'Technologies would take 2.0% of their working time since 2026 (freed: −5.0 to 1.0%), or about 170 full-time equivalents.'
    )
    expect(freedSentence(of(0.0001, -0.01, 0.01, 1), en)).toContain('would free none')
  })
})

it('is short in a list', () => {
  const told = (answer: ReturnType<typeof answerWith>) => Object.values(shortAnswer(answer, fr)).map(readable)
  expect(told(answerWith())).toEqual(['8 921 à 9 934 en exercice', 'il manquerait 301 à 1 204 ETP'])
  expect(told(balanced(700, 300, 1200))[1]).toBe('300 à 1 200 ETP de plus que le besoin')
  expect(told(balanced(0, -300, 200))[1]).toBe(
    'trop incertain pour le dire ; il en manque dans 5 tirages sur 10'
  )
})

it('counts what is assumed and reconstructed', () => {
  const of = (inputs: number, reconstructed: number, assumed: number) => ({ inputs, reconstructed, assumed })
  expect(inputsWords(numberWith(1), fr)).toBe('41 entrées, dont 3 reconstituées et 12 hypothèses')
  expect(inputsWords(of(1, 0, 1), en)).toBe('1 input, of which 1 assumption')
  expect(inputsWords(of(41, 1, 0), fr)).toBe('41 entrées, dont 1 reconstituée')
  expect(inputsWords(of(41, 0, 0), fr)).toBe('41 entrées, sans hypothèse ni reconstitution')
  expect(inputsWords(of(41, 0, 0), en)).toBe('41 inputs, none assumed or reconstructed')
})

it('is quoted with its dataset, version, scenario, day and address', () => {
  const origin = {
    dataset: 'France, édition 2026',
    version: '1.1',
    scenario: 'scénario médian',
    day: '22\u00a0novembre\u00a02026',
    url: 'https://example.org/reponses/radiologue/2030/'
  }
  const told = quotedAnswer(answerWith(), 'Radiologues', origin, fr)
  for (const part of Object.values(origin)) expect(told).toContain(part)
  expect(told).toMatch(/^«\u00a0En\u00a02030.*\u00a0» Source\u00a0: Horizon Soin.*\.$/)
  const bare = quotedAnswer(answerWith(), 'Radiologists', { ...origin, version: null, url: '' }, en)
  expect(bare).not.toMatch(/version|https|, ,|undefined|null/)
})
