/** Whether single keys do something: turned off by choice, which the device keeps, as nothing else of this page. */
import { useState } from 'react'

const KEY = 'horizon-soin-single-keys'

function areOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off'
  } catch {
    return false
  }
}

export function useKeysOn(): [boolean, (areOn: boolean) => void] {
  const [areOn, setOn] = useState(() => !areOff())
  const choose = (wanted: boolean) => {
    setOn(wanted)
    try {
      if (wanted) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, 'off')
    } catch {
      // A browser that keeps nothing has them off until the page is left.
    }
  }
  return [areOn, choose]
}
