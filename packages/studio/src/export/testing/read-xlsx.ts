/** Test only. What an XLSX file holds, from its XML. */
import { strFromU8, unzipSync } from 'fflate'

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!).replaceAll('_x005F_', '_')

export interface CellRead {
  value: string | number
  format: string
  bold: boolean
}

export interface WorkbookRead {
  parts: Record<string, string>
  /** By sheet, then by place: `A1`. */
  sheets: Record<string, Record<string, CellRead>>
}

export async function readXlsx(file: Blob): Promise<WorkbookRead> {
  const zipped = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const parts = Object.fromEntries(Object.entries(zipped).map(([path, bytes]) => [path, strFromU8(bytes)]))
  const styles = parts['xl/styles.xml']!
  const formats = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id!, plain(code!)])
  )
  const cells = styles.slice(styles.indexOf('<cellXfs'))
  const looks = [...cells.matchAll(/<xf numFmtId="(\d+)" fontId="(\d+)"/g)].map(([, id, font]) => ({
    format: formats.get(id!) ?? 'General',
    bold: font === '1'
  }))
  const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) =>
    plain(name!)
  )
  const sheets = names.map((name, i) => {
    const xml = parts[`xl/worksheets/sheet${i + 1}.xml`]!
    const read = [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?>(.*?)<\/c>/gs)].map(
      ([, place, style, type, content]) => {
        const text = content!.replace(/<[^>]*>/g, '')
        return [place, { value: type ? plain(text) : Number(text), ...looks[Number(style)]! }] as const
      }
    )
    return [name, Object.fromEntries(read)] as const
  })
  return { parts, sheets: Object.fromEntries(sheets) }
}
