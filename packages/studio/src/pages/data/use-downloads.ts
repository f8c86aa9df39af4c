/** Files of the dataset at hand; what makes them is loaded when one is asked for. */
import licenses from 'virtual:edition-licenses'
import { PROPERTIES, type TableName } from '@horizon-soin/datasets'
import type { Dataset } from '@horizon-soin/model'
import { useState } from 'react'
import { EDITIONS, openEdition } from '../../editions/editions.js'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { datasetTitle } from '../../shell/source.js'
import { useStudio, useStudy } from '../../shell/studio-context.js'
import { packaged } from './packaged.js'
import { dataText } from './text.js'

/** The same data as each variant reads them, from the first. */
const variantsOf = async ({ name }: Dataset): Promise<Dataset[]> => {
  const studies = await Promise.all(
    EDITIONS.filter(edition => edition.name === name).map(({ id }) => openEdition(id))
  )
  return studies.map(({ dataset }) => dataset)
}

type Making = 'making' | 'failed' | null

export function useDownloads() {
  const site = useSite()
  const { language } = site
  const { dataset, version, edition } = useStudy()
  const title = useStudio(studio => datasetTitle(studio, { language }))
  const [making, setMaking] = useState<Making>(null)
  // An edition's id tells its variants apart.
  const name = [edition ?? dataset.name, ...(version === null ? [] : [version])].map(part =>
    part.replaceAll('.', '-')
  )

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
        async () => {
          const [{ datasetZip }, [first, ...others]] = await Promise.all([
            import('../../export/data-package.js'),
            edition === null ? [dataset] : packaged(dataset, () => variantsOf(dataset))
          ])
          return datasetZip(first!, edition === null ? [] : (licenses[dataset.name] ?? []), others)
        },
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
              dataset: title,
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
