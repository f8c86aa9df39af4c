import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { contactOf } from './security-txt.js'
import { PAGES, smallStudio } from './testing/small-studio.js'

const NOW = Date.parse('2027-01-20T10:00:00Z')
const url = '/.well-known/security.txt'
const studio = smallStudio()
afterAll(() => studio.remove())

const asked = async (settings: object) => {
  const app = await createApp({ folder: studio.folder, settings, clock: () => NOW })
  const answer = await app.inject(url)
  const head = await app.inject({ method: 'HEAD', url })
  await app.close()
  expect([head.statusCode, head.headers['content-type']]).toEqual([
    answer.statusCode,
    answer.headers['content-type']
  ])
  return answer
}

describe('I34: /.well-known/security.txt', () => {
  it('says to whom a vulnerability is reported, and until when that holds', async () => {
    const { statusCode, headers, body } = await asked({
      securityContact: 'mailto:securite@example.org',
      origin: 'https://soin.example.org'
    })
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(body).toBe(
      `Contact: mailto:securite@example.org\nExpires: 2027-04-20T00:00:00Z\nPreferred-Languages: fr, en\nCanonical: https://soin.example.org${url}\n`
    )
    const nowhere = await asked({ securityContact: 'https://example.org/report' })
    expect(nowhere.body).toContain('Contact: https://example.org/report\n')
    expect(nowhere.body).not.toContain('Canonical')
  })

  it('is none where nobody said', async () => {
    const { statusCode, body } = await asked({})
    expect([statusCode, body]).toEqual([404, PAGES.unknown])
  })
})

it.each([
  ['a@example.org', 'mailto:a@example.org'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['https://example.org/report', 'https://example.org/report'],
  ['http://example.org/', null],
  ['javascript:alert(1)', null],
  ['a@example.org\nExpires: never', null],
  ['mailto:nobody', null],
  ['', null]
])('contactOf “%s” is %s', (given, contact) => expect(contactOf(given)).toBe(contact))
