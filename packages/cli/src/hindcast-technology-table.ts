/** Each technology of a hindcast: announced, supported, and what the difference is made of in either order. */
import type { HindcastParts } from '@horizon-soin/model/editions'
import type { HindcastReport, HindcastTechnology, Labels } from '@horizon-soin/words'
import { gainCell, pointsCell } from './hindcast-cells.js'
import type { Session } from './session.js'
import { numberTable, type TableRow } from './table.js'

export function technologyTable(
  technologies: readonly HindcastTechnology[],
  { since }: Pick<HindcastReport, 'since'>,
  labels: Labels,
  session: Session
): string[] {
  const { text, terminal } = session
  const { announced, supported, gain, intensity, adoption } = text.hindcast.columns
  const explained = ({ gainPerUser, intensity: use, adoption: adopted }: HindcastParts) => [
    pointsCell(gainPerUser, session),
    pointsCell(use, session),
    pointsCell(adopted, session)
  ]
  const rows = technologies.flatMap((part): TableRow[] => [
    { label: labels.technology(part.technology), cells: [], strong: true },
    {
      label: `  ${announced}`,
      cells: [part.adoption, part.gainPerUser, part.intensity, part.freed].map(pair =>
        gainCell(pair.projected, session)
      )
    },
    {
      label: `  ${supported}`,
      cells: [part.adoption, part.gainPerUser, part.intensity, part.freed].map(pair =>
        gainCell(pair.observed, session)
      )
    },
    ...(part.adoptionAtBase === null
      ? []
      : [
          {
            label: `  ${text.hindcast.supportedAtBase(String(since))}`,
            cells: [gainCell(part.adoptionAtBase, session)]
          }
        ]),
    { label: `  ${text.hindcast.gainFirst}`, cells: orderedCells(explained(part.forward), part, session) },
    {
      label: `  ${text.hindcast.adoptionFirst}`,
      cells: orderedCells(explained(part.reversed), part, session)
    }
  ])
  return numberTable(
    { corner: '', columns: [adoption, gain, intensity, text.hindcast.columns.freed], rows },
    terminal
  )
}

/** The parts of a difference under the columns that they are of, its sum under the freed time. */
const orderedCells = (
  [gain, intensity, adoption]: readonly string[],
  { freed }: HindcastTechnology,
  session: Session
): string[] => [adoption!, gain!, intensity!, pointsCell(freed.observed - freed.projected, session)]
