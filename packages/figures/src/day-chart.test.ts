import { describe, expect, it } from 'vitest'
import { dayChart } from './day-chart.js'
import type { DayActivity, DayData } from './day-data.js'
import { daySeries } from './day-series.js'
import { dayFinding } from './day-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { dayOf, technologies } from './testing/samples-of-studio.js'

describeSample('day', {
  fr: look => dayChart(dayOf('fr'), look),
  en: look => dayChart(dayOf('en'), look)
})

const plain = (words: string): string => words.replace(/[\u00a0\u202f]/g, ' ')
const one = (
  label: string,
  minutes: number,
  freed: number[],
  more: Partial<DayActivity> = {}
): DayActivity => ({
  label,
  minutes,
  freed,
  ...more
})
const data = (activities: DayActivity[], more: Partial<DayData> = {}): DayData => ({
  year: 2030,
  minutes: activities.reduce((sum, { minutes }) => sum + minutes, 0),
  technologies: technologies.fr,
  activities,
  ...more
})

describeHostile(
  'day',
  look =>
    dayChart(
      data(
        HOSTILE.map(label =>
          one(
            label,
            50,
            HOSTILE.map(() => 2),
            { phrase: label }
          )
        ),
        {
          technologies: HOSTILE.map((label, i) => ({ id: `t${i}`, label })),
          before: HOSTILE[6],
          scenario: HOSTILE[5]
        }
      ),
      look
    ),
  HOSTILE
)

const thin: Record<string, DayData> = {
  'day of nothing': data([]),
  'day without minutes': data([one('a', 0, [0, 0, 0]), one('b', Number.NaN, [1, 1, 1])]),
  'day of one activity': data([one('a', 450, [10, 10, 10])]),
  'day that frees nothing': data([one('a', 200, [0, 0, 0]), one('b', 250, [])]),
  'day that costs time': data([one('a', 200, [-30, 0, 0]), one('b', 250, [0, -90, -10])]),
  'day that is all freed': data([one('a', 100, [50, 50, 20])]),
  'day of many short activities': data(
    Array.from({ length: 14 }, (_, i) => one(`Activité ${i}`, i < 13 ? 2 : 424, [0.3, 0.2, 0.1]))
  ),
  'day without technologies': data([one('a', 450, [])], { technologies: [] })
}
describeThin(
  Object.fromEntries(Object.entries(thin).map(([name, each]) => [name, look => dayChart(each, look)]))
)

const phrased = (second: number[], plural = false) =>
  data([
    one('Administration', 100, [20, 20, 5], { phrase: 'l’administration' }),
    one('Soins', 350, second, { phrase: plural ? 'les soins' : 'la relation', plural })
  ])

describe('the finding of a day', () => {
  it.each<[string, DayData]>([
    ['L’administration rend 45\u00a0% de son temps, la relation 10\u00a0%', phrased([35, 0, 0])],
    ['L’administration rend 45\u00a0% de son temps, la relation rien', phrased([0, 0, 0])],
    [
      'L’administration rend 45\u00a0% de son temps, les soins en perdent 2\u00a0%',
      phrased([-7, 0, 0], true)
    ],
    ['L’administration rend 45\u00a0% de son temps, comme chaque autre activité', phrased([157.5, 0, 0])],
    ['Les soins rendent 60\u00a0% de leur temps, l’administration 45\u00a0%', phrased([210, 0, 0], true)],
    [
      'En\u00a02030, 1\u00a0h\u00a020 libérées sur une journée de 7\u00a0h\u00a030, dont 45\u00a0min en «\u00a0Administration\u00a0»',
      data([one('Administration', 100, [45]), one('Soins', 350, [35])])
    ],
    [
      'En\u00a02030, la technologie prend 12\u00a0min à une journée de 7\u00a0h\u00a030',
      data([one('a', 100, [-20]), one('b', 350, [8])])
    ],
    ['En\u00a02030, rien de libéré sur une journée de 7\u00a0h\u00a030', data([one('a', 450, [0, 0.2, 0])])],
    ['Aucune activité n’a de durée', data([])]
  ])('%s', (fr, each) => {
    expect(dayFinding(each, 'fr')).toBe(fr)
  })

  it.each<[string, DayData]>([
    ['Administration gives back 45% of its time, the relation with patients loses 6.6%', dayOf('en')],
    [
      'In\u00a02030, technology takes 12\u00a0min out of a day of 7\u00a0h\u00a030\u00a0min',
      data([one('a', 450, [-12])])
    ]
  ])('%s', (en, each) => {
    expect(dayFinding(each, 'en')).toBe(en)
  })
})

describe('the blocks of a day', () => {
  it('keep every minute: what remains and what is freed are what was before', () => {
    for (const { minutes, remains, parts } of daySeries(dayOf('fr'), 'fr').blocks) {
      const gains = parts.filter(({ isCost }) => !isCost).reduce((sum, part) => sum + part.minutes, 0)
      expect(remains + gains).toBeCloseTo(minutes, 9)
    }
  })

  it('say what an activity loses', () => {
    const block = daySeries(dayOf('fr'), 'fr').blocks[3]!
    expect([block.freed, block.share]).toEqual(['5\u00a0min de plus', '6,6\u00a0% de l’activité'])
    expect(block.parts.at(-1)).toMatchObject({ isCost: true, text: 'Robotique\u00a0+9\u00a0min' })
    expect(daySeries(dayOf('fr'), 'fr').heading.note).toContain('ajoute')
  })

  it('say what an activity takes after, with the time that is added to it', () => {
    const blocks = daySeries(data([one('a', 99, [2, -4, 0]), one('b', 351, [8, -2, 0])]), 'fr').blocks
    expect(blocks.map(({ remainsText }) => plain(remainsText))).toEqual(['passe à 1 h 41', 'reste 5 h 45'])
    expect(blocks.map(({ freed }) => plain(freed))).toEqual(['2 min de plus', '6 min libérées'])
    const [english] = daySeries(data([one('a', 202, [1, -4, 0])]), 'en').blocks
    expect(plain(english!.remainsText)).toBe('becomes 3 h 25 min')
  })

  it.each([760, 390])('are drawn on one scale, %i wide', width => {
    const each = data([one('a', 100, [20, 0, 0]), one('b', 200, [0, 60, 0])])
    const { svg } = dayChart(each, { language: 'fr', source: '', width })
    const { shapes } = inspect(svg)
    const size = ({ left, right, top, bottom }: (typeof shapes)[number]) =>
      width > 480 ? bottom - top : right - left
    const fills = [...svg.matchAll(/<rect [^>]*fill="#3B2D86"\/>/g)].length
    expect(fills).toBe(2)
    const soft = [
      ...svg.matchAll(
        /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#(?:CFCBC0|8A867B)"/g
      )
    ]
      .map(([, , , wide, high]) => Number(width > 480 ? high : wide))
      .filter(value => value > 20)
    // Before 100, after 80; before 200, after 140.
    const [first] = soft
    expect(soft.map(value => Math.round((100 * value) / first!)).sort((a, b) => a - b)).toEqual([
      80, 100, 140, 200
    ])
    expect(Math.max(...shapes.map(size))).toBeGreaterThan(100)
  })
})
