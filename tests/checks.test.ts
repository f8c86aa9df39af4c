/** The list of checks and the tests that are named after them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const GUIDES = ['docs/checks.md', 'docs/verifications.md'] as const

/** How many checks each part of the list has. */
const PARTS = { B: 6, C: 4, D: 7, E: 5, F: 8, G: 11, H: 12, I: 38, J: 6, K: 7 } as const
const CODE = /\b([B-K]\d{1,2})\b/g

/** Codes of a guide, by what it says of them: its sections in order. */
function sectionsOf(guide: string) {
  const [, byHand = '', byTest = '', without = ''] = textOf(guide).split(/^## /m)
  const codes = (text: string) => [...text.matchAll(CODE)].map(([, code]) => code!)
  const firsts = (text: string) =>
    [...text.matchAll(/^\| ([B-K][^|]*) \|/gm)].flatMap(([, cell]) => codes(cell!))
  return { byHand: firsts(byHand), byTest: codes(byTest), without: firsts(without) }
}

/** The names of every test of the repository. */
const names = ['packages', 'tests']
  .flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.test.ts') && !file.includes('node_modules') && !file.includes('dist'))
      .map(file => join(folder, file))
  )
  .filter(file => !file.endsWith('tests/checks.test.ts'))
  .flatMap(file =>
    [...textOf(file).matchAll(/\b(?:it|test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])(.*?)\1/gs)].map(
      ([, , name]) => name!
    )
  )

describe('each check', () => {
  it('is done by hand, by a test, or for a reason not at all: once, in both guides alike', () => {
    const [english, french] = GUIDES.map(sectionsOf)
    expect(french).toEqual(english)
    const all = Object.values(english!).flat()
    expect(new Set(all).size).toBe(all.length)
    const expected = Object.entries(PARTS).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, index) => `${part}${index + 1}`)
    )
    expect(all.sort()).toEqual(expected.sort())
    expect(expected).toHaveLength(104)
  })

  it('that blocks a release is marked, twenty-six in all', () => {
    for (const guide of GUIDES) {
      const blocking = [...textOf(guide).matchAll(/\b([B-K]\d+) ⛔/g)].map(([, code]) => code!)
      expect(new Set(blocking).size, guide).toBe(26)
      expect(blocking, guide).toHaveLength(26)
    }
  })

  it.each(sectionsOf(GUIDES[0]).byTest)('%s is in the name of a test', code => {
    const named = names.filter(name => new RegExp(`\\b${code}\\b`).test(name))
    expect(named).not.toEqual([])
  })
})
