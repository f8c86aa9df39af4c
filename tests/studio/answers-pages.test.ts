import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { needQuestion, questionOf } from '@horizon-soin/words'
import { describe, expect, it } from 'vitest'
import { DIST } from './testing/open-studio.js'

const { dataset } = await readFolder(fileURLToPath(new URL('../../data/etude-2019', import.meta.url)))
const professions = dataset!.professions.map(({ id }) => id)
const YEARS = [2030, 2035, 2040, 2050]
const questions = professions.flatMap(profession => YEARS.map(year => ({ profession, year })))

/** As React writes it, and as it is read: spaces that hold are kept. */
const built = (path: string): string =>
  readFileSync(join(DIST, path, 'index.html'), 'utf8').replaceAll('&#x27;', "'")

describe.each([
  ['fr', 'reponses'],
  ['en', 'en/answers']
] as const)('the pages of answers in %s', (language, room) => {
  const labelOf = (profession: string) =>
    dataset!.professions.find(({ id }) => id === profession)!.label[language]

  it.each(questions)('$profession, $year: read without a script', ({ profession, year }) => {
    const page = built(`${room}/${profession}/${year}`)
    const question = questionOf(labelOf(profession), year, language)
    expect(page).toContain(`<h1>${question}</h1>`)
    expect(page).toContain(`<title>${question} · Horizon Soin</title>`)
    // What is told of each edition, and quoted.
    expect(page.match(/<blockquote>/g)).toHaveLength(2)
    expect(page).toMatch(/x=headcount~[a-z-]+~~\d{4}/)
    expect(page).not.toMatch(/NaN|undefined|\[object/)
    for (const other of YEARS) expect(page).toContain(`${profession}/${other}/"`)
  })

  it.each(professions)('%s: every year', profession => {
    const page = built(`${room}/${profession}`)
    expect(page).toContain(needQuestion(labelOf(profession), language))
    for (const year of YEARS) expect(page).toContain(`${profession}/${year}/"`)
  })

  it('the first one leads to all others', () => {
    const page = built(room)
    for (const { profession, year } of questions) expect(page).toContain(`${profession}/${year}/"`)
  })
})
