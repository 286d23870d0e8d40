import { computed, type ReadonlySignal, signal } from '@preact/signals'

/** Where in the console a person is: the fragment of the address, so that a reload and a shared link lead to the same place. */
export interface Place {
  readonly segments: readonly string[]
  readonly query: URLSearchParams
}

const hash = signal(location.hash)
addEventListener('hashchange', () => {
  hash.value = location.hash
})

/** Where we are now. */
export const place: ReadonlySignal<Place> = computed(() => parsePlace(hash.value))

/** `#/apis/a1b2?tab=x` → segments and query; any other fragment is the first page. */
function parsePlace(text: string): Place {
  const [path = '', query = ''] = text.replace(/^#/, '').split('?', 2)
  const segments = path
    .split('/')
    .filter((it) => it !== '')
    .map(decode)
  return { segments, query: new URLSearchParams(query) }
}

/** The address of a place, for links. */
export function hrefOf(segments: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `#/${segments.map(encodeURIComponent).join('/')}${asked && `?${asked}`}`
}

/** Goes to a place. `isStep` is false for what the Back button should not stop at, such as a filter while it is typed. */
export function goTo(href: string, { isStep = true } = {}): void {
  if (isStep) location.hash = href
  else {
    history.replaceState(null, '', href)
    hash.value = location.hash
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
