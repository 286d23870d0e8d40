import { place } from '../navigation/place.ts'
import { ApiList } from './api-list.tsx'
import { ApiView } from './api-view.tsx'
import { DomainsPage } from './domains-page.tsx'

/** The APIs: a list of them, or one with what belongs to it. */
export function ApisPage() {
  const [, apiId] = place.value.segments
  if (apiId === 'domains') return <DomainsPage />
  return apiId === undefined || apiId === 'new' || apiId === 'import' ? (
    <ApiList />
  ) : (
    <ApiView key={apiId} apiId={apiId} />
  )
}
