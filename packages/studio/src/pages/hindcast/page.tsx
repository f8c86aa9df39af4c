import { SinceRooms } from '../since/rooms.js'

export default function HindcastPage() {
  return (
    <div className="page hindcast">
      <SinceRooms room="hindcast" />
      <h1>hindcast</h1>
    </div>
  )
}
