/** The tables of the dataset at hand: all of them, or one. */
import { TABLE_NAMES, type TableName } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import './data.css'
import { rowCount } from './rows.js'
import { TableList } from './table-list.js'
import { TablePage } from './table-page.js'
import { dataText } from './text.js'

export default function DataPage({ table }: { table: string | null }) {
  const language = useLanguage()
  const { dataset } = useStudy()
  const text = dataText[language]
  if (table === null) return <TableList />
  const known = TABLE_NAMES.find(name => name === table) as TableName | undefined
  if (known !== undefined && rowCount(dataset, known) > 0) return <TablePage key={known} name={known} />
  return (
    <div className="page narrow">
      <h1>{text.title}</h1>
      <p>{typeset(text.absent, language)}</p>
      <p>
        <Link to={{ id: 'data', table: null }}>{text.back}</Link>
      </p>
    </div>
  )
}
