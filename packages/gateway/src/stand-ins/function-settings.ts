import { isObject } from '@gatehouse/contract/core'
import type { Stored } from './resource-files.ts'

/** What a function is named and answers beside what is sent of a setting. */
interface Before {
  /** The setting as it was. */
  readonly before: unknown
  readonly name: string
}

/** The setting as it is kept, by what is sent of it; undefined where that takes it away. */
type Form = (sent: unknown, before: Before) => unknown

const asSent: Form = (sent) => sent
const unlessEmpty: Form = (sent) => (lengthOf(sent) === 0 ? undefined : sent)

/** What a call may set in a function, each by what the service answers of it. Source: "UpdateFunctionConfiguration" in Lambda's API reference. */
const SETTINGS: Readonly<Record<string, Form>> = {
  CapacityProviderConfig: asSent,
  DeadLetterConfig: (sent) => (lengthOf(memberOf(sent, 'TargetArn')) === 0 ? undefined : sent),
  Description: asSent,
  DurableConfig: asSent,
  Environment: (sent) => (lengthOf(memberOf(sent, 'Variables')) === 0 ? undefined : sent),
  EphemeralStorage: asSent,
  FileSystemConfigs: unlessEmpty,
  Handler: asSent,
  ImageConfig: unlessEmpty,
  KMSKeyArn: unlessEmpty,
  Layers: (sent) =>
    Array.isArray(sent) && sent.length > 0 ? sent.map((Arn: unknown) => ({ Arn })) : undefined,
  LoggingConfig: toLogging,
  MemorySize: asSent,
  Role: asSent,
  Runtime: asSent,
  SnapStart: (sent) => ({ ApplyOn: memberOf(sent, 'ApplyOn') ?? 'None', OptimizationStatus: 'Off' }),
  Timeout: asSent,
  TracingConfig: asSent,
  VpcConfig: toVpc,
}

/** The settings of a function with those that a call sends; what it does not send stays. */
export function settingsOf(body: Stored, before: Stored, name: string): Stored {
  const given = Object.keys(SETTINGS).filter((key) => body[key] !== undefined && body[key] !== null)
  const changed = given.map((key) => [key, SETTINGS[key]?.(body[key], { before: before[key], name })])
  return { ...before, ...Object.fromEntries(changed) }
}

/** What a function has before anything is set. */
export function defaultsOf(name: string): Stored {
  return {
    Timeout: 3,
    MemorySize: 128,
    PackageType: 'Zip',
    Architectures: ['x86_64'],
    EphemeralStorage: { Size: 512 },
    TracingConfig: { Mode: 'PassThrough' },
    LoggingConfig: toLogging({}, { before: undefined, name }),
  }
}

/** What may be set when a function is made alone. */
export function settingsOfMaking({
  PackageType,
  TenancyConfig,
  CodeSigningConfigArn,
  Code,
  ...body
}: Stored): Stored {
  return {
    ...(PackageType !== undefined && { PackageType }),
    ...(TenancyConfig !== undefined && { TenancyConfig }),
    ...(CodeSigningConfigArn !== undefined && { CodeSigningConfigArn }),
    ...settingsOfCode({ ...(isObject(Code) ? Code : {}), Architectures: body.Architectures }),
  }
}

/** What is set along with code. A key is none unless it is sent again. */
export function settingsOfCode({ Architectures, SourceKMSKeyArn }: Stored): Stored {
  return { ...(Array.isArray(Architectures) && { Architectures }), SourceKMSKeyArn }
}

/** A function as its configuration is answered: without what is answered by other calls. */
export function configurationOf({
  CodeFolder: _folder,
  CodeSigningConfigArn: _signing,
  FormerCodeFolder: _former,
  ImageConfig,
  LastPublished: _published,
  RecursiveLoop: _loop,
  ReservedConcurrentExecutions: _reserved,
  RuntimeManagement: _management,
  SourceKMSKeyArn: _key,
  Tags: _tags,
  ...known
}: Stored): Stored {
  return {
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
    ...known,
    ...(ImageConfig !== undefined && { ImageConfigResponse: { ImageConfig } }),
    Version: '$LATEST',
    State: 'Active',
    LastUpdateStatus: 'Successful',
  }
}

/** A function logs text to a group of its own, unless it is said otherwise; levels are of JSON alone. */
function toLogging(sent: unknown, { before, name }: Before): Stored {
  const merged: Stored = {
    LogFormat: 'Text',
    LogGroup: `/aws/lambda/${name}`,
    ...(before as Stored | undefined),
    ...(isObject(sent) ? sent : {}),
  }
  const { ApplicationLogLevel, SystemLogLevel, ...others } = merged
  if (others.LogFormat !== 'JSON') return others
  return {
    ...others,
    ApplicationLogLevel: ApplicationLogLevel ?? 'INFO',
    SystemLogLevel: SystemLogLevel ?? 'INFO',
  }
}

/** The network that a stand-in says subnets are of: no service here knows it. */
const VPC_ID = 'vpc-00000000000000000'

function toVpc(sent: unknown): unknown {
  const isIn = [memberOf(sent, 'SubnetIds'), memberOf(sent, 'SecurityGroupIds')].some((ids) => lengthOf(ids))
  return isIn ? { Ipv6AllowedForDualStack: false, ...(sent as Stored), VpcId: VPC_ID } : undefined
}

function memberOf(sent: unknown, name: string): unknown {
  return isObject(sent) ? sent[name] : undefined
}

/** Of a text or a list, or how many members it has. */
function lengthOf(sent: unknown): number {
  if (typeof sent === 'string' || Array.isArray(sent)) return sent.length
  return isObject(sent) ? Object.keys(sent).length : 0
}
