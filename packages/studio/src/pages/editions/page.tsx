import { SinceRooms } from '../since/rooms.js'

export default function EditionsPage() {
  return (
    <div className="page editions">
      <SinceRooms room="editions" />
      <h1>editions</h1>
    </div>
  )
}
