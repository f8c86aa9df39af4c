/** The table of the ten messages, to take away. */
import { typeset } from '@horizon-soin/figures'
import { useState } from 'react'
import type { Provenance } from '../../export/provenance.js'
import { searchOf } from '../../shell/address.js'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { useStudioStore } from '../../shell/studio-context.js'
import { messageTable } from './message-table.js'
import { originOf } from './origin.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

export function Downloads({ sides, scenario }: { sides: readonly Side[]; scenario: string }) {
  const site = useSite()
  const { language } = site
  const text = editionsText[language]
  const store = useStudioStore()
  const [isFailed, setFailed] = useState(false)
  const { dataset, version, source } = originOf(sides, scenario, site)
  const about = (): Provenance => ({
    title: typeset(text.table.title, language),
    scenario,
    dataset,
    version,
    date: site.today.toISOString().slice(0, 10),
    source,
    url: new URL(
      site.root +
        pathOf({ id: 'editions' }, language).slice(1) +
        searchOf(store.getState(), { explained: null }),
      location.href
    ).href,
    language
  })
  const save = async (format: 'csv' | 'xlsx') => {
    setFailed(false)
    try {
      const table = messageTable(sides, language)
      const [{ saveFile }, { fileName }] = await Promise.all([
        import('../../export/download.js'),
        import('../../export/file-name.js')
      ])
      const file =
        format === 'csv'
          ? (await import('../../export/csv.js')).csvFile(table, about())
          : await (await import('../../export/xlsx.js')).xlsxFile(table, about(), about().title)
      saveFile(file, fileName(['editions', sides[0]!.scenario.id], format))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="editions-files">
      <p>{typeset(text.download, language)}</p>
      {(['csv', 'xlsx'] as const).map(format => (
        <button key={format} type="button" className="button" onClick={() => void save(format)}>
          {text[format]}
        </button>
      ))}
      <p role="status">{isFailed && typeset(text.failed, language)}</p>
    </div>
  )
}
