import { describe, expect, it, vi } from 'vitest'
import type { Study } from '../engine/study.js'
import { SOME_EDITIONS } from './testing/some-editions.js'

vi.mock('./editions.js', async () => {
  const { SOME_EDITIONS: editions } = await import('./testing/some-editions.js')
  return {
    EDITIONS: editions,
    FIRST_EDITION: editions[0]!.id,
    editionAt: (id: string | null) => editions.find(edition => edition.id === id) ?? null
  }
})

const { editionOf, editionParts } = await import('./edition-link.js')
const of = (search: string) => editionOf(new URLSearchParams(search))

describe('the edition of a link', () => {
  it('is the first where a link says none, as links were before there were others', () => {
    expect(of('')).toEqual({ id: 'etude-2019', notice: null })
    expect(of('?s=lent&y=2040')).toEqual({ id: 'etude-2019', notice: null })
  })

  it('is the one that it names, variants apart', () => {
    expect(of('?e=france-2026&ev=1.2').id).toBe('france-2026')
    expect(of('?e=france-2026.meilleurs-sites&ev=1.2&s=lent')).toEqual({
      id: 'france-2026.meilleurs-sites',
      notice: null
    })
  })

  it('says that its data have moved since', () => {
    expect(of('?e=france-2026&ev=0.9&s=lent').notice).toEqual({
      kind: 'moved',
      id: 'france-2026',
      version: '0.9'
    })
    // A link that says no version was made with the first.
    expect(of('?e=france-2026').notice).toEqual({ kind: 'moved', id: 'france-2026', version: '1.0' })
  })

  it('is no link where it says nothing of the state: what others add to an address is not ours', () => {
    // A second version of the first edition: links of the first would be told.
    SOME_EDITIONS[0]!.version = '1.1'
    for (const search of ['?utm_source=lettre', '?c=enquete', '?q=robot', '?share=1', ''])
      expect(of(search).notice, search).toBeNull()
    for (const search of ['?s=lent', '?s2=lent', '?n2=Mien', '?v=1&y=2040', '?ev=1.0', '?x=a'])
      expect(of(search).notice, search).toMatchObject({ kind: 'moved', version: '1.0' })
    SOME_EDITIONS[0]!.version = '1.0'
  })

  it('says that there is none of that name, and shows the first, or the edition of a variant that there is not', () => {
    expect(of('?e=france-2040&ev=1.0')).toEqual({
      id: 'etude-2019',
      notice: { kind: 'unknown', id: 'france-2040' }
    })
    expect(of('?e=france-2026.nonsense&ev=1.2')).toEqual({
      id: 'france-2026',
      notice: { kind: 'unknown', id: 'france-2026.nonsense' }
    })
    expect(of('?e=.x').id).toBe('etude-2019')
    const long = of(`?e=${'x'.repeat(5000)}`).notice!
    expect(long.kind === 'unknown' && long.id.length).toBe(80)
  })
})

describe('what a link says', () => {
  it('is read back', () => {
    for (const { id, version } of SOME_EDITIONS) {
      const parts = editionParts({ edition: id, version } as Study)
      expect(of(`?${parts.join('&')}`)).toEqual({ id, notice: null })
    }
  })

  it('is nothing of a dataset that was opened here', () => {
    expect(editionParts({ edition: null, version: '1.0' } as Study)).toEqual([])
  })
})
