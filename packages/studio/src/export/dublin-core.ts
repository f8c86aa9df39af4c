import { escapeXml } from './escape-xml.js'
import { citation, type Provenance, PUBLISHER } from './provenance.js'

/** `<metadata>` of an SVG: the provenance as Dublin Core in RDF. */
export function dublinCore(provenance: Provenance, description: string): string {
  const { title, scenario, dataset, version, date, source, url, language } = provenance
  const terms: readonly (readonly [string, string])[] = [
    ['dc:title', title],
    ['dc:description', description],
    ['dc:creator', PUBLISHER],
    ['dc:subject', scenario],
    ['dc:date', date],
    ['dc:source', source],
    ['dc:relation', [dataset, version].filter(Boolean).join(' ')],
    ['dc:identifier', url],
    ['dc:language', language],
    ['dc:format', 'image/svg+xml'],
    ['dcterms:bibliographicCitation', citation(provenance)]
  ]
  const elements = terms
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`)
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
    `<rdf:Description rdf:about="${escapeXml(url)}">${elements.join('')}</rdf:Description>`,
    '</rdf:RDF></metadata>'
  ].join('')
}
