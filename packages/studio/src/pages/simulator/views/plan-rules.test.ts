import type { Scenario } from '@horizon-soin/model'
import { expect, it } from 'vitest'
import { planRequest, USUAL_SETTINGS } from './plan-rules.js'

const asked = (settings: Partial<typeof USUAL_SETTINGS>) => ({
  scenario: { id: 'x', workforce: {} } as Scenario,
  profession: 'infirmier',
  settings: { ...USUAL_SETTINGS, ...settings }
})

it('asks in shares of today’s places', () => {
  const { rules, from, professions } = planRequest(asked({ low: 80, high: 150, change: 5 }), 2027)
  expect(rules).toEqual({
    low: { share: 0.8 },
    high: { share: 1.5 },
    change: { share: 0.05 },
    smoothing: 0.2
  })
  expect([from, professions]).toEqual([2027, ['infirmier']])
})

it('allows no shortage in years that are aimed at, and in no others', () => {
  expect(planRequest(asked({ targets: [2040], isRequired: true }), 2027).rules).toMatchObject({
    targets: [2040],
    required: [2040]
  })
  expect(planRequest(asked({ isRequired: true }), 2027).rules).not.toHaveProperty('required')
})

it('asks for a chance where one is chosen', () => {
  expect(planRequest(asked({ meet: 'most' }), 2027).uncertainty).toMatchObject({ meet: 0.75 })
  expect(planRequest(asked({}), 2027).uncertainty).not.toHaveProperty('meet')
})
