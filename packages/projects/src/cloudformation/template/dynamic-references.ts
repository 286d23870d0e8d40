import { firstId } from '../../project/ids.ts'
import type { ReadOptions, Remark } from '../../project/project.ts'
import type { Scope } from '../scope/scope.ts'

/**
 * Gives what dynamic references name, `ssm:/name:version`, `ssm-secure:…`, `secretsmanager:id:SecretString:key`: what the options say, or a made
 * up value, which a remark says once.
 */
export function createDynamicResolver(
  { overrides = {} }: ReadOptions,
  remark: (remark: Remark) => void,
): Scope['resolveDynamically'] {
  return (reference, at) => {
    if (reference.startsWith(BOOTSTRAP)) return '99'
    const known = [reference, withoutVersion(reference)].find((name) => Object.hasOwn(overrides, name))
    if (known !== undefined) return overrides[known] as string
    remark({
      subject: reference,
      text: `is not read here, so a made up value is taken: give one by a line ${reference}=… in a file of --env-file`,
      kind: 'assumed',
      at,
    })
    return reference.startsWith('ssm:') && /ami/i.test(reference)
      ? 'ami-0123456789abcdef0'
      : firstId(reference, 16)
  }
}

function withoutVersion(reference: string): string {
  return reference.replace(/^(ssm(?:-secure)?:.+):\d+$/, '$1')
}

/** The version of what CDK deploys with, which its templates check. */
const BOOTSTRAP = 'ssm:/cdk-bootstrap/'
