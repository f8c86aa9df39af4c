import { describe, expect, it } from 'vitest'
import { TABLE_DIMENSIONS } from './sobol-directions.js'
import { seedlings } from './sobol-table.js'

const table = seedlings()

/** Product of two polynomials over two elements, modulo a third. */
function product(a: number, b: number, modulus: number, degree: number): number {
  let sum = 0
  for (let i = degree - 1; i >= 0; i--) {
    sum <<= 1
    if ((sum >> degree) & 1) sum ^= modulus
    if ((b >> i) & 1) sum ^= a
  }
  return sum
}

/** x^n modulo a polynomial. */
function powerOfX(n: number, modulus: number, degree: number): number {
  let value = 1
  let square = degree === 1 ? 1 : 2
  for (let left = n; left > 0; left >>= 1) {
    if (left & 1) value = product(value, square, modulus, degree)
    square = product(square, square, modulus, degree)
  }
  return value
}

const primeFactors = (n: number) =>
  Array.from({ length: n }, (_, i) => i + 1).filter(
    p => p > 1 && n % p === 0 && Array.from({ length: p - 2 }, (_, i) => i + 2).every(q => p % q !== 0)
  )

describe('the table', () => {
  it('has a primitive polynomial for each dimension but the first, none twice', () => {
    expect(table).toHaveLength(TABLE_DIMENSIONS - 1)
    expect(new Set(table.map(({ polynomial }) => polynomial)).size).toBe(TABLE_DIMENSIONS - 1)
    const factors = Array.from({ length: 12 }, (_, degree) => primeFactors(2 ** degree - 1))
    for (const { degree, polynomial } of table) {
      expect(32 - Math.clz32(polynomial)).toBe(degree + 1)
      expect(polynomial & 1).toBe(1)
      const order = 2 ** degree - 1
      expect(powerOfX(order, polynomial, degree)).toBe(1)
      for (const factor of factors[degree]!) expect(powerOfX(order / factor, polynomial, degree)).not.toBe(1)
    }
  })

  it('has odd initial numbers, each below its power of 2', () => {
    for (const { degree, initial } of table) {
      expect(initial).toHaveLength(degree)
      initial.forEach((m, i) => {
        expect(m % 2).toBe(1)
        expect(m).toBeLessThan(2 ** (i + 1))
      })
    }
  })
})
