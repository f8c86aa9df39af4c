import { describe, expect, it } from 'vitest'
import { crc32, withTexts } from './png-texts.js'
import { readPng } from './testing/read-png.js'

/** One transparent pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0)
)

describe('texts of a PNG', () => {
  it('have the checksum that the standard’s own check value has', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array())).toBe(0)
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082)
  })

  it('stand between header and pixels, and read back', () => {
    const texts = {
      Title: 'Déjà 24\u00a0%',
      Comment: '«\u00a0l’étude\u00a0» − 😀',
      Source: 'a\nb',
      Author: ''
    }
    const read = readPng(withTexts(PIXEL, texts, 'fr'))
    expect(read.chunks).toEqual(['IHDR', 'tEXt', 'iTXt', 'tEXt', 'IDAT', 'IEND'])
    expect(read.texts).toEqual({ Title: texts.Title, Comment: texts.Comment, Source: 'a\nb' })
    expect(read.languages).toEqual({ Comment: 'fr' })
    expect([read.width, read.height]).toEqual([1, 1])
  })

  it('leave the picture as it is', () => {
    const written = withTexts(PIXEL, { Title: 'x' }, 'en')
    expect(written.subarray(0, 33)).toEqual(PIXEL.subarray(0, 33))
    expect(written.subarray(-(PIXEL.length - 33))).toEqual(PIXEL.subarray(33))
    expect(withTexts(PIXEL, {}, 'en')).toEqual(PIXEL)
  })

  it('have no NUL, which ends a text', () => {
    expect(readPng(withTexts(PIXEL, { Title: 'a\0b' }, 'fr')).texts).toEqual({ Title: 'ab' })
  })

  it('are refused under a keyword that is none, and in what is no PNG', () => {
    expect(() => withTexts(PIXEL, { é: 'x' }, 'fr')).toThrow('not a keyword of PNG: é')
    expect(() => withTexts(PIXEL.subarray(1), { a: 'x' }, 'fr')).toThrow('not a PNG: 69 bytes')
    expect(() => withTexts(new Uint8Array(), { a: 'x' }, 'fr')).toThrow('not a PNG: 0 bytes')
  })
})
