import { describe, expect, it } from 'vitest'
import { chartLink, embedCode } from './embed.js'

describe('the link to a chart', () => {
  it('is its page in a state, at the chart', () => {
    expect(chartLink('https://horizon.example/sub/fr/simulateur/', 'gain', 's=1.abc')).toBe(
      'https://horizon.example/sub/fr/simulateur/?s=1.abc#gain'
    )
    expect(chartLink('http://localhost:4173/fr/?s=old#x', 'gain', '')).toBe('http://localhost:4173/fr/#gain')
    expect(chartLink('https://a.example/', 'a b"', '?s=é"<')).toBe(
      'https://a.example/?s=%C3%A9%22%3C#a%20b%22'
    )
  })

  it.each(['javascript:alert(1)', 'file:///x', '/fr/', ''])('is refused for %j', page => {
    expect(() => chartLink(page, 'gain', '')).toThrow(`not an address of the web: ${page}`)
  })
})

describe('the code to paste', () => {
  it('is a frame with a name, a size, and nothing that breaks out of it', () => {
    const code = embedCode({
      url: 'https://a.example/?s=1&t=2#gain',
      title: '"><script>alert(1)</script> 24\u00a0%',
      width: 760,
      height: 480.2
    })
    expect(code).toBe(
      '<iframe src="https://a.example/?s=1&amp;t=2#gain" ' +
        'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; 24\u00a0% – Horizon Soin" ' +
        'width="760" height="481" loading="lazy" style="border:0;max-width:100%"></iframe>'
    )
  })
})
