import { describe, expect, it } from 'vitest'
import { webAddress } from './web-address.js'

describe('webAddress', () => {
  it('keeps addresses of the web, and nothing else', () => {
    expect(webAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
    expect(webAddress('http://example.org')).toBe('http://example.org/')
    for (const text of [
      '',
      'example.org',
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'ftp://a.b'
    ])
      expect(webAddress(text)).toBeNull()
  })
})
