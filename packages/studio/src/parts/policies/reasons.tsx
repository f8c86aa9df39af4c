/** Why a policy is held to move so much, and to cost so much: the notes of the data, in the language that they were written in. */
import { typeset } from '@horizon-soin/figures'
import { useMemo } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { effectLines } from './effects.js'
import { policyText } from './text.js'
import './policies.css'

/** The language of the notes of the editions. */
const WRITTEN = 'fr'

export function PolicyReasons({ policy }: { policy: string }) {
  const language = useLanguage()
  const text = policyText[language]
  const { dataset } = useStudy()
  const notes = useMemo(
    () => [...new Set(effectLines(dataset, policy).flatMap(line => line.notes))],
    [dataset, policy]
  )
  const cost = dataset.policies.find(({ id }) => id === policy)?.note
  const said = (note: string) => (
    <p key={note} lang={WRITTEN}>
      {typeset(note, WRITTEN)}
    </p>
  )
  return (
    <div className="policy-reasons">
      {notes.length > 0 && <strong>{text.moves}</strong>}
      {notes.map(said)}
      {cost !== undefined && cost !== '' && (
        <>
          <strong>{text.cost}</strong>
          {said(cost)}
        </>
      )}
    </div>
  )
}
