import { HEADINGS } from '@horizon-soin/consultation'
import { PROPOSITIONS, readPropositions } from '@horizon-soin/consultation/node'
import { describe, expect, it } from 'vitest'
import { proposalsText } from '../proposals/text.js'
import { proposalMarkdown } from './markdown.js'

const { proposals, amendments } = await readPropositions(PROPOSITIONS)
const textOf = (number: number) => {
  const proposal = proposals.find(one => one.number === number)!
  return { proposal, amendments: amendments.filter(({ id }) => proposal.amendments.includes(id)) }
}
const markdown = (number: number, language: 'fr' | 'en') =>
  proposalMarkdown(textOf(number), { language, url: 'https://example.org/p/', date: '2026-11-23' })

describe.each(['fr', 'en'] as const)('a proposal as Markdown in %s', language => {
  it('has the nine headings, what the study leaves empty too, its amendments and where it comes from', () => {
    const text = markdown(18, language)
    const names = proposalsText[language].headings
    for (const heading of HEADINGS) expect(text).toContain(`\n## ${names[heading]}\n`)
    expect(text.match(/^### /gm)).toHaveLength(4)
    expect(text).toContain('L. 162-5')
    expect(text).toContain('https://example.org/p/')
    expect(text).toMatch(/^# 18\. /)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('keeps every text of the data', () => {
    const normal = (said: string) =>
      said
        .replace(/[\s\u00a0\u202f]+/g, ' ')
        .replace(/\\/g, '')
        .replaceAll("'", '’')
    for (const { number, versions } of proposals) {
      const text = normal(markdown(number, language))
      for (const said of Object.values(versions.at(-1)!.headings))
        for (const paragraph of said[language].split(/\n\s*\n/))
          expect(text).toContain(normal(paragraph).trim())
    }
  })
})

it('marks nothing that the text does not', () => {
  const { proposal } = textOf(1)
  const version = proposal.versions.at(-1)!
  const risky = { ...version, headings: { measure: { fr: '#1 un *mot* <b>, [lien](x)\n\n1. rien', en: '' } } }
  const text = proposalMarkdown(
    { proposal: { ...proposal, versions: [risky] }, amendments: [] },
    { language: 'fr', url: '', date: '2026-11-23' }
  )
  expect(text).toContain('\\#1 un \\*mot\\* \\<b\\>, \\[lien\\](x)\n\n1\\. rien')
})
