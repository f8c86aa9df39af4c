/** Texts that are typed with plain spaces. */
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'

export function Prose({ text, className }: { text: string; className?: string }) {
  return <p className={className}>{typeset(text, useLanguage())}</p>
}
