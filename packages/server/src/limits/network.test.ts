import { describe, expect, it } from 'vitest'
import { isNetwork, networkOf, networks } from './network.js'

describe('networkOf', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:12ff:a:b:c:d', '2001:db8:1:1200::/56'],
    ['2001:DB8:1:1200::1', '2001:db8:1:1200::/56'],
    ['::1', '0:0:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/56'],
    ['not an address', 'unknown'],
    ['', 'unknown']
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network))

  it('parts neighbours, and only them', () => {
    expect(networkOf('192.0.3.77')).not.toBe(networkOf('192.0.2.77'))
    expect(networkOf('2001:db8::1:0:0:1')).not.toBe(networkOf('2001:db8:0:100::1'))
    expect(networkOf('2001:db8:0:1::1')).toBe(networkOf('2001:db8:0:ff::2'))
  })
})

it('networks holds for the addresses of each', () => {
  const isOpen = networks(['198.51.100.0/24', '2001:db8:5::/48'])
  expect(['198.51.100.9', '::ffff:198.51.100.9', '2001:db8:5:1::1'].map(isOpen)).toEqual([true, true, true])
  expect(['198.51.101.9', '2001:db8:6::1', 'nothing', ''].map(isOpen)).toEqual([false, false, false, false])
})

it('isNetwork tells what can be read', () => {
  expect(['192.0.2.0/24', '::/0', '2001:db8::/128'].every(isNetwork)).toBe(true)
  expect(['192.0.2.0', '192.0.2.0/33', '2001:db8::/129', 'a/8', '', '192.0.2.0/-1'].some(isNetwork)).toBe(
    false
  )
})
