import type { Deployment } from '@gatehouse/contract'

/** A deployment in a line: its id, when it was made, and what was said of it. */
export function describeDeployment({
  deploymentId,
  createdDate,
  description,
  autoDeployed,
}: Deployment): string {
  const said = description ?? (autoDeployed ? 'automatic' : '')
  return [deploymentId, formatTime(createdDate), said].filter(Boolean).join(' · ')
}

/** A moment as people near here write it, to the second. */
export function formatTime(moment: string): string {
  return new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
}
