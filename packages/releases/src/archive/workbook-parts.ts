/** The parts of an XLSX file (ECMA-376) that are the same in each, but for the names of its sheets. */
import { escapeXml } from './escape-xml.js'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** How cells are shown, in the order of the styles’ part. The comma stands for the reader’s own separator of thousands. */
export const STYLES = {
  plain: { format: 'General' },
  header: { format: 'General', bold: true, wrap: true },
  wrapped: { format: 'General', wrap: true },
  percent: { format: '0 %' },
  tenthOfPercent: { format: '0.0 %' },
  count: { format: '#,##0' },
  tenth: { format: '0.0' },
  year: { format: '0' }
} as const satisfies Record<string, { format: string; bold?: boolean; wrap?: boolean }>

export type CellStyle = keyof typeof STYLES

/** What the file says of itself. */
export interface WorkbookProperties {
  title: string
  creator: string
  description: string
  /** ISO. */
  created: string
  language: string
}

/** Numbers below are formats of the standard itself. */
const OWN_FORMATS = 164

const xmlPart = (name: string, attributes: string, content: string): string =>
  `${DECLARATION}<${name} ${attributes}>${content}</${name}>`

const inMain = (name: string, content: string): string => xmlPart(name, `xmlns="${MAIN}"`, content)
export const worksheetPart = (content: string): string => inMain('worksheet', content)

function stylesPart(): string {
  const styles: { format: string; bold?: boolean; wrap?: boolean }[] = Object.values(STYLES)
  const formats = styles.map(
    ({ format }, i) => `<numFmt numFmtId="${OWN_FORMATS + i}" formatCode="${escapeXml(format)}"/>`
  )
  const cells = styles.map(({ format, bold, wrap }, i) => {
    const id = format === 'General' ? 0 : OWN_FORMATS + i
    const attributes = `numFmtId="${id}" fontId="${bold ? 1 : 0}" fillId="0" borderId="0" xfId="0"`
    const applied = 'applyNumberFormat="1" applyFont="1" applyAlignment="1"'
    return `<xf ${attributes} ${applied}><alignment vertical="top" wrapText="${wrap ? 1 : 0}"/></xf>`
  })
  const font = '<sz val="11"/><name val="Calibri"/>'
  return inMain(
    'styleSheet',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
      `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
  )
}

function propertiesPart({ title, creator, description, created, language }: WorkbookProperties): string {
  const texts = { title, creator, description, language }
  const elements = Object.entries(texts).map(([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`)
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(created).toISOString()}</dcterms:created>`
  const namespaces = [
    `xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  ]
  return xmlPart('cp:coreProperties', namespaces.join(' '), elements.join('') + time)
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`

const relationsPart = (relations: readonly string[]): string =>
  xmlPart('Relationships', `xmlns="${PACKAGE}/relationships"`, relations.join(''))

/** Every part but the sheets, which are `xl/worksheets/sheet1.xml` and so on. */
export function workbookParts(
  names: readonly string[],
  properties: WorkbookProperties
): Record<string, string> {
  const sheets = names.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  )
  const overrides = [
    ['/xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...names.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`])
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`)
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  return {
    '[Content_Types].xml': xmlPart(
      'Types',
      `xmlns="${PACKAGE}/content-types"`,
      defaults + overrides.join('')
    ),
    '_rels/.rels': relationsPart([
      relation(1, `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')
    ]),
    'docProps/core.xml': propertiesPart(properties),
    'xl/workbook.xml': xmlPart(
      'workbook',
      `xmlns="${MAIN}" xmlns:r="${RELATIONS}"`,
      `<sheets>${sheets.join('')}</sheets>`
    ),
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...names.map((_, i) => relation(i + 1, `${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`)),
      relation(names.length + 1, `${RELATIONS}/styles`, 'styles.xml')
    ]),
    'xl/styles.xml': stylesPart()
  }
}
