import { describe, expect, it } from 'vitest'
import { FaultList } from './fault.js'
import { YamlText } from './yaml-text.js'

const faultsOf = (text: string) => {
  const faults = new FaultList()
  YamlText.read(text, 's.yaml', faults)
  return faults.list().map(({ line, code }) => [line, code])
}

describe('the syntax errors of YAML', () => {
  it('are told in our words, each once, where they are', () => {
    const cases: [string, number, string][] = [
      ['id: x\nadoption:\n\tdefault: 1', 3, 'yaml-tab'],
      ['id: x\nadoption:\n    default: 1\n  technologies: 2', 4, 'yaml-indent'],
      ['label: fr: x', 1, 'yaml-indent'],
      ['id: "x\nadoption: 1', 2, 'yaml-quote'],
      ['label: { fr: x', 1, 'yaml-bracket'],
      ['label: { fr: a en: b }', 1, 'yaml-comma'],
      ['id: x\nadoption 1', 2, 'yaml-colon'],
      ['id: x\n---\nid: y', 2, 'yaml-documents'],
      ['id: @x', 1, 'yaml-reserved'],
      ['id: x\nid: y', 2, 'repeated-key'],
      ['id: !!js/function "x"', 1, 'yaml-syntax']
    ]
    for (const [text, line, code] of cases) expect(faultsOf(text), text).toEqual([[line, code]])
  })
})
