import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataset } from './read-dataset.js'
import { readScenario } from './scenario.js'
import { starterFiles } from './starter/index.js'
import { encode, faultsOf, told } from './testing/files.js'

const { dataset } = readDataset(encode(starterFiles()))
const read = (text: string) => readScenario(text, 's.yaml', dataset!)
const fault = (
  line: number | '',
  column: string,
  value: string | null,
  code: string,
  suggestion: string | null = null
) => [{ at: `s.yaml:${line}:${column}`, value, code, suggestion }]

describe('a scenario', () => {
  it('may say nothing but its id', () => {
    expect(read('id: calme\n')).toEqual({
      scenario: {
        id: 'calme',
        label: { fr: 'calme', en: 'calme' },
        potential: { default: 0 },
        adoption: { default: 0 },
        workforce: {}
      },
      faults: []
    })
  })

  it('is read whole, whatever its line ends and mark', () => {
    const text = `id: tout
label: { fr: Tout, en: All }
potential: 0.25
adoption:
  default: -1
  technologies: { ia: 0.5 }
  professions: { medecin: 1 }
  cells: [ { profession: infirmier, technology: robotique, pace: -0.5 } ]
workforce: { places: 1.1, exits: 0.9, retirementShift: -2, foreign: 0, from: 2028, professions: { infirmier: { places: 1.2 } } }
need: { trend: 0.01 }
reinvestment: { care: 0.5, patients: 0.3, activities: 0.1, hours: 0.1 }
policies: []
`
    const expected = {
      id: 'tout',
      label: { fr: 'Tout', en: 'All' },
      potential: { default: 0.25 },
      adoption: {
        default: -1,
        technologies: { ia: 0.5 },
        professions: { medecin: 1 },
        cells: [{ profession: 'infirmier', technology: 'robotique', pace: -0.5 }]
      },
      workforce: {
        places: 1.1,
        exits: 0.9,
        retirementShift: -2,
        foreign: 0,
        from: 2028,
        professions: { infirmier: { places: 1.2 } }
      },
      need: { trend: 0.01 },
      reinvestment: { care: 0.5, patients: 0.3, activities: 0.1, hours: 0.1 }
    }
    expect(read(text)).toEqual({ scenario: expected, faults: [] })
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual({ scenario: expected, faults: [] })
  })

  it('takes parts within half a percent of 1 and scales them', () => {
    const parts = read('id: x\nreinvestment: { care: 0.667, hours: 0.335 }').scenario!.reinvestment!
    expect(parts.care! + parts.hours!).toBeCloseTo(1, 14)
    expect(parts.care! / parts.hours!).toBeCloseTo(0.667 / 0.335, 12)
  })

  it('may name a node once and use it again', () => {
    const text = 'id: x\npotential: &p { default: 0.5 }\nadoption: *p\n'
    expect(read(text).scenario).toMatchObject({ potential: { default: 0.5 }, adoption: { default: 0.5 } })
  })
})

describe.each([
  ['fr', 'jeu-de-donnees.md', 'recrutement', 'infirmier'],
  ['en', 'dataset.md', 'recruit', 'nurse']
] as const)('the scenario of the guide in %s', (language, guide, id, nurse) => {
  it('is read with the starter of its language', () => {
    const text = readFileSync(new URL(`../../../docs/${guide}`, import.meta.url), 'utf8')
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(text)!
    const started = readDataset(encode(starterFiles(language))).dataset!
    const { scenario, faults } = readScenario(yaml!, 's.yaml', started)
    expect(faults).toEqual([])
    expect(scenario).toMatchObject({ id, workforce: { professions: { [nurse]: { places: 1.3 } } } })
  })
})

