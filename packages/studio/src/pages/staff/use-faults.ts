/** What is wrong in a form: told at its field, which takes the focus. */
import { useEffect, useState } from 'react'

export interface Fault {
  /** Id of the field; empty for the form as a whole. */
  field: string
  told: string
}

export interface Faults {
  of: (field: string) => string | null
  tell: (field: string, told: string) => void
  clear: () => void
}

export function useFaults(): Faults {
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    if (fault !== null && fault.field !== '') document.getElementById(fault.field)?.focus()
  }, [fault])
  return {
    of: field => (fault?.field === field ? fault.told : null),
    tell: (field, told) => setFault({ field, told }),
    clear: () => setFault(null)
  }
}
