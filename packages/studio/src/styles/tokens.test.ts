import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PALETTES, type Theme } from '@horizon-soin/figures'
import { expect, it } from 'vitest'

const css = readFileSync(fileURLToPath(new URL('tokens.css', import.meta.url)), 'utf8')
const kebab = (token: string) => token.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The declarations of each block that sets the paper's colour. */
const blocks = [...css.matchAll(/\{([^{}]*--paper:[^{}]*)\}/g)].map(([, block]) => block!)

/** Dark is said twice: for the device’s choice and for the reader’s. */
const TIMES: [Theme, number][] = [
  ['light', 1],
  ['dark', 2]
]

it.each(TIMES)('colours of the page are those of pictures, in %s', (theme, times) => {
  const same = blocks.filter(block => block.includes(`--paper: ${PALETTES[theme].paper.toLowerCase()}`))
  expect(same.length).toBeGreaterThanOrEqual(times)
  for (const block of same)
    for (const [token, colour] of Object.entries(PALETTES[theme]))
      expect(block, token).toContain(`--${kebab(token)}: ${colour.toLowerCase()};`)
})
