/** What was wrong with a field, under it. */
export function FaultLine({ id, told }: { id: string; told: string | null }) {
  return told === null ? null : (
    <p id={id} className="answer-fault">
      {told}
    </p>
  )
}
