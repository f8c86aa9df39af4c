import type { Dataset, Label, Source } from '@horizon-soin/model'
import type { TableName } from './catalogue.js'
import { tableResource } from './resource-schema.js'

export interface License {
  name: string
  title?: string
  path?: string
}

/** What `datapackage.json` states: the properties of the dataset that are in no table. */
export interface DescriptorContent
  extends Pick<
    Dataset,
    'name' | 'baseYear' | 'technologyBaseYear' | 'lastYear' | 'balanceBaseYear' | 'coverage' | 'threshold'
  > {
  title: Label
  sources: readonly Source[]
}

/** The text of `datapackage.json`: a Frictionless tabular data package with these tables. */
export function writeDescriptor(
  content: DescriptorContent,
  tables: readonly TableName[],
  licenses: readonly License[] = []
): string {
  const { title } = content
  const descriptor = {
    profile: 'tabular-data-package',
    name: content.name,
    title: title.fr === title.en ? title.fr : { fr: title.fr, en: title.en },
    ...(licenses.length > 0 ? { licenses } : {}),
    ...(content.sources.length > 0 ? { sources: content.sources.map(writeSource) } : {}),
    horizon: {
      base_year: content.baseYear,
      technology_base_year: content.technologyBaseYear,
      last_year: content.lastYear,
      balance_base_year: content.balanceBaseYear,
      coverage: content.coverage,
      threshold: content.threshold
    },
    resources: tables.map(tableResource)
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

const writeSource = ({ title, url }: Source) => ({
  title,
  ...(/^https?:\/\//.test(url) ? { path: url } : {})
})
