/** Files of the dataset at hand; what makes them is loaded when one is asked for. */
import about from 'virtual:data-about'
import { PROPERTIES, type TableName } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import { useState } from 'react'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { dataText } from './text.js'

type Making = 'making' | 'failed' | null

export function useDownloads() {
  const site = useSite()
  const { language } = site
  const { dataset, version, edition } = useStudy()
  const [making, setMaking] = useState<Making>(null)
  const name = [dataset.name, ...(version === null ? [] : [version.replaceAll('.', '-')])]

  async function save(make: () => Promise<Blob>, parts: readonly string[], extension: string): Promise<void> {
    setMaking('making')
    try {
      const [file, { saveFile }, { fileName }] = await Promise.all([
        make(),
        import('../../export/download.js'),
        import('../../export/file-name.js')
      ])
      saveFile(file, fileName([...name, ...parts], extension))
      setMaking(null)
    } catch {
      setMaking('failed')
    }
  }

  return {
    making,
    zip: () =>
      save(
        async () =>
          (await import('../../export/data-package.js')).datasetZip(
            dataset,
            edition === null ? [] : about.licenses
          ),
        [],
        'zip'
      ),
    xlsx: () =>
      save(
        async () =>
          (await import('../../export/data-package.js')).datasetXlsx(
            dataset,
            {
              title: dataText[language].workbook,
              scenario: '',
              dataset: typeset(dataset.title[language] || dataset.name, language),
              version: version ?? '',
              date: site.today.toISOString().slice(0, 10),
              source: '',
              url: new URL(site.root + pathOf({ id: 'data', table: null }, language).slice(1), location.href)
                .href,
              language
            },
            dataText[language].zipTitle
          ),
        [],
        'xlsx'
      ),
    /** As the file of the data package: it can take its place. */
    csv: (table: TableName) =>
      save(
        async () => {
          const { writeTable } = await import('../../dataset/files-of-data.js')
          return new Blob([writeTable(table, dataset[PROPERTIES[table]] as never)], {
            type: 'text/csv;charset=utf-8'
          })
        },
        [table],
        'csv'
      )
  }
}
