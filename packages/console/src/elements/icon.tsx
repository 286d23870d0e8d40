/** Drawings of 16 by 16, in the colour of the text. */
const PATHS = {
  live: 'M1.5 8.5h3l2-6 3 11 2-5h3',
  apis: 'M2.5 3.5h5m-5 4.5h11m-11 4.5h7M11 3.5h2.5m-1 9h1',
  websockets: 'M4.5 13V3.5L2 6m9.5-3V12.500L14 10',
  functions: 'M3.5 2.5h1.75L12.5 13.5M7.25 6 3.5 13.5',
  health: 'M2 13.500h12M4 11V7m4 4V3m4 8V5.5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.500h8v8h-8zM3 10.500V2.500h7.5',
  system: 'M2.5 3h11v8h-11zm3 10.500h5',
  light:
    'M8 5.250a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.500ZM8 1v1.500M8 13.500V15M1 8h1.500M13.5 8H15M3 3l1 1m8 8 1 1M13 3l-1 1m-8 8-1 1',
  dark: 'M13 9.500A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.500Z',
  plus: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  call: 'm5 4.5-3 3.5 3 3.500m6-7 3 3.5-3 3.500M9.5 3l-3 10',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside a text or in a button that has a name: it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path
        d={PATHS[name]}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
