/** Text and attributes of SVG, safe whatever the data hold. */

/** What XML 1.0 does not allow, and what turns the direction of text so that a label could pass for another. */
const FORBIDDEN =
  /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]/gu

export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** A tenth of a pixel is enough for the eye; what is no number is a fault of the placing step. */
function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`)
  return String(Math.round(value * 10) / 10 + 0)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; `content` is markup, already escaped. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value!)}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
