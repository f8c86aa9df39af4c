/** Test only. The starter with what it leaves out: a need, policies and two regions, one of which has tables of its own. */
import { starterFiles } from '../starter/index.js'

const BY = ',exemple,assumption,'
const lines = (header: string, ...rows: string[]) => `${[header, ...rows].join('\n')}\n`

export const FULL_TABLES: Readonly<Record<string, string>> = {
  'population.csv': lines(
    'year,age_from,age_to,persons,source,status,note',
    `2021,0,64,800${BY}`,
    `2021,65,105,200${BY}`,
    `2050,0,64,780${BY}`,
    `2050,65,105,300${BY}`
  ),
  'care_use.csv': lines(
    'profession,age_from,age_to,weight,source,status,note',
    `infirmier,0,64,1${BY}`,
    `infirmier,65,120,5${BY}`
  ),
  'policies.csv': lines(
    'id,label_fr,label_en,proposition,start,ramp_years,cost_low,cost_mode,cost_high,saving_low,saving_mode,saving_high,cost_years,source,status,note',
    `former,Former plus,Train more,,2027,5,100,200,400,0,0,10,,exemple,assumption,`,
    `outiller,Équiper,Equip,12,2028,0,0,50.5,60,1,2,3,5,exemple,assumption,`
  ),
  'policy_effects.csv': lines(
    'policy,effect,profession,technology,low,mode,high,source,status,note',
    `former,places,infirmier,,1,1.1,1.3${BY}`,
    `former,training_duration,infirmier,,-1,-1,0${BY}`,
    `outiller,adoption_clock,,ia,1,2,4${BY}`,
    `outiller,adoption_clock,medecin,robotique,0,1,1${BY}`,
    `outiller,reinvestment,,,-0.1,0,0.1${BY}`
  ),
  'fte_cost.csv': lines(
    'profession,cost,low,high,source,status,note',
    `infirmier,60000,50000,70000${BY}`,
    `medecin,120000,90000,150000${BY}`
  ),
  'regions.csv': lines('id,label_fr,label_en,code', 'nord,Nord,North,32', 'sud,Sud,South,93'),
  'region_shares.csv': lines(
    'region,profession,of,share,source,status,note',
    `nord,infirmier,headcount,0.4${BY}`,
    `sud,infirmier,headcount,0.6${BY}`,
    `nord,infirmier,places,1${BY}`,
    `sud,infirmier,places,0${BY}`,
    `nord,medecin,headcount,0.25${BY}`,
    `sud,medecin,headcount,0.75${BY}`
  ),
  'region_population.csv': lines(
    'region,year,age_from,age_to,persons,source,status,note',
    `nord,2021,0,64,300${BY}`,
    `nord,2021,65,105,90${BY}`,
    `nord,2050,0,105,410${BY}`,
    `sud,2021,0,64,500${BY}`,
    `sud,2021,65,105,110${BY}`,
    `sud,2050,0,105,670${BY}`
  ),
  'uncertainty.csv': lines(
    'input,profession,low,high,source,status,note',
    `places,infirmier,0.9,1.2${BY}`,
    `series,medecin,0.8,1.1${BY}`,
    `need,infirmier,0.9,1.3${BY}`
  ),
  'regions/nord/headcount.csv': lines(
    'profession,sex,age_from,age_to,headcount,source,status,note',
    `infirmier,F,22,39,30${BY}`,
    `infirmier,M,40,66,45${BY}`
  ),
  'regions/nord/foreign.csv': lines('profession,year,entrants,source,status,note')
}

/** With one part of one file replaced, which must be there; files are added to these. */
export function fullStarter(...edits: [path: string, from: string, to: string][]): Map<string, string> {
  const files = new Map([...starterFiles(), ...Object.entries(FULL_TABLES)])
  for (const [path, from, to] of edits) {
    const text = files.get(path) ?? ''
    if (!text.includes(from)) throw new Error(`not in ${path}: ${from}`)
    files.set(
      path,
      text.replace(from, () => to)
    )
  }
  return files
}
