/** What changed in the data from one edition to another, block by block. */
import { decimal, typeset } from '@horizon-soin/figures'
import { EDITION_BLOCKS, type EditionBlock } from '@horizon-soin/model/editions'
import { count, inSentence, labelsOf, share, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { editionTitle, shortTitle } from '../../editions/edition-titles.js'
import { useLanguage } from '../../shell/site.js'
import { StatusSummary } from '../data/status-bar.js'
import { blockStatuses } from './blocks.js'
import { movedMost } from './changed-values.js'
import type { Side } from './sides.js'
import { editionsText } from './text.js'

interface Props {
  from: Side
  to: Side
  year: number
}

export function DataChanges({ from, to, year }: Props) {
  const language = useLanguage()
  const text = editionsText[language]
  const caption = typeset(text.data, language)
  return (
    <div className="editions-data">
      <h2>{caption}</h2>
      <p>{typeset(text.dataLead(editionTitle(to.about, language)), language)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-room" tabIndex={0} aria-label={caption}>
        <table>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.block}</th>
              {[from, to].map(({ about }) => (
                <th key={about.id} scope="col">
                  {typeset(text.firmness(shortTitle(about, language)), language)}
                </th>
              ))}
              <th scope="col">{typeset(text.moved(year), language)}</th>
            </tr>
          </thead>
          <tbody>
            {EDITION_BLOCKS.map(block => (
              <tr key={block}>
                <th scope="row">{typeset(text.blocks[block], language)}</th>
                {[from, to].map(side => (
                  <td key={side.about.id}>
                    <Firmness side={side} block={block} />
                  </td>
                ))}
                <td>
                  <Moved block={block} from={from} to={to} year={year} />
                  {block === 'workforce' && (
                    <span className="under">{typeset(text.perimeters, language)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Firmness({ side, block }: { side: Side; block: EditionBlock }) {
  const language = useLanguage()
  const text = editionsText[language]
  const statuses = blockStatuses(side.study.dataset, block)
  if (statuses.length === 0) return typeset(text.noRows, language)
  return (
    <>
      {typeset(text.rows(decimal(statuses.length, 0, language), statuses.length === 1), language)}
      <StatusSummary statuses={statuses} />
    </>
  )
}

function Moved({ block, from, to, year }: Props & { block: EditionBlock }) {
  const language = useLanguage()
  const text = editionsText[language]
  const labels = labelsOf(to.study.dataset, wordsOf(language))
  const moved = useMemo(() => {
    const used = ({ study, scenario }: Side) => ({ model: study.model, scenario })
    return movedMost(block, used(from), used(to), year)
  }, [block, from, to, year])
  if (moved === null) return typeset(text.nothingMoved, language)
  const value = (number: number) =>
    block === 'workforce'
      ? count(number, language)
      : block === 'people'
        ? text.years(decimal(number, 1, language))
        : block === 'intensity'
          ? decimal(number, 2, language)
          : share(number, language)
  const what = [
    labels.profession(moved.profession),
    ...(moved.activity === null ? [] : [inSentence(labels.activity(moved.activity))]),
    ...(moved.technology === null ? [] : [inSentence(labels.technology(moved.technology))])
  ].join(', ')
  return typeset(text.movedFrom(what, value(moved.from), value(moved.to)), language)
}
