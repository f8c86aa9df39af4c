/** Raw beside weighted, with how many people that is and how many independent answers they are worth. */
import { decimal } from '@horizon-soin/figures'
import type { Release } from '@horizon-soin/releases'
import { useLanguage } from '../../shell/site.js'
import { told } from '../consultation/times.js'
import { itemKey } from './release-index.js'
import { shareWords } from './shown-words.js'
import { resultsText } from './text.js'

/** @param item `proposition-06@2` */
export function WeightedPart({ release, item }: { release: Release; item: string }) {
  const language = useLanguage()
  const { weighted: text, questions, answers } = resultsText[language]
  const { weighted } = release
  const lines =
    weighted?.lines.filter(
      line => itemKey(line) === item && (line.answer === 'yes' || line.answer === 'both')
    ) ?? []
  return (
    <section className="results-sub" aria-labelledby="results-weighted">
      <h3 id="results-weighted">{text.title}</h3>
      {weighted === null ? (
        <p>{text.none}</p>
      ) : lines.length === 0 ? (
        <p>{text.noLine}</p>
      ) : (
        <>
          <p>{text.lead}</p>
          {/* A table wider than its room is moved by keyboard too. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <section className="table-room" tabIndex={0} aria-label={text.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{text.question}</th>
                  <th scope="col">{text.raw}</th>
                  <th scope="col">{text.weighted}</th>
                  <th scope="col" className="number">
                    {text.n}
                  </th>
                  <th scope="col" className="number">
                    {text.effective}
                  </th>
                </tr>
              </thead>
              <tbody>
                {lines.map(line => (
                  <tr key={`${line.question} ${line.answer}`}>
                    <th scope="row">
                      {line.question === 'joint' ? answers['both'] : questions[line.question]}
                    </th>
                    <td>{shareWords(line.raw, language)}</td>
                    <td>
                      <strong>{shareWords(line.weighted, language)}</strong>
                    </td>
                    <td className="number">{decimal(line.n, 0, language)}</td>
                    <td className="number">{decimal(line.effective, 0, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Margins release={release} weighted={weighted} />
        </>
      )}
    </section>
  )
}

interface MarginsProps {
  release: Release
  weighted: NonNullable<Release['weighted']>
}

function Margins({ release, weighted: { margins, weights } }: MarginsProps) {
  const language = useLanguage()
  const text = resultsText[language].weighted
  const labelOf = (dimension: string, choice: string) => {
    const group = release.groups.find(({ id }) => id === `${dimension}/${choice}`)
    return group === undefined ? choice : told(group.label, language)
  }
  return (
    <details className="results-more">
      <summary>{text.sources}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-room" tabIndex={0} aria-label={text.sources}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.choice}</th>
              <th scope="col" className="number">
                {text.headcount}
              </th>
              <th scope="col" className="number">
                {text.weight}
              </th>
              <th scope="col">{text.source}</th>
            </tr>
          </thead>
          <tbody>
            {margins.map(({ dimension, choice, headcount, source }) => {
              const weight = weights.find(one => one.choice === choice)?.weight
              return (
                <tr key={`${dimension}/${choice}`}>
                  <th scope="row">{labelOf(dimension, choice)}</th>
                  <td className="number">{decimal(headcount, 0, language)}</td>
                  <td className="number">{weight === undefined ? '–' : decimal(weight, 2, language)}</td>
                  <td>{source}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
