import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Evidence } from '@horizon-soin/datasets'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { describe, expect, it } from 'vitest'
import { DIST } from './testing/open-studio.js'

const at = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url))
const { dataset } = await readFolder(at('etude-2019'))
const evidence = (await readEvidenceFolder(at('preuves'), dataset!)).evidence as Evidence
const { professions, technologies } = dataset!
const pairs = professions.flatMap(({ id: profession }) =>
  technologies.map(({ id: technology }) => ({ profession, technology }))
)

const built = (path: string): string => readFileSync(join(DIST, path, 'index.html'), 'utf8')
/** Text that is in a page as React writes it. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')
/** Spaces that hold are plain, so that texts of the data are found. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe.each([
  ['fr', 'preuves'],
  ['en', 'en/evidence']
] as const)('the pages of the evidence in %s', (language, room) => {
  it.each(pairs)(
    '$profession, $technology: every study, and every value held',
    ({ profession, technology }) => {
      const page = plain(built(`${room}/${profession}/${technology}`))
      expect(page.match(/<h1/g)).toHaveLength(1)
      const rows = evidence.measures.filter(
        one => one.profession === profession && (one.technology ?? technology) === technology
      )
      for (const { id, kind, what, why } of rows) {
        if (kind === 'finding') {
          expect(page).toContain(`id="etude-${id}"`)
          expect(page).toContain(escaped(plain(what[language])))
        }
        expect(page, id).toContain(escaped(plain(why[language])))
      }
      const studies = page.match(/id="etude-/g) ?? []
      expect(studies.length).toBeGreaterThanOrEqual(rows.filter(({ kind }) => kind === 'finding').length)
    }
  )

  it('the first one leads to all others', () => {
    const page = built(room)
    for (const { profession, technology } of pairs) {
      expect(page).toContain(`${profession}/${technology}/"`)
      expect(existsSync(join(DIST, room, profession, 'index.html'))).toBe(true)
    }
  })

  it.each(professions)('$id: every study that is of no one technology', ({ id }) => {
    const page = built(`${room}/${id}`)
    const whole = evidence.measures.filter(
      one => one.profession === id && one.technology === undefined && one.kind === 'finding'
    )
    for (const study of whole) expect(page).toContain(`id="etude-${study.id}"`)
  })
})
