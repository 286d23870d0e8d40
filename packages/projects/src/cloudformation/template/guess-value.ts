import { ownMember } from '@gatehouse/contract/core'
import type { DocumentMap } from '../../documents/positions.ts'
import { firstId } from '../../project/ids.ts'
import type { StackFacts } from '../scope/scope.ts'

/** A parameter that nobody gave a value. */
export interface Unknown {
  readonly name: string
  readonly type: string
  readonly definition: DocumentMap
  readonly stack: StackFacts
}

/** A value of the parameter's kind, the same one each time; which one is a guess: by its type, then by the words in its name. */
export function guessValue(unknown: Unknown): string {
  const { AllowedValues, MinValue } = unknown.definition
  if (Array.isArray(AllowedValues) && AllowedValues.length > 0) return String(AllowedValues[0])
  const element = /^List<(.*)>$/.exec(unknown.type)?.[1] ?? unknown.type
  if (element === 'Number') return String(MinValue ?? 1)
  const prefix = ownMember(PREFIXES, element)
  if (prefix !== undefined) return `${prefix}${hexadecimal(unknown, 17)}`
  return byName(unknown)
}

const PREFIXES: Readonly<Record<string, string>> = {
  'AWS::EC2::Image::Id': 'ami-',
  'AWS::EC2::Instance::Id': 'i-',
  'AWS::EC2::SecurityGroup::Id': 'sg-',
  'AWS::EC2::Subnet::Id': 'subnet-',
  'AWS::EC2::VPC::Id': 'vpc-',
  'AWS::EC2::Volume::Id': 'vol-',
  'AWS::Route53::HostedZone::Id': 'Z',
}

/** Words of names, the first that fits. */
const BY_NAME: readonly (readonly [RegExp, (unknown: Unknown) => string])[] = [
  [/origin|client_?domains/i, ({ name }) => `https://${kebab(name)}.example.com`],
  [/cert|acm/i, (one) => arn(one, 'acm', `certificate/${uuid(one)}`)],
  [
    /(listener).*arn|listener$/i,
    (one) =>
      arn(
        one,
        'elasticloadbalancing',
        `listener/app/load-balancer/${hexadecimal(one, 16)}/${hexadecimal(one, 16)}`,
      ),
  ],
  [/(function|lambda|authorizer).*arn/i, (one) => arn(one, 'lambda', `function:${kebab(one.name)}`)],
  [/role.*arn/i, ({ name, stack }) => `arn:${stack.partition}:iam::${stack.account}:role/${kebab(name)}`],
  [/queue.*arn/i, (one) => arn(one, 'sqs', kebab(one.name))],
  [/topic.*arn/i, (one) => arn(one, 'sns', kebab(one.name))],
  [/user_?pool_?client|client_?id|audience/i, (one) => firstId(one.name, 26)],
  [
    /user_?pool_?arn/i,
    (one) => arn(one, 'cognito-idp', `userpool/${one.stack.region}_${firstId(one.name, 9)}`),
  ],
  [/user_?pool/i, ({ name, stack }) => `${stack.region}_${firstId(name, 9)}`],
  [/issuer/i, ({ name }) => `https://${kebab(name)}.example.com/`],
  [/hosted_?zone/i, ({ name }) => `Z${firstId(name, 20).toUpperCase()}`],
  [/vpc_?link/i, ({ name }) => firstId(name, 6)],
  [/subnet/i, (one) => `subnet-${hexadecimal(one, 17)}`],
  [/security_?group/i, (one) => `sg-${hexadecimal(one, 17)}`],
  [/vpc/i, (one) => `vpc-${hexadecimal(one, 17)}`],
  [/e?mail/i, () => 'someone@example.com'],
  [/ur[li]$|endpoint/i, () => 'https://example.com'],
  [/domain|host/i, ({ name }) => `${kebab(name)}.example.com`],
  [/arn$/i, (one) => arn(one, 'service', kebab(one.name))],
]

function byName(unknown: Unknown): string {
  const found = BY_NAME.find(([words]) => words.test(unknown.name))
  return found ? found[1](unknown) : kebab(unknown.name)
}

function arn({ stack }: Unknown, service: string, resource: string): string {
  return `arn:${stack.partition}:${service}:${stack.region}:${stack.account}:${resource}`
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

function uuid(unknown: Unknown): string {
  return hexadecimal(unknown, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function hexadecimal({ name }: Unknown, length: number): string {
  return Buffer.from(firstId(name, length)).toString('hex').slice(0, length)
}
