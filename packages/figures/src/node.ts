/** What needs Node: pictures as PNG, fonts from the packages that ship them. No font of the machine is used. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { fontFaceRules } from './font-faces.js'

const { resolve } = createRequire(import.meta.url)

/** Whole fonts for PNG: the renderer reads neither woff2 nor variable fonts. */
const TTF = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
]

/** The latin subset for SVG files. */
const WOFF2 = [
  {
    family: 'Source Sans 3',
    weight: 400,
    path: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'
  },
  {
    family: 'Source Sans 3',
    weight: 600,
    path: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    path: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'
  }
] as const

/** `Look.fontFaces` for an SVG that looks the same anywhere. */
export const readFontFaces = (): string =>
  fontFaceRules(
    WOFF2.map(({ family, weight, path }) => ({
      family,
      weight,
      woff2: readFileSync(resolve(path)).toString('base64')
    }))
  )

/** A picture as PNG, the same bytes on every machine; `scale` 2 is two pixels for one. @throws where the SVG is not one */
export function toPng(svg: string, { scale = 2 }: { scale?: number } = {}): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: TTF.map(path => resolve(path)),
      defaultFontFamily: 'Source Sans 3'
    }
  })
  return resvg.render().asPng()
}
