/** A table of the page that no chart has, as a file. What makes files is loaded when one is asked for. */
import type { ChartTable } from '@horizon-soin/figures'
import { useState } from 'react'
import type { Provenance } from '../../export/provenance.js'
import { chartText } from '../../parts/text.js'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import type { Telling } from './telling.js'

interface Props {
  /** Names the file. */
  id: string
  /** What the table is, for its file and for who hears the page. */
  title: string
  /** Of which scenarios it is; empty where of none. */
  about: string
  tableOf: (telling: Telling) => ChartTable
  telling: Telling
}

const FORMATS = ['csv', 'xlsx'] as const

export function Downloads({ id, title, about, tableOf, telling }: Props) {
  const site = useSite()
  const { language } = site
  const text = chartText[language]
  const [isFailed, setFailed] = useState(false)
  const provenance = (): Provenance => ({
    title,
    scenario: about,
    ...telling.origin,
    date: site.today.toISOString().slice(0, 10),
    url: new URL(site.root + pathOf({ id: 'hindcast' }, language).slice(1), location.href).href,
    language
  })
  const save = async (format: (typeof FORMATS)[number]) => {
    setFailed(false)
    try {
      const [{ saveFile }, { fileName }] = await Promise.all([
        import('../../export/download.js'),
        import('../../export/file-name.js')
      ])
      const table = tableOf(telling)
      const file =
        format === 'csv'
          ? (await import('../../export/csv.js')).csvFile(table, provenance())
          : await (await import('../../export/xlsx.js')).xlsxFile(table, provenance(), title)
      saveFile(file, fileName(['constat', id, telling.report.year], format))
    } catch {
      setFailed(true)
    }
  }
  return (
    <p className="hindcast-downloads">
      <span>{title}</span>
      {FORMATS.map(format => (
        <button key={format} type="button" className="plain" onClick={() => void save(format)}>
          {text[format]}
          <span className="sr-only"> ({title})</span>
        </button>
      ))}
      <span role="status">{isFailed && text.failed}</span>
    </p>
  )
}
