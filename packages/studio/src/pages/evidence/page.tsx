import { SinceRooms } from '../since/rooms.js'

interface Props {
  profession: string | null
  technology: string | null
}

export default function EvidencePage({ profession, technology }: Props) {
  return (
    <div className="page evidence">
      <SinceRooms room="evidence" />
      <h1>{[profession, technology].join(' ')}</h1>
    </div>
  )
}
