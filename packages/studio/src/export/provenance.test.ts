import { describe, expect, it } from 'vitest'
import { citation, longDate, sourceLine } from './provenance.js'
import { provenanceEn, provenanceFr } from './testing/samples.js'

describe('a citation', () => {
  it('says publisher, finding, scenario, dataset, version, date, address', () => {
    expect(citation(provenanceFr)).toBe(
      'Horizon Soin, «\u00a0Un quart du temps libéré en\u00a02030, à\u00a0six\u00a0points près\u00a0», scénario médian, ' +
        'jeu de données «\u00a0L’étude de 2019, reconstituée\u00a0», version 1.0, calculé le 22 novembre 2026, ' +
        'https://horizon.example/fr/simulateur/?s=1.abc&d=2#gain'
    )
    expect(citation(provenanceEn)).toBe(
      'Horizon Soin, “A quarter of time freed in 2030”, median scenario, dataset “The 2019 study, reconstructed”, ' +
        'version 1.0, computed on 22 November 2026, https://horizon.example/en/simulator/?s=1.abc'
    )
  })

  it('leaves out what is not stated', () => {
    expect(citation({ ...provenanceEn, scenario: '', dataset: '', version: '' })).toBe(
      'Horizon Soin, “A quarter of time freed in 2030”, computed on 22 November 2026, ' +
        'https://horizon.example/en/simulator/?s=1.abc'
    )
  })
})

describe('the source line', () => {
  it('says source, dataset and version, scenario, date', () => {
    expect(sourceLine(provenanceFr)).toBe(
      '#Leplusimportant, 2019, L’étude de 2019, reconstituée, version 1.0, scénario médian, calculé le 22 novembre 2026'
    )
  })

  it('does not say twice what is both source and dataset', () => {
    expect(sourceLine({ ...provenanceEn, source: provenanceEn.dataset })).toBe(
      'The 2019 study, reconstructed, version 1.0, median scenario, computed on 22 November 2026'
    )
  })
})

describe('a date', () => {
  it('is that of the text, whatever the clock', () => {
    expect(longDate('2026-11-01', 'fr')).toBe('1er novembre 2026')
    expect(longDate('2026-11-22T23:30:00Z', 'fr')).toBe('22 novembre 2026')
    expect(longDate('2026-11-01', 'en')).toBe('1 November 2026')
  })

  it.each(['', '22/11/2026', '2026-13-01', 'x'])('is refused where it is not one: %j', date => {
    expect(() => longDate(date, 'fr')).toThrow(`not an ISO date: ${date}`)
  })
})
