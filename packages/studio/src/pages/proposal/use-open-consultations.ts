/** The open consultations that ask about a version of a proposal; none where the site has no server. */
import { useEffect, useState } from 'react'
import { useSite } from '../../shell/site.js'
import { type Door, type Listed, type Outcome, readAll, readOne, type Shown } from '../consultation/api.js'

/** Asked once while the site is open: what is open does not change from one proposal to the next. */
let asked: Promise<Shown[]> | null = null

async function openOnes(door: Door): Promise<Shown[]> {
  const all: Outcome<Listed[]> = await readAll(door)
  if (all.kind !== 'done' || !Array.isArray(all.value)) return []
  const open = all.value.filter(({ kind, answering }) => kind === 'propositions' && answering === 'open')
  const each = await Promise.all(open.map(({ id }) => readOne(door, id)))
  return each.flatMap(one => (one.kind === 'done' ? [one.value] : []))
}

export function useOpenConsultations(proposal: string, version: number): readonly Shown[] {
  const { root, language } = useSite()
  const [open, setOpen] = useState<readonly Shown[]>([])
  useEffect(() => {
    let isLeft = false
    asked ??= openOnes({ root, language })
    void asked.then(shown => {
      if (!isLeft)
        setOpen(
          shown.filter(({ items }) => items.some(item => item.id === proposal && item.version === version))
        )
    })
    return () => {
      isLeft = true
    }
  }, [root, language, proposal, version])
  return open
}
