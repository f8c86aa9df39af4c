/** The fonts of pictures, from the site’s own files. */
import type { FontFile } from '@horizon-soin/figures'

/** Where the woff2 file of a font is served. */
export interface FontAddress extends Pick<FontFile, 'family' | 'weight'> {
  url: string
}

/** So many arguments that no engine’s stack is too small. */
const BLOCK = 8192

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += BLOCK)
    text += String.fromCharCode(...bytes.subarray(at, at + BLOCK))
  return btoa(text)
}

/** Fonts as pictures carry them. @throws where a file is not served */
export const fetchFonts = (addresses: readonly FontAddress[]): Promise<FontFile[]> =>
  Promise.all(
    addresses.map(async ({ family, weight, url }) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`font not found: ${url} (${response.status})`)
      return { family, weight, woff2: base64(new Uint8Array(await response.arrayBuffer())) }
    })
  )
