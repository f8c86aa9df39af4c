/** Whose word is taken on who asks, and over what (X-Forwarded-For, -Proto, -Host). */
import { BlockList, isIP } from 'node:net'

/** This machine and private networks: RFC 1918, 3927, 4193, 4291, 6598. */
const NEAR = new BlockList()
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10]
] as const)
  NEAR.addSubnet(network, prefix, 'ipv4')
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')
NEAR.addSubnet('fe80::', 10, 'ipv6')

const isNear = (address: string): boolean => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const kind = isIP(plain)
  return kind !== 0 && NEAR.check(plain, kind === 4 ? 'ipv4' : 'ipv6')
}

/**
 * For Fastify's `trustProxy`: the last `count` hops are believed, and only where the nearest is of this machine or of its
 * private network, so that nobody who reaches the server directly passes for a proxy. None by default.
 */
export const trustedProxies = (count: number): false | ((address: string, hop: number) => boolean) =>
  count > 0 && ((address, hop) => hop < count && (hop > 0 || isNear(address)))
