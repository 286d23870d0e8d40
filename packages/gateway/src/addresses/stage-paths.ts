import { type Exchange, withOneSlash } from '@gatehouse/runtime'

/** What is matched is what is passed on: slashes at the beginning of a stage's path are one in both. http-apis §2.2 */
export function toStagePaths(clientPath: string, belowStage: string): Pick<Exchange, 'path' | 'clientPath'> {
  const path = withOneSlash(belowStage)
  if (path === belowStage) return { path, clientPath }
  return { path, clientPath: clientPath.slice(0, -belowStage.length) + path }
}
