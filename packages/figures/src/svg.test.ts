import { describe, expect, it } from 'vitest'
import { element, escapeXml } from './svg.js'

describe('escapeXml', () => {
  it('leaves no markup', () => {
    expect(escapeXml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;')
  })
  it('replaces what XML forbids and what turns the direction of text', () => {
    expect(escapeXml('a\u0000b\u001b\ud800c\u202ed\uffff\u2066')).toBe(
      'a\ufffdb\ufffd\ufffdc\ufffdd\ufffd\ufffd'
    )
  })
  it('keeps tabs, lines and whole pairs', () => {
    expect(escapeXml('a\tb\nc 😀 é\u202f;')).toBe('a\tb\nc 😀 é\u202f;')
  })
})

describe('element', () => {
  it('rounds to a tenth of a pixel, without minus zero, and leaves out what is undefined', () => {
    expect(element('rect', { x: 1.2345, y: -0.01, rx: undefined })).toBe('<rect x="1.2" y="0"/>')
  })
  it('escapes attributes', () => {
    expect(element('g', { id: '"><script>' }, 'x')).toBe('<g id="&quot;&gt;&lt;script&gt;">x</g>')
  })
  it('refuses what is no coordinate', () => {
    expect(() => element('rect', { x: Number.NaN })).toThrow('not a coordinate: NaN')
  })
})
