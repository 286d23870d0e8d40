import { operations } from '@gatehouse/contract'
import { expect } from '../matching/matchers.ts'
import { missing, type Row } from './row.ts'

/** The operations whose path names a resource; those on tags name it by ARN. */
export const namingOperations = Object.entries(operations).filter(
  ([, { path }]) => path.includes('{') && !path.includes('{resource-arn}'),
)

/** Every operation answers 404 when what its path names does not exist. management §1.3 */
export const absences: readonly Row[] = namingOperations.map(([name, { method, path, body, query }]) => [
  `${name} does not find what is not there`,
  [],
  {
    method,
    path: path.replaceAll(/\{[^}]+\}/g, 'nothing') + ('outputType' in query ? '?outputType=JSON' : ''),
    ...(body ? { body: {} } : {}),
  },
  missing(
    expect.stringMatching(/^Invalid (API|Portal|PortalProduct|VpcLink|domain name) identifier specified/),
  ),
])
