/** Small pictures beside the words of buttons. */
const PATHS = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h7a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6a4 4 0 0 0 0 8h3',
  reset: 'M13.5 8A5.5 5.5 0 1 1 11.7 3.9M12 1v3.5H8.5',
  compare: 'M2 14V8h3v6zM6.5 14V2h3v12zM11 14V5h3v9z',
  save: 'M8 1.5v8M4.8 6.5 8 9.7l3.2-3.2M2 12.5v2h12v-2',
  open: 'M1.5 13.5v-11h5l1.5 2h6.5v9z',
  share: 'M8 10V1.8M4.8 4.8 8 1.6l3.2 3.2M3 7.5v7h10v-7',
  rename: 'M2.5 13.5l.7-3L11 2.7l2.3 2.3-7.8 7.8z'
} as const

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
