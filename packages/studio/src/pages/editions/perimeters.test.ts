import { expect, it } from 'vitest'
import { someStudy } from '../../editions/testing/some-editions.js'
import { editionsText } from './text.js'

const notesOf = async (edition: string, profession: string) => {
  const { dataset } = await someStudy(edition)
  const notes = dataset.headcount.filter(row => row.profession === profession).map(({ note }) => note ?? '')
  return notes.join(' ').replace(/[\u00a0\u202f]/g, ' ')
}

// What the page says of who is counted is what the data say of themselves.
it.each([
  ['chirurgien', 'périmètre large', 'sens strict (sans ophtalmologie, ORL ni gynécologie-obstétrique)'],
  ['medecin-generaliste', 'tous âges', 'moins de 70 ans'],
  ['radiologue', 'moins de 70 ans', 'de tous âges']
])('the perimeter of %s changed as the page says', async (profession, before, now) => {
  expect(await notesOf('etude-2019', profession)).toContain(before)
  expect(await notesOf('france-2026', profession)).toContain(now)
  expect(editionsText.fr.perimeters).toContain(before)
  expect(editionsText.fr.perimeters).toContain(now)
})
