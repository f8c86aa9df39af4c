import { expect, it } from 'vitest'
import { statusShares } from './status-shares.js'

it('goes from the firmest to the least firm, without those that no row has', () => {
  expect(statusShares(['assumption', 'measured', 'assumption', 'reconstructed'])).toEqual([
    { status: 'measured', rows: 1, share: 0.25 },
    { status: 'reconstructed', rows: 1, share: 0.25 },
    { status: 'assumption', rows: 2, share: 0.5 }
  ])
})

it('says nothing of no row', () => {
  expect(statusShares([])).toEqual([])
})
