import { describe, expect, it } from 'vitest'
import { plainBarsChart } from './plain-bars-chart.js'
import { readable } from './testing/readable.js'
import * as data from './testing/samples-of-home.js'

const fr = { language: 'fr', source: '' } as const

describe('plain bars', () => {
  it('say the first and the last as published', () => {
    expect(readable(plainBarsChart(data.plainBarsOf('fr'), fr).title)).toBe(
      '77 % des généralistes avaient essayé la téléconsultation ; 3,7 % de leurs actes se faisaient à distance'
    )
    expect(plainBarsChart({ measure: 'm', bars: [] }, fr).title).toBe('Aucune part publiée')
  })
})
