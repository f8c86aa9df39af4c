import { readFolder } from '@horizon-soin/datasets/node'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { loadMessages } from './messages/index.js'
import { parameterName } from './parameter-name.js'
import type { Session } from './session.js'

describe('the name of a parameter of the reconstruction', () => {
  it.each([
    [
      'fr',
      'gain infirmier soins ia 2025',
      /Infirmières et infirmiers · Actes de soins · Intelligence artificielle · 2025$/
    ],
    ['en', 'gain infirmier soins ia 2025', /Nurses · Care · Artificial intelligence · 2025$/],
    ['fr', 'midpoint numerique', /^Année de mi-parcours.* · Numérique$/],
    ['en', 'lead infirmier', /^Lead of.* · Nurses$/],
    ['fr', 'years radiologue', /retard.* · Radiologues$/],
    ['en', 'exit infirmier 21-39', / · Nurses · 21-39$/],
    ['en', 'slow_potential', /^Potential gain of the slow pace/]
  ] as const)('in %s: %s', async (language, parameter, expected) => {
    const { dataset } = await readFolder(new URL('../../../data/etude-2019', import.meta.url).pathname)
    const words = wordsOf(language)
    const session = { text: await loadMessages(language), words, language } as Session
    expect(parameterName(parameter, labelsOf(dataset!, words), session)).toMatch(expected)
  })
})
