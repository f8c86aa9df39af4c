/** XLSX files of a page: their parts are those of every workbook of ours, compressed here. */
import { type Sheet, type WorkbookProperties, workbookFiles } from '@horizon-soin/releases'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The bytes of an XLSX file. The code that compresses is loaded at the first. */
export async function workbook(sheets: readonly Sheet[], properties: WorkbookProperties): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const parts = Object.entries(workbookFiles(sheets, properties))
  const bytes = zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(properties.created)
  })
  return new Blob([bytes], { type: XLSX_TYPE })
}
