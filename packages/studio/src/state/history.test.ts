import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type History, record, redo, startHistory, undo } from './history.js'

fc.configureGlobal({ seed: 4 })

const steps = (history: History<number>, ...values: number[]) =>
  values.reduce((made, value) => record(made, value, { at: 0 }), history)

describe('record, undo, redo', () => {
  it('goes back and forth', () => {
    const history = steps(startHistory(0), 1, 2)
    expect(undo(history).present).toBe(1)
    expect(undo(undo(history)).present).toBe(0)
    expect(redo(undo(undo(history))).present).toBe(1)
    expect(redo(redo(undo(undo(history))))).toEqual(history)
  })

  it('stays where there is no step, and where nothing changes', () => {
    const start = startHistory(0)
    expect(undo(start)).toBe(start)
    expect(redo(start)).toBe(start)
    expect(record(start, 0, { at: 0 })).toBe(start)
  })

  it('drops what was undone once something else is done', () => {
    const history = steps(undo(steps(startHistory(0), 1, 2)), 3)
    expect(history).toMatchObject({ past: [0, 1], present: 3, future: [] })
  })

  it('keeps the last 200 steps', () => {
    const history = steps(startHistory(0), ...Array.from({ length: 300 }, (_, i) => i + 1))
    expect(history.past).toHaveLength(200)
    expect(history.past[0]).toBe(100)
    expect(history.present).toBe(300)
  })

  it('keeps every value that was seen, in order, whatever is undone and redone', () => {
    const move = fc.constantFrom('undo' as const, 'redo' as const)
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), moves => {
        const history = steps(startHistory(0), 1, 2, 3, 4)
        const moved = moves.reduce((made, name) => (name === 'undo' ? undo(made) : redo(made)), history)
        expect([...moved.past, moved.present, ...moved.future]).toEqual([0, 1, 2, 3, 4])
      })
    )
  })
})

describe('merging', () => {
  const drag = (history: History<number>, value: number, at: number, merge = 'adoption') =>
    record(history, value, { merge, at })

  it('makes one step of a drag, however long it lasts', () => {
    let history = steps(startHistory(0), 1)
    for (let i = 1; i <= 50; i++) history = drag(history, 1 + i, 700 * i)
    expect(history).toMatchObject({ past: [0, 1], present: 51 })
  })

  it('makes two steps of two drags, by pause, by lever, and across an undo', () => {
    const once = drag(startHistory(0), 1, 0)
    expect(drag(once, 2, 800).past).toEqual([0])
    expect(drag(once, 2, 801).past).toEqual([0, 1])
    expect(drag(once, 2, 10, 'potential').past).toEqual([0, 1])
    expect(record(once, 2, { at: 10 }).past).toEqual([0, 1])
    expect(drag(undo(once), 2, 10).past).toEqual([0])
    expect(drag(redo(undo(once)), 2, 10).past).toEqual([0, 1])
  })

  it('does not trust a clock that goes back', () => {
    expect(drag(drag(startHistory(0), 1, 1000), 2, 500).past).toEqual([0, 1])
  })
})
