/** A chart as pixels, made by the browser that shows it. */
import { withTexts } from './png-texts.js'
import { citation, type Provenance, PUBLISHER, sourceLine } from './provenance.js'
import { type Draw, type PictureOptions, pictureText } from './svg-file.js'

/** Pixels for one of the picture: sharp on a screen of today and in print. */
const SCALE = 2

const refusal = (why: string, cause?: unknown): Error =>
  new Error(`this browser cannot make a PNG: ${why}`, { cause })

/** The picture loaded from memory: the site’s policy allows images from `blob:`. */
async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  try {
    image.src = address
    await image.decode()
    return image
  } catch (error) {
    throw refusal('the picture does not load', error)
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function pixels(image: HTMLImageElement): Promise<Uint8Array> {
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw refusal('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve, reject) => {
    try {
      canvas.toBlob(resolve, 'image/png')
    } catch (error) {
      reject(refusal('the canvas may not be read', error))
    }
  })
  if (!blob) throw refusal(`${canvas.width} × ${canvas.height} pixels`)
  return new Uint8Array(await blob.arrayBuffer())
}

/**
 * The chart as a PNG of twice its size, with title, source, description, date and citation in its texts.
 * @throws where this browser cannot draw or read it, or fonts do not load
 */
export async function pngFile(draw: Draw, provenance: Provenance, options: PictureOptions): Promise<Blob> {
  const { svg, description } = await pictureText(draw, provenance, options)
  const png = await pixels(await loadImage(svg))
  const texts = {
    Title: provenance.title,
    Author: PUBLISHER,
    Description: description,
    'Creation Time': provenance.date,
    Source: sourceLine(provenance),
    Comment: citation(provenance)
  }
  return new Blob([withTexts(png, texts, provenance.language)], { type: 'image/png' })
}
