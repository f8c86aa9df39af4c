/** The table behind a chart, for reading: numbers rounded as the page rounds them. */
import { type ChartTable, decimal } from '@horizon-soin/figures'
import { useLanguage } from '../shell/site.js'

type Unit = ChartTable['columns'][number]['unit']

const ABSENT = '–'

export function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  const language = useLanguage()
  const told = (cell: string | number | null, unit: Unit): string => {
    if (cell === null) return ABSENT
    if (typeof cell === 'string') return cell
    switch (unit) {
      case 'year':
        return String(cell)
      case 'share':
        return `${decimal(cell * 100, 1, language)}${language === 'fr' ? '\u00a0' : ''}%`
      case 'points':
        return decimal(cell * 100, 1, language)
      case 'persons':
      case 'fte':
      case 'euros':
        return decimal(cell, 0, language)
      default:
        return decimal(cell, Number.isInteger(cell) ? 0 : 2, language)
    }
  }
  return (
    // A table wider than its room is moved by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="table-room" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, unit }) => (
              <th key={label} scope="col" className={unit === 'text' ? '' : 'number'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have no other name
            <tr key={r}>
              {row.map((cell, c) => {
                const { unit, label } = table.columns[c]!
                const words = told(cell, unit)
                return c === 0 ? (
                  <th key={label} scope="row" className={unit === 'text' ? '' : 'number'}>
                    {words}
                  </th>
                ) : (
                  <td key={label} className={unit === 'text' ? '' : 'number'}>
                    {words}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
