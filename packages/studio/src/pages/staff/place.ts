/** Which room of the team's page an address names: after its `#`, which no server is sent and no log keeps. */
import { QUEUES, type Queue } from '@horizon-soin/consultation'

export const ROOMS = ['moderation', 'release', 'responses'] as const
/** A room about one consultation. */
export type Room = (typeof ROOMS)[number]

export type StaffPlace =
  | { room: 'home' }
  | { room: 'people' }
  | { room: 'journal' }
  /** `queue`: which texts to moderate; of no other room. */
  | { room: Room; consultation: string; queue: Queue }
  /** Someone who was invited. */
  | { room: 'invitation'; code: string }

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/
const CODE = /^[\w-]{1,200}$/

/** Reads `#moderation/ID`, `#moderation/ID/appealed`, `#people`, `#invitation=CODE`. What is not understood is the home of the team. */
export function readPlace(hash: string): StaffPlace {
  const told = hash.replace(/^#/, '')
  const code = /^invitation=(.+)$/.exec(told)?.[1]
  if (code !== undefined && CODE.test(code)) return { room: 'invitation', code }
  if (told === 'people' || told === 'journal') return { room: told }
  const [first, id = '', wanted = 'to-do', ...rest] = told.split('/')
  const room = ROOMS.find(one => one === first)
  const queue = QUEUES.find(one => one === wanted)
  const isKnown = room === 'moderation' ? queue !== undefined : wanted === 'to-do'
  if (room === undefined || !isKnown || rest.length > 0 || !ID.test(id)) return { room: 'home' }
  return { room, consultation: id, queue: queue ?? 'to-do' }
}

/** The address of a room, after the `#`. An invitation has none: its code does not stay in the address. */
export function hashOf(place: StaffPlace): string {
  if (place.room === 'home' || place.room === 'invitation') return ''
  if (!('consultation' in place)) return `#${place.room}`
  return `#${place.room}/${place.consultation}${place.queue === 'to-do' ? '' : `/${place.queue}`}`
}
