/** A chart in other people’s pages. */
import { escapeXml } from './escape-xml.js'
import { PUBLISHER } from './provenance.js'

export interface Embed {
  /** `chartLink` of the page made for frames. */
  url: string
  /** The finding. */
  title: string
  /** In px; the frame is never wider than what holds it. */
  width: number
  height: number
}

/**
 * The address of a chart on a page in a state: `page?state#chart`.
 * @param page - an absolute address
 * @param state - as the page writes it in its address, without `?`; may be empty
 * @throws where the page is not of the web
 */
export function chartLink(page: string, chart: string, state: string): string {
  const address = URL.canParse(page) ? new URL(page) : null
  if (!address || !/^https?:$/.test(address.protocol))
    throw new TypeError(`not an address of the web: ${page}`)
  address.search = state
  address.hash = chart
  return address.href
}

/** HTML to paste: a frame that loads once it comes into sight. */
export function embedCode({ url, title, width, height }: Embed): string {
  const attributes = Object.entries({
    src: url,
    title: `${title} – ${PUBLISHER}`,
    width: String(Math.ceil(width)),
    height: String(Math.ceil(height)),
    loading: 'lazy',
    style: 'border:0;max-width:100%'
  }).map(([name, text]) => ` ${name}="${escapeXml(text)}"`)
  return `<iframe${attributes.join('')}></iframe>`
}
