import { expect, it } from 'vitest'
import { fileName } from './file-name.js'

it.each([
  [['Gain effectif', 2030, 'médian'], 'horizon-soin-gain-effectif-2030-median.csv'],
  [
    ['france-2026.meilleurs-sites', 'main', 2030, 'rapide'],
    'horizon-soin-france-2026-meilleurs-sites-main-2030-rapide.csv'
  ],
  [['L’œuvre – « déjà » 24\u00a0%'], 'horizon-soin-l-oeuvre-deja-24.csv'],
  [['../../etc/passwd', 'C:\\x'], 'horizon-soin-etc-passwd-c-x.csv'],
  [['\u202etxt.exe', '<img src=x>'], 'horizon-soin-txt-exe-img-src-x.csv'],
  [['日本'], 'horizon-soin.csv'],
  [[], 'horizon-soin.csv']
])('%j', (parts, name) => {
  expect(fileName(parts, 'csv')).toBe(name)
})

it('is cut between words, or within one that is too long', () => {
  expect(fileName([Array(40).fill('mot').join(' ')], 'png')).toBe(`horizon-soin${'-mot'.repeat(17)}.png`)
  expect(fileName(['x'.repeat(300)], 'png')).toBe('horizon-soin.png')
})
