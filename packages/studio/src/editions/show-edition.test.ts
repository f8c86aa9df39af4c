import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Study } from '../engine/study.js'
import { someStudy } from './testing/some-editions.js'

const openEdition = vi.fn<(id: string) => Promise<Study>>()
vi.mock('./editions.js', async () => {
  const { SOME_EDITIONS: editions } = await import('./testing/some-editions.js')
  return {
    EDITIONS: editions,
    FIRST_EDITION: editions[0]!.id,
    editionAt: (id: string | null) => editions.find(edition => edition.id === id) ?? null,
    openEdition: (id: string) => openEdition(id)
  }
})

const { showAddress, switchEdition } = await import('./show-edition.js')
const { searchOf } = await import('../shell/address.js')
const { change, createStudio, look, presentOf } = await import('../shell/store.js')
const { unedited } = await import('../state/shared-state.js')

const [study, later, best, own] = await Promise.all([
  someStudy('etude-2019'),
  someStudy('france-2026', '1.2'),
  someStudy('france-2026.meilleurs-sites', '1.2'),
  someStudy(null)
])
const known: Record<string, Study> = { 'etude-2019': study, 'france-2026': later, [best.edition!]: best }

/** The address of the page, and those that one can go back to. */
let search = ''
let entries: string[] = []
const searchIn = (address: string) => new URL(address, 'https://horizon.example').search
vi.stubGlobal('location', {
  pathname: '/metier/',
  hash: '',
  get search() {
    return search
  }
})
vi.stubGlobal('history', {
  state: null,
  replaceState(_: unknown, __: string, address: string) {
    search = searchIn(address)
  },
  pushState(_: unknown, __: string, address: string) {
    entries.push(search)
    search = searchIn(address)
  }
})

beforeEach(() => {
  search = ''
  entries = []
  openEdition.mockReset().mockImplementation(async id => known[id]!)
})

describe('an address', () => {
  it('shows its edition, and what it says of it', async () => {
    const store = createStudio(study, null)
    await showAddress(store, '?e=france-2026&ev=1.2&s=lent&y=2040', true)
    const studio = store.getState()
    expect(studio.study).toBe(later)
    expect(presentOf(studio).scenarios[0]!.base).toBe('lent')
    expect(presentOf(studio).year).toBe(2040)
    expect(studio.linkEdition).toBeNull()
    expect(searchOf(studio)).toContain('e=france-2026&ev=1.2')
  })

  it('says that the data have moved since it was made', async () => {
    const store = createStudio(study, null)
    await showAddress(store, '?e=france-2026&ev=0.9&s=lent', true)
    expect(store.getState().study).toBe(later)
    expect(store.getState().linkEdition).toEqual({ kind: 'moved', id: 'france-2026', version: '0.9' })
  })

  it('leaves the edition at hand where its own does not come, and says so', async () => {
    openEdition.mockRejectedValue(new Error('offline'))
    const store = createStudio(study, null)
    search = '?page=%2F&chart=x&e=france-2026&ev=1.2&s=rapide'
    await showAddress(store, search, true)
    expect(store.getState().study).toBe(study)
    // The address is that of what is shown, and a frame keeps its chart.
    expect(search).toMatch(/^\?page=%2F&chart=x&e=etude-2019&ev=.*s=rapide$/)
    expect(presentOf(store.getState()).scenarios[0]!.base).toBe('rapide')
    expect(store.getState().linkEdition).toEqual({ kind: 'failed', id: 'france-2026' })
  })

  it('leaves a dataset that was opened here alone', async () => {
    const store = createStudio(own, null)
    await showAddress(store, '?e=france-2026&ev=0.9', false)
    expect(store.getState().study).toBe(own)
    expect(store.getState().linkEdition).toBeNull()
    expect(openEdition).not.toHaveBeenCalled()
  })

  it('that is left before its edition has come shows nothing any more', async () => {
    const store = createStudio(study, null)
    let come = (_: Study) => {}
    openEdition.mockImplementationOnce(() => new Promise(resolve => (come = resolve)))
    const first = showAddress(store, '?e=france-2026&ev=1.2', false)
    await showAddress(store, '?s=lent', false)
    come(later)
    await first
    expect(store.getState().study).toBe(study)
    expect(presentOf(store.getState()).scenarios[0]!.base).toBe('lent')
  })
})

describe('a turn to another edition', () => {
  it('keeps the question', async () => {
    const store = createStudio(study, null)
    const rapide = study.dataset.scenarios.find(({ id }) => id === 'rapide')!
    change(store, { ...presentOf(store.getState()), scenarios: [unedited(rapide)] })
    look(store, { year: 2035, subject: { profession: 'infirmier' } })
    await switchEdition(store, best.edition!)
    const studio = store.getState()
    expect(studio.study).toBe(best)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toContain('e=etude-2019')
    expect(search).toBe(searchOf(studio))
    expect(presentOf(studio)).toMatchObject({ year: 2035, subject: { profession: 'infirmier' } })
    // The scenario of that name, as the other edition has it.
    expect(presentOf(studio).scenarios[0]!.scenario).toBe(
      best.dataset.scenarios.find(({ id }) => id === 'rapide')
    )
    expect(studio.before).toBeNull()
  })

  it('shows the nearest year where the other has not that one, and says so', async () => {
    const store = createStudio(study, null)
    look(store, { year: 2020 })
    await switchEdition(store, 'france-2026')
    expect(presentOf(store.getState()).year).toBeGreaterThanOrEqual(2026)
    expect(store.getState().problems.map(({ code }) => code)).toEqual(['bad-year'])
  })

  it('stays where it is when the data do not come', async () => {
    openEdition.mockRejectedValue(new Error('offline'))
    const store = createStudio(study, null)
    await switchEdition(store, 'france-2026')
    expect(entries).toEqual([])
    expect(store.getState().study).toBe(study)
    expect(store.getState().linkEdition).toEqual({ kind: 'failed', id: 'france-2026' })
  })
})
