/** Who asks, no finer than a network: limits hold for it whole. */
import { BlockList, isIP } from 'node:net'

/** `::ffff:192.0.2.1` is 192.0.2.1. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

/** The eight groups of an IPv6 address, as numbers. */
function groupsOf(address: string): number[] {
  // The URL parser writes any IPv6 address in one way, without dots (RFC 5952).
  const written = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1)
  const [head = '', tail] = written.split('::')
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16))
  const [first, last] = [groups(head), groups(tail ?? '')]
  return [...first, ...new Array<number>(8 - first.length - last.length).fill(0), ...last]
}

/**
 * The network of an address: its /24 for IPv4, its /56 for IPv6, what one subscriber has.
 *
 * @returns `192.0.2.0/24`, `2001:db8:0:1200::/56`; `unknown` for what is no address
 */
export function networkOf(address: string): string {
  const known = plain(address)
  const kind = isIP(known)
  if (kind === 4) return `${known.split('.').slice(0, 3).join('.')}.0/24`
  if (kind !== 6) return 'unknown'
  const [a = 0, b = 0, c = 0, d = 0] = groupsOf(known)
  return `${[a, b, c, d & 0xff00].map(group => group.toString(16)).join(':')}::/56`
}

/** Whether a CIDR can be read: `192.0.2.0/24`. */
export function isNetwork(cidr: string): boolean {
  const [address = '', length = ''] = cidr.split('/')
  const kind = isIP(address)
  return kind !== 0 && /^\d{1,3}$/.test(length) && Number(length) <= (kind === 4 ? 32 : 128)
}

/** Whether an address is of one of these networks (CIDR). */
export function networks(cidrs: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const cidr of cidrs) {
    const [address = '', length = ''] = cidr.split('/')
    list.addSubnet(address, Number(length), isIP(address) === 4 ? 'ipv4' : 'ipv6')
  }
  return address => {
    const known = plain(address)
    const kind = isIP(known)
    return kind !== 0 && list.check(known, kind === 4 ? 'ipv4' : 'ipv6')
  }
}
