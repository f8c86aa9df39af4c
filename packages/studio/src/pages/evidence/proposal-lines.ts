/** Rows of CSV that a proposal of a study starts from: they read as they are, and are to be edited. */

const SOURCE = 'nom-2026'

/** As `data/preuves/sources.csv` has them. */
export const SOURCE_LINES = `id,title,publisher,year,url,licence,kind
${SOURCE},Titre de la publication,Revue ou éditeur,2026,https://doi.org/10.1000/exemple,non précisée,research
`

/** As `data/preuves/measures.csv` has them: here a study that was read for context, until a reviewer decides. */
export const measureLines = (profession: string, activity: string, technology: string): string =>
  `${MEASURE_HEADER}
${SOURCE}-${profession},${profession},${activity},${technology},2025,,0.12,,,activity,finding,Ce qui a été mesuré en une phrase.,What was measured in one sentence.,before-after,FR,40 soignants,40 caregivers,,${SOURCE},measured,,,context,Pourquoi elle est retenue ou non.,Why it is taken up or not.
`

const MEASURE_HEADER =
  'id,profession,activity,technology,year,low,mode,high,range,scope,kind,what_fr,what_en,design,country,size_fr,size_en,grade,source,status,note_fr,note_en,used,why_fr,why_en'
