import { expect, it } from 'vitest'
import { bibtex, type Cited, citationText } from './citation.js'

const cited: Cited = {
  dataset: 'L’étude de 2019, reconstituée',
  version: '1.0',
  day: new Date('2026-11-22'),
  url: 'https://example.org/horizon/',
  language: 'fr'
}

it('names the publisher, the dataset, its version, the day and the address', () => {
  const text = citationText(cited)
  for (const part of ['Horizon Soin', cited.dataset, 'version 1.0', '22\u00a0novembre\u00a02026', cited.url])
    expect(text).toContain(part)
  expect(text).toContain('«\u00a0L’étude')
})

it('leaves out a version and an address that are not known', () => {
  const text = citationText({ ...cited, version: '', url: '', language: 'en' })
  expect(text).not.toContain('version')
  expect(text).toMatch(/22\u00a0November\u00a02026\.$/)
})

it('makes an entry that BibTeX reads, whatever the name of the dataset', () => {
  const entry = bibtex({ ...cited, dataset: 'Lits & soins {2026} 100 %' })
  expect(entry).toMatch(/^@misc\{horizon-soin-1\.0,\n/)
  expect(entry).toContain('  author = {{Horizon Soin}}')
  expect(entry).toContain('Lits \\& soins 2026 100 \\%')
  expect(entry).toContain('  urldate = {2026-11-22}')
  const [opened, closed] = [/(?<!\\)\{/g, /(?<!\\)\}/g].map(brace => entry.match(brace)!.length)
  expect(opened).toBe(closed)
})

it('names entries of two editions of the same version apart', () => {
  const entry = (name: string) => bibtex({ ...cited, name }).split(',')[0]
  expect(entry('france-2026')).toBe('@misc{horizon-soin-france-2026-1.0')
  expect(entry('france-2026.meilleurs-sites')).not.toBe(entry('france-2026'))
})