describe('a bad scenario', () => {
  it('is refused with the reason', () => {
    expect(read('label: x').faults.map(told)).toEqual(fault(1, '', null, 'missing-key'))
    expect(read('').faults.map(told)).toEqual(fault('', '', null, 'wrong-type'))
    expect(read('- id: x').faults.map(told)).toEqual(fault(1, '', null, 'wrong-type'))
    expect(read('id: Été').faults.map(told)).toEqual(fault(1, 'id', 'Été', 'bad-id', 'ete'))
    expect(read('id:').faults.map(told)).toEqual(fault(1, 'id', '', 'empty-value'))
    expect(read('id: x\nlabel: { fr: X }').faults.map(told)).toEqual(fault(2, 'label', null, 'missing-key'))
    expect(read('id: x\nlabel: { fr: X, en: X, es: X }').faults.map(told)).toEqual(
      fault(2, 'label.es', 'es', 'unknown-key', 'en')
    )
    expect(read('id: x\n\nadption: 1').faults.map(told)).toEqual(
      fault(3, 'adption', 'adption', 'unknown-key', 'adoption')
    )
    expect(read('id: x\n__proto__: 1').faults.map(told)).toEqual(
      fault(2, '__proto__', '__proto__', 'unknown-key')
    )
    expect(read('id: x\nid: y').faults.map(told)).toEqual(fault(2, 'id', 'id', 'repeated-key'))
  })

  it('is refused for its paces', () => {
    const at = (text: string) => read(`id: x\nadoption: ${text}`).faults.map(told)
    expect(at('1.01')).toEqual(fault(2, 'adoption', '1.01', 'out-of-bounds'))
    expect(at('-1.01')).toEqual(fault(2, 'adoption', '-1.01', 'out-of-bounds'))
    expect(at('0,5')).toEqual(fault(2, 'adoption', '0,5', 'decimal-comma', '0.5'))
    expect(at('.inf')).toEqual(fault(2, 'adoption', '.inf', 'not-a-number'))
    expect(at('0x1')).toEqual(fault(2, 'adoption', '0x1', 'not-a-number'))
    expect(at('"1"')).toEqual(fault(2, 'adoption', '1', 'wrong-type', '1'))
    expect(at('fast')).toEqual(fault(2, 'adoption', 'fast', 'not-a-number', '1'))
    expect(at('{ technologies: { ia: Lent } }')).toEqual(
      fault(2, 'adoption.technologies.ia', 'Lent', 'not-a-number', '-1')
    )
    expect(at('quick')).toEqual(fault(2, 'adoption', 'quick', 'not-a-number'))
    expect(at('')).toEqual(fault(2, 'adoption', '', 'empty-value'))
    expect(at('[1]')).toEqual(fault(2, 'adoption', null, 'wrong-type'))
    expect(at('{ default: 2 }')).toEqual(fault(2, 'adoption.default', '2', 'out-of-bounds'))
    expect(at('{ technologies: { io: 1 } }')).toEqual(
      fault(2, 'adoption.technologies.io', 'io', 'unknown-id', 'ia')
    )
    expect(at('{ technologies: { ia: 2 } }')).toEqual(
      fault(2, 'adoption.technologies.ia', '2', 'out-of-bounds')
    )
    expect(at('{ professions: { constructor: 1 } }')).toEqual(
      fault(2, 'adoption.professions.constructor', 'constructor', 'unknown-id')
    )
    expect(at('{ cells: [ { profession: medecin, technology: ia } ] }')).toEqual(
      fault(2, 'adoption.cells.0', null, 'missing-key')
    )
    const cell = '{ profession: medecin, technology: ia, pace: 1 }'
    expect(at(`{ cells: [ ${cell}, ${cell} ] }`)).toEqual(
      fault(2, 'adoption.cells.1', 'medecin, ia', 'duplicate-key')
    )
    expect(at('{ cells: [ { profession: medcin, technology: ia, pace: 1 } ] }')).toEqual(
      fault(2, 'adoption.cells.0.profession', 'medcin', 'unknown-id', 'medecin')
    )
    expect(at('{ cells: [ { profession: medecin, technology: io, pace: 1 } ] }')).toEqual(
      fault(2, 'adoption.cells.0.technology', 'io', 'unknown-id', 'ia')
    )
    expect(at('{ cells: [ 1 ] }')).toEqual(fault(2, 'adoption.cells.0', '1', 'wrong-type'))
    expect(at('{ cells: 1 }')).toEqual(fault(2, 'adoption.cells', '1', 'wrong-type'))
    expect(at('{ slow: 1 }')).toEqual(fault(2, 'adoption.slow', 'slow', 'unknown-key'))
  })

  it('is refused for its other levers', () => {
    const at = (text: string) => read(`id: x\n${text}`).faults.map(told)
    expect(at('workforce: { places: -0.1 }')).toEqual(fault(2, 'workforce.places', '-0.1', 'out-of-bounds'))
    expect(at('workforce: { exits: -0.1 }')).toEqual(fault(2, 'workforce.exits', '-0.1', 'out-of-bounds'))
    expect(at('workforce: { foreign: -0.1 }')).toEqual(fault(2, 'workforce.foreign', '-0.1', 'out-of-bounds'))
    expect(at('workforce: { retirementShift: 15.5 }')).toEqual(
      fault(2, 'workforce.retirementShift', '15.5', 'out-of-bounds')
    )
    expect(at('workforce: { retirementShift: -15.5 }')).toEqual(
      fault(2, 'workforce.retirementShift', '-15.5', 'out-of-bounds')
    )
    expect(at('workforce: { from: 2027.5 }')).toEqual(fault(2, 'workforce.from', '2027.5', 'not-an-integer'))
    expect(at('workforce: { retirement_shift: 1 }')).toEqual(
      fault(2, 'workforce.retirement_shift', 'retirement_shift', 'unknown-key', 'retirementShift')
    )
    expect(at('workforce: { professions: { infirmiere: { places: 1 } } }')).toEqual(
      fault(2, 'workforce.professions.infirmiere', 'infirmiere', 'unknown-id', 'infirmier')
    )
    expect(at('workforce: { professions: { infirmier: { places: -1 } } }')).toEqual(
      fault(2, 'workforce.professions.infirmier.places', '-1', 'out-of-bounds')
    )
    expect(at('workforce: 1')).toEqual(fault(2, 'workforce', '1', 'wrong-type'))
    expect(at('need: { trend: -1 }')).toEqual(fault(2, 'need.trend', '-1', 'out-of-bounds'))
    expect(at('need: { growth: 1 }')).toEqual(fault(2, 'need.growth', 'growth', 'unknown-key'))
    expect(at('reinvestment: { care: 0.5 }')).toEqual(fault(2, 'reinvestment', null, 'shares-sum'))
    expect(at('reinvestment: { care: 1.2, hours: -0.2 }').map(({ code }) => code)).toEqual([
      'out-of-bounds',
      'out-of-bounds'
    ])
    expect(at('reinvestment: { carer: 1 }').map(({ code }) => code)).toEqual(['unknown-key', 'shares-sum'])
  })

  it('is refused for its form, before it can do harm', () => {
    const codes = (text: string) => read(text).faults.map(({ code }) => code)
    const bomb = [
      'a: &a [x]',
      ...Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a, *a, *a]`)
    ].join('\n')
    expect(codes(bomb)).toEqual(['too-many-aliases'])
    expect(codes('['.repeat(10_000))).toEqual(['too-deep'])
    expect(codes('- '.repeat(20_000))).toEqual(['too-deep'])
    expect(codes('? '.repeat(400))).toEqual(['too-deep'])
    expect(codes(Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))).toEqual([
      'too-deep'
    ])
    expect(codes(`id: ${'x'.repeat(70_000)}`)).toEqual(['file-too-large'])
    expect(codes('id: x\u0000')).toEqual(['nul-byte'])
    expect(codes('id: x\n---\nid: y')).toEqual(['yaml-documents'])
    expect(codes('id: !!js/function "x"')).toEqual(['yaml-syntax'])
    expect(codes('id: [x')).toEqual(['yaml-bracket'])
    expect(codes('id: x\n<<: { adoption: 1 }')).toEqual(['unknown-key'])
    expect(read('id: x\nadoption: "a\n').faults[0]!.line).toBeGreaterThan(1)
  })
})

describe('the scenarios of a dataset', () => {
  it('have ids of their own', () => {
    const files = starterFiles()
    files.set('scenarios/zz.yml', files.get('scenarios/prudent.yaml')!)
    const faults = faultsOf(files)
    expect(faults.map(told)).toEqual([
      { at: 'scenarios/zz.yml:2:id', value: 'prudent', code: 'duplicate-id', suggestion: null }
    ])
    expect(faults[0]!.params).toEqual({ first: 'scenarios/prudent.yaml' })
  })

  it('are read from their own folder only, and their faults are those of the dataset', () => {
    const files = starterFiles().set('scenarios/notes.txt', 'x').set('scenarios/old/x.yaml', ': :')
    expect(faultsOf(files)).toEqual([])
    expect(faultsOf(files.set('scenarios/new.yaml', 'id: x\nadoption: 3')).map(told)).toEqual([
      { at: 'scenarios/new.yaml:2:adoption', value: '3', code: 'out-of-bounds', suggestion: null }
    ])
  })

  it('that cannot be read make no figure wrong', () => {
    const files = starterFiles().set('scenarios/prudent.yaml', '[')
    expect(new Set(faultsOf(files).map(({ file }) => file))).toEqual(new Set(['scenarios/prudent.yaml']))
  })
})
