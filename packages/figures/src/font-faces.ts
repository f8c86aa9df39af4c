/** Fonts of the pictures: names for the page's own, and rules to carry them in a file. */

export const SANS = "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif"
export const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif"

export interface FontFile {
  family: 'Source Sans 3' | 'Source Serif 4'
  weight: 400 | 600
  /** A woff2 file in base 64. */
  woff2: string
}

/** `@font-face` rules for `Look.fontFaces`. @throws where a file is not base 64, since it would be markup */
export const fontFaceRules = (files: readonly FontFile[]): string =>
  files
    .map(({ family, weight, woff2 }) => {
      if (!/^[A-Za-z0-9+/]+={0,2}$/.test(woff2)) throw new Error(`not base 64: ${family} ${weight}`)
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${woff2})format('woff2')}`
    })
    .join('\n')
