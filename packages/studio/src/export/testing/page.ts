/** Test only. What a page does with a chart: files made, looked at, saved, copied. What it gives back is plain data. */
import { strFromU8, unzipSync } from 'fflate'
import { copyField } from '../copy.js'
import { saveFile } from '../download.js'
import { fetchFonts } from '../fonts.js'
import { pngFile } from '../png.js'
import { svgFile } from '../svg-file.js'
import { workbook } from '../workbook.js'
import { xlsxFile } from '../xlsx.js'
import { drawFan, provenanceFr, table } from './samples.js'

const FONTS = [
  { family: 'Source Sans 3', weight: 400, url: 'fonts/sans-400.woff2' },
  { family: 'Source Sans 3', weight: 600, url: 'fonts/sans-600.woff2' },
  { family: 'Source Serif 4', weight: 600, url: 'fonts/serif-600.woff2' }
] as const

const loadFonts = () => fetchFonts(FONTS)
const withoutFonts = async () => []

/** A file as text that crosses over to the test: a data address. */
const asAddress = (file: Blob): Promise<string> =>
  new Promise(resolve => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsDataURL(file)
  })

export const png = async ({ fonts = true, theme = 'light' as 'light' | 'dark', width = 760 }) =>
  asAddress(
    await pngFile(drawFan, provenanceFr, { loadFonts: fonts ? loadFonts : withoutFonts, theme, width })
  )

export const svg = async (): Promise<string> => (await svgFile(drawFan, provenanceFr, { loadFonts })).text()

/** The colours of a picture by how many pixels have them, most of them first. */
export async function colours(address: string): Promise<[colour: string, pixels: number][]> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const counts = new Map<number, number>()
  for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const named = [...counts].map(([pixel, count]): [string, number] => [
    [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]
      .map(part => part.toString(16).padStart(2, '0'))
      .join(''),
    count
  ])
  return named.sort(([, a], [, b]) => b - a)
}

/** What is wrong with the XML of a text, null where nothing is; and the elements that it has. */
export function readXml(text: string): { fault: string | null; names: string[] } {
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  const names = [...parsed.querySelectorAll('*')].map(({ tagName }) => tagName)
  return { fault: parsed.querySelector('parsererror')?.textContent ?? null, names: [...new Set(names)] }
}

export async function xlsxFaults(): Promise<{ path: string; fault: string | null }[]> {
  const file = await xlsxFile(table, provenanceFr, 'a\u0000 & <b>')
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return Object.entries(parts).map(([path, bytes]) => ({ path, fault: readXml(strFromU8(bytes)).fault }))
}

/** The size of a workbook of so many rows, in bytes. */
export async function largeWorkbook(rows: number): Promise<number> {
  const cells = Array.from({ length: rows }, (_, i) => [{ value: i * 1.1 }, { value: `ligne ${i}` }])
  const sheet = { name: 'x', widths: [], rows: cells, header: false }
  const about = { title: '', creator: '', description: '', created: '2026-11-22', language: 'fr' }
  return (await workbook([sheet], about)).size
}

export const save = (text: string, name: string): void => saveFile(new Blob([text]), name)

/** Whether a text was copied; with `refused`, as where the browser gives no access. */
export async function copy(text: string, refused: boolean): Promise<{ copied: boolean; selected: string }> {
  const field = document.createElement('input')
  field.value = text
  document.body.append(field)
  if (refused) Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  const copied = await copyField(field)
  const selected = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  return { copied, selected: document.activeElement === field ? selected : '' }
}

/** What is said where no picture can be made: without a canvas, and of what is no picture. */
export async function refusals(): Promise<string[]> {
  const said = async (drawn: typeof drawFan) => {
    try {
      await pngFile(drawn, provenanceFr, { loadFonts: withoutFonts })
      return 'made'
    } catch (error) {
      return (error as Error).message
    }
  }
  const broken = await said(look => ({ ...drawFan(look), svg: '<svg><</svg>' }))
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = () => null
  const noCanvas = await said(drawFan)
  HTMLCanvasElement.prototype.getContext = getContext
  const huge = await said(look => {
    const drawn = drawFan(look)
    return { ...drawn, svg: drawn.svg.replace(/ width="760"/, ' width="90000"') }
  })
  return [broken, noCanvas, huge]
}
