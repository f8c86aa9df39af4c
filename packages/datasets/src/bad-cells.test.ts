import { describe, expect, it } from 'vitest'
import { faultsOf, starterWith, told } from './testing/files.js'

type Case = [
  what: string,
  path: string,
  from: string,
  to: string,
  at: string,
  value: string | null,
  code: string,
  suggestion: string | null
]

/** Each changes one thing in the starter, and must be told once, where it is, and nothing else with it. */
// biome-ignore format: one case a line
const CELLS: Case[] = [
  ['a decimal comma in a quoted field', 'time_use.csv', 'soins,0.6,', 'soins,"0,6",', 'time_use.csv:2:share', '0,6', 'decimal-comma', '0.6'],
  ['a decimal comma that splits a field', 'time_use.csv', 'soins,0.6,', 'soins,0,6,', 'time_use.csv:2:share', '0,6', 'decimal-comma', '0.6'],
  ['a comma that may mean thousands', 'headcount.csv', ',80,', ',"1,250",', 'headcount.csv:2:headcount', '1,250', 'ambiguous-comma', null],
  ['an empty number', 'time_use.csv', 'soins,0.6,', 'soins,,', 'time_use.csv:2:share', '', 'empty-value', null],
  ['a blank number', 'time_use.csv', 'soins,0.6,', 'soins,  ,', 'time_use.csv:2:share', '  ', 'empty-value', null],
  ['a hexadecimal number', 'headcount.csv', ',80,', ',0x3,', 'headcount.csv:2:headcount', '0x3', 'not-a-number', null],
  ['a number beyond doubles', 'headcount.csv', ',80,', ',1e999,', 'headcount.csv:2:headcount', '1e999', 'not-a-number', null],
  ['a number lost below doubles', 'headcount.csv', ',80,', ',1e-999,', 'headcount.csv:2:headcount', '1e-999', 'not-a-number', null],
  ['NaN', 'headcount.csv', ',80,', ',NaN,', 'headcount.csv:2:headcount', 'NaN', 'not-a-number', null],
  ['Infinity', 'headcount.csv', ',80,', ',Infinity,', 'headcount.csv:2:headcount', 'Infinity', 'not-a-number', null],
  ['digits of another script', 'headcount.csv', ',80,', ',١٢,', 'headcount.csv:2:headcount', '١٢', 'not-a-number', null],
  ['a number with thousands spaced', 'headcount.csv', ',80,', ',1\u202f280,', 'headcount.csv:2:headcount', '1\u202f280', 'not-a-number', '1280'],
  ['a percentage', 'time_use.csv', 'soins,0.6,', 'soins,60%,', 'time_use.csv:2:share', '60%', 'not-a-number', '0.6'],
  ['a share above 1', 'intensity.csv', ',0.8,0.6,1,', ',0.8,0.6,1.1,', 'intensity.csv:2:high', '1.1', 'out-of-bounds', null],
  ['a negative headcount', 'headcount.csv', ',80,', ',-1,', 'headcount.csv:2:headcount', '-1', 'out-of-bounds', null],
  ['a gain of all the time', 'potential.csv', '0.1,0.2,0.3', '0.1,0.2,1', 'potential.csv:2:fast', '1', 'out-of-bounds', null],
  ['a gain that costs all the time', 'potential.csv', '0.1,0.2,0.3', '-1,0.2,0.3', 'potential.csv:2:slow', '-1', 'out-of-bounds', null],
  ['a gain at the technology base year', 'potential.csv', 'ia,2030,0.1', 'ia,2026,0.1', 'potential.csv:2:year', '2026', 'out-of-bounds', null],
  ['a year that is no year', 'places.csv', '2026', '20266', 'places.csv:3:year', '20266', 'not-a-year', null],
  ['a comma that may mean thousands and splits a field', 'headcount.csv', ',80,', ',3,200,', 'headcount.csv:2:headcount', '3,200', 'ambiguous-comma', null],
  ['a percentage with a decimal comma', 'time_use.csv', 'soins,0.6,', 'soins,"60,5 %",', 'time_use.csv:2:share', '60,5 %', 'not-a-number', '0.605'],
  ['a share in per cent', 'time_use.csv', 'soins,0.6,0.5,0.7', 'soins,0.6,0.5,70', 'time_use.csv:2:high', '70', 'out-of-bounds', '0.7'],
  ['a gain in per cent', 'potential.csv', '0.1,0.2,0.3', '0.1,0.2,29', 'potential.csv:2:fast', '29', 'out-of-bounds', '0.29'],
  ['an exit in per cent', 'exits.csv', '0.04,0.03,0.06', '0.04,0.03,6', 'exits.csv:2:high', '6', 'out-of-bounds', '0.06'],
  ['a share beyond a hundred', 'time_use.csv', 'soins,0.6,0.5,0.7', 'soins,0.6,0.5,700', 'time_use.csv:2:high', '700', 'out-of-bounds', null],
  ['a date for a year', 'places.csv', '2026', '01/01/2040', 'places.csv:3:year', '01/01/2040', 'not-a-year', '2040'],
  ['a date for a year, the other way round', 'places.csv', '2026', '2040-01-01', 'places.csv:3:year', '2040-01-01', 'not-a-year', '2040'],
  ['two years for one', 'places.csv', '2026', '2026-2027', 'places.csv:3:year', '2026-2027', 'not-a-year', null],
  ['a year of two digits', 'adoption.csv', ',2038,', ',32,', 'adoption.csv:2:midpoint', '32', 'not-a-year', '2032'],
  ['a year with a fraction', 'places.csv', '2026', '2026.5', 'places.csv:3:year', '2026.5', 'not-an-integer', null],
  ['a year with a decimal comma', 'adoption.csv', ',2038,', ',"2038,5",', 'adoption.csv:2:midpoint', '2038,5', 'decimal-comma', '2038.5'],
  ['an exit probability above 1', 'exits.csv', '0.04,0.03,0.06', '0.04,0.03,1.06', 'exits.csv:2:high', '1.06', 'out-of-bounds', null],
  ['an age beyond the oldest', 'headcount.csv', '40,66,90', '40,131,90', 'headcount.csv:3:age_to', '131', 'out-of-bounds', null],
  ['an age that is not whole', 'headcount.csv', '40,66,90', '40,66.5,90', 'headcount.csv:3:age_to', '66.5', 'not-an-integer', null],
  ['a training of half years', 'training.csv', 'infirmier,3,', 'infirmier,3.5,', 'training.csv:2:duration_years', '3.5', 'not-an-integer', null],
  ['a lead below 0', 'heterogeneity.csv', '3,2,4', '3,-2,4', 'heterogeneity.csv:2:low', '-2', 'out-of-bounds', null],
  ['a rate of adoption of 0', 'adoption.csv', '2038,0.25', '2038,0', 'adoption.csv:2:rate', '0', 'out-of-bounds', null],
  ['an innovation of 0', 'adoption.csv', '2030,0.005', '2030,0', 'adoption.csv:5:p', '0', 'out-of-bounds', null],
  ['an imitation below 0', 'adoption.csv', '0.005,0.2', '0.005,-0.2', 'adoption.csv:5:q', '-0.2', 'out-of-bounds', null],
  ['a value below its low', 'exits.csv', '0.04,0.03,0.06', '0.04,0.05,0.06', 'exits.csv:2:low', '0.05', 'not-ordered', null],
  ['a value above its high', 'exits.csv', '0.04,0.03,0.06', '0.04,0.03,0.035', 'exits.csv:2:high', '0.035', 'not-ordered', null],
  ['a share above its high', 'time_use.csv', 'soins,0.6,0.5,0.7', 'soins,0.6,0.5,0.55', 'time_use.csv:2:high', '0.55', 'not-ordered', null],
  ['a share below its low', 'time_use.csv', 'soins,0.6,0.5,0.7', 'soins,0.6,0.65,0.7', 'time_use.csv:2:low', '0.65', 'not-ordered', null],
  ['a range of shares reversed', 'time_use.csv', 'soins,0.6,0.5,0.7', 'soins,0.6,0.7,0.5', 'time_use.csv:2:low', '0.7', 'not-ordered', null],
  ['a range of exits reversed', 'exits.csv', '0.04,0.03,0.06', '0.04,0.06,0.03', 'exits.csv:2:low', '0.06', 'not-ordered', null],
  ['an intensity above its high', 'intensity.csv', '0.8,0.6,1', '0.8,0.6,0.7', 'intensity.csv:2:high', '0.7', 'not-ordered', null],
  ['a range of intensities reversed', 'intensity.csv', '0.8,0.6,1', '0.8,1,0.6', 'intensity.csv:2:low', '1', 'not-ordered', null],
  ['a lead below its low', 'heterogeneity.csv', '3,2,4', '3,3.5,4', 'heterogeneity.csv:2:low', '3.5', 'not-ordered', null],
  ['a range of leads reversed', 'heterogeneity.csv', '3,2,4', '3,4,2', 'heterogeneity.csv:2:low', '4', 'not-ordered', null],
  ['a slow above its median', 'potential.csv', '0.1,0.2,0.3', '0.25,0.2,0.3', 'potential.csv:2:slow', '0.25', 'not-ordered', null],
  ['a median above its fast', 'potential.csv', '0.1,0.2,0.3', '0.1,0.2,0.15', 'potential.csv:2:fast', '0.15', 'not-ordered', null],
  ['a lead above its high', 'heterogeneity.csv', '3,2,4', '3,2,2.5', 'heterogeneity.csv:2:high', '2.5', 'not-ordered', null],
  ['an intensity below its low', 'intensity.csv', '0.8,0.6,1', '0.5,0.6,1', 'intensity.csv:2:low', '0.6', 'not-ordered', null],
  ['a reversed band', 'fte.csv', '30,45', '45,30', 'fte.csv:2:age_to', '30', 'reversed-band', null],
  ['overlapping bands', 'headcount.csv', 'F,40,66', 'F,39,66', 'headcount.csv:3:age_from', '39', 'overlapping-bands', null],
  ['an age of the headcount without an exit', 'exits.csv', 'F,22,59', 'F,22,57', 'exits.csv:2:age_to', '57', 'age-without-exit', '59'],
  ['the youngest without an exit', 'exits.csv', 'F,22,59', 'F,23,59', 'exits.csv::age_to', null, 'age-without-exit', null],
  ['a last band that ends too early', 'exits.csv', 'M,60,66', 'M,60,65', 'exits.csv:5:age_to', '65', 'age-without-exit', '66'],
  ['an age reached by ageing without an exit', 'exits.csv', 'F,60,66', 'F,68,70', 'exits.csv:2:age_to', '59', 'age-without-exit', '67'],
  ['an entrant without an exit', 'entrant_ages.csv', 'F,22,30', 'F,20,30', 'exits.csv::age_to', null, 'age-without-exit', null],
  ['a duplicate key', 'places.csv', '2026', '2023', 'places.csv:3:year', 'infirmier, 2023', 'duplicate-key', null],
  ['a duplicate id', 'technologies.csv', 'robotique,', 'ia,x,x\nrobotique,', 'technologies.csv:3:id', 'ia', 'duplicate-key', null],
  ['an unknown profession', 'training.csv', 'infirmier,', 'infirmeir,', 'training.csv:2:profession', 'infirmeir', 'unknown-id', 'infirmier'],
  ['an accent in an id', 'series.csv', 'medecin,2026', 'Médecin,2026', 'series.csv:2:profession', 'Médecin', 'unknown-id', 'medecin'],
  ['an unknown activity', 'potential.csv', 'administration', 'admin', 'potential.csv:2:activity', 'admin', 'unknown-id', null],
  ['an unknown technology', 'potential.csv', 'soins,robotique', 'soins,robotik', 'potential.csv:4:technology', 'robotik', 'unknown-id', 'robotique'],
  ['an unknown source', 'foreign.csv', 'exemple', 'exemples', 'foreign.csv:2:source', 'exemples', 'unknown-id', 'exemple'],
  ['an unknown status', 'foreign.csv', 'assumption', 'asumption', 'foreign.csv:2:status', 'asumption', 'unknown-value', 'assumption'],
  ['an unknown sex', 'fte.csv', ',F,', ',f,', 'fte.csv:2:sex', 'f', 'unknown-value', 'F'],
  ['a pace in French', 'adoption.csv', 'infirmier,ia,fast', 'infirmier,ia,rapide', 'adoption.csv:4:pace', 'rapide', 'unknown-value', 'fast'],
  ['a sex in French', 'fte.csv', ',F,', ',H,', 'fte.csv:2:sex', 'H', 'unknown-value', 'M'],
  ['a status in French', 'foreign.csv', 'assumption', 'Hypothèse', 'foreign.csv:2:status', 'Hypothèse', 'unknown-value', 'assumption'],
  ['an unknown kind', 'professions.csv', 'non-medical', 'non medical', 'professions.csv:2:kind', 'non medical', 'unknown-value', 'non-medical'],
  ['an unknown measure', 'exits.csv', 'probability', 'probabilty', 'exits.csv:2:measure', 'probabilty', 'unknown-value', 'probability'],
  ['an unknown curve', 'adoption.csv', 'slow,bass', 'slow,bas', 'adoption.csv:5:curve', 'bas', 'unknown-value', 'bass'],
  ['an id in capitals', 'activities.csv', 'soins,', 'Soins,', 'activities.csv:2:id', 'Soins', 'bad-id', 'soins'],
  ['a label left out', 'activities.csv', ',Soins,', ',,', 'activities.csv:2:label_fr', '', 'empty-value', null],
  ['two schemes of sexes', 'fte.csv', ',F,', ',all,', 'fte.csv:2:sex', 'all', 'mixed-sexes', null],
  ['shares that do not sum to 1', 'time_use.csv', 'soins,0.6,', 'soins,0.606,', 'time_use.csv:2:share', '0.606', 'shares-sum', null],
  ['entrants that do not sum to 1', 'entrant_ages.csv', '0.15', '0.14', 'entrant_ages.csv:2:share', '0.85', 'shares-sum', null],
  ['a pace left out', 'adoption.csv', 'medecin,ia,fast,logistic,0.9,2030,0.5,,,,exemple,assumption,\n', '', 'adoption.csv:8:pace', 'slow', 'missing-pace', null],
  ['two curves', 'adoption.csv', 'medecin,ia,fast,logistic,0.9,2030,0.5,,,', 'medecin,ia,fast,bass,0.9,,,2030,0.1,0.5', 'adoption.csv:10:curve', 'bass', 'mixed-curves', 'logistic'],
  ['a parameter left out', 'adoption.csv', '2038,0.25', '2038,', 'adoption.csv:2:rate', '', 'needed-for-curve', null],
  ['a parameter of the other curve', 'adoption.csv', '2038,0.25,,', '2038,0.25,2030,', 'adoption.csv:2:start', '2030', 'not-for-curve', null],
  ['a row too short', 'foreign.csv', '2026,1,', '2026,', 'foreign.csv:2:', 'infirmier,2026,exemple,assumption,', 'row-length', null],
  ['a row too long', 'activities.csv', 'Soins,Care', 'Soins,Care,x', 'activities.csv:2:', 'soins,Soins,Care,x', 'row-length', null],
  ['a quote inside a field', 'activities.csv', 'Soins,Care', 'So"ins,Care', 'activities.csv:2:', null, 'csv-syntax', null],
  ['a quote that is not closed', 'series.csv', 'medecin,2040', '"medecin,2040', 'series.csv:3:', null, 'csv-syntax', null],
  ['a missing column', 'headcount.csv', 'age_to,', '', 'headcount.csv:1:age_to', null, 'missing-column', null],
  ['a misspelt column', 'headcount.csv', 'age_to', 'ageto', 'headcount.csv:1:ageto', 'ageto', 'unknown-column', 'age_to'],
  ['a misspelt column of one curve', 'adoption.csv', ',rate,', ',rates,', 'adoption.csv:1:rates', 'rates', 'unknown-column', 'rate'],
  ['a misspelt optional column', 'headcount.csv', 'note', 'notes', 'headcount.csv:1:notes', 'notes', 'unknown-column', 'note'],
  ['a column too many', 'activities.csv', 'label_en\n', 'label_en,colour\n', 'activities.csv:1:colour', 'colour', 'unknown-column', null],
  ['a column that could be a prototype', 'activities.csv', 'label_en\n', 'label_en,__proto__\n', 'activities.csv:1:__proto__', '__proto__', 'unknown-column', null],
  ['a column twice', 'activities.csv', 'label_en\n', 'label_en,label_en\n', 'activities.csv:1:label_en', 'label_en', 'duplicate-column', null],
  ['a NUL', 'series.csv', ',40,', ',4\u00000,', 'series.csv:2:', null, 'nul-byte', null]
]

describe('bad input in a table', () => {
  for (const [what, path, from, to, at, value, code, suggestion] of CELLS) {
    it(`reports ${what}`, () => {
      expect(faultsOf(starterWith(path, from, to)).map(told)).toEqual([{ at, value, code, suggestion }])
    })
  }

  it('takes shares within half a percent of 1 and scales them, with their bounds', () => {
    const files = starterWith('time_use.csv', 'soins,0.6,0.5,0.7', 'soins,0.604,0.5,0.7')
    expect(faultsOf(files)).toEqual([])
  })
})
