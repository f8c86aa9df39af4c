/** Files of the evidence; what makes them is loaded when one is asked for. */

import evidence from 'virtual:evidence'
import about from 'virtual:evidence-about'
import type { Measure } from '@horizon-soin/datasets'
import { useState } from 'react'
import type { Provenance } from '../../export/provenance.js'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { evidenceText } from './text.js'
import { sourceOf } from './use-evidence.js'

type Making = 'making' | 'failed' | null

export function useEvidenceFiles() {
  const site = useSite()
  const { language } = site
  const text = evidenceText[language]
  const [making, setMaking] = useState<Making>(null)

  async function save(make: () => Promise<Blob>, parts: readonly string[], extension: string): Promise<void> {
    setMaking('making')
    try {
      const [file, { saveFile }, { fileName }] = await Promise.all([
        make(),
        import('../../export/download.js'),
        import('../../export/file-name.js')
      ])
      saveFile(file, fileName(['preuves', about.version.replaceAll('.', '-'), ...parts], extension))
      setMaking(null)
    } catch {
      setMaking('failed')
    }
  }

  const provenance = (title: string, parts: readonly string[]): Provenance => {
    const [profession = null, technology = null] = parts
    return {
      title,
      scenario: '',
      dataset: text.dossier,
      version: about.version,
      date: site.today.toISOString().slice(0, 10),
      source: '',
      url: new URL(
        site.root + pathOf({ id: 'evidence', profession, technology }, language).slice(1),
        location.href
      ).href,
      language
    }
  }
  const files = () => import('../../export/evidence-files.js')

  return {
    making,
    /** The whole dossier, as its folder is. */
    zip: () =>
      save(
        async () => {
          const [{ evidenceZip }, { default: descriptor }, { default: filed }] = await Promise.all([
            files(),
            import('virtual:evidence-descriptor'),
            import('virtual:evidence-filed')
          ])
          return evidenceZip({ ...evidence, ...filed }, descriptor)
        },
        [],
        'zip'
      ),
    /** Every table. */
    xlsxOfAll: () =>
      save(
        async () => {
          const { default: filed } = await import('virtual:evidence-filed')
          const { sources, measures, cells, ...others } = { ...evidence, ...filed }
          const tables = { measures, cells, ...others, sources }
          return (await files()).evidenceXlsx(tables, provenance(text.title, []), text.download.workbook)
        },
        [],
        'xlsx'
      ),
    /** @param parts of the name of the file: profession and technology, nothing for all */
    csv: (measures: readonly Measure[], parts: readonly string[]) =>
      save(async () => (await files()).measuresCsv([...measures]), ['mesures', ...parts], 'csv'),
    /** With the sources of these rows. */
    xlsx: (measures: readonly Measure[], title: string, parts: readonly string[]) =>
      save(
        async () => {
          const sources = [...new Set(measures.map(({ source }) => source))].flatMap(id => sourceOf(id) ?? [])
          const tables = { measures: [...measures], sources }
          return (await files()).evidenceXlsx(tables, provenance(title, parts), text.download.workbook)
        },
        ['mesures', ...parts],
        'xlsx'
      )
  }
}
