import type { Project, ProjectOutput, Remark } from '@gatehouse/projects'
import { AwsCallError, type AwsClient } from '../aws/call-aws.ts'
import { StartFailure } from '../failures/start-failure.ts'
import { readReference } from './deployed/read-reference.ts'
import { type DeployedStack, readExports, readStack } from './deployed/read-stack.ts'
import { type ReadCommand, readDevProject } from './read-dev-project.ts'

/** Reads a project, as it is now. Rejects with a `ProjectError`. */
export type ReadProject = () => Promise<Project>

/**
 * A reader that takes what is deployed of a stack in place of made-up values: physical ids of what is not run here, outputs, exports, and
 * the values of secrets and parameters that dynamic references name. The stack is read once, each value when something names it first.
 */
export function createDeployedReader(dev: ReadCommand, stackName: string, client: AwsClient): ReadProject {
  const values = new Map<string, string>()
  const unreadable = new Map<string, string>()
  let opened: Promise<DeployedStack> | undefined
  let exported: Readonly<Record<string, string>> | undefined

  /** What other stacks export; nothing where that may not be read, which the remarks about imports say. */
  async function readOthers({ remarks }: Project): Promise<Readonly<Record<string, string>>> {
    return readExports(client).catch((error: unknown) => {
      for (const { subject } of remarks.filter(isImport)) unreadable.set(subject, messageOf(error))
      return {}
    })
  }

  /** Whether there are values that a project asked for which it was not given. */
  async function readAsked({ remarks }: Project): Promise<boolean> {
    const asked = remarks
      .map(referenceOf)
      .filter((it) => it !== undefined && !values.has(it) && !unreadable.has(it))
    for (const reference of asked as string[]) {
      const value = await readReference(client, reference).catch((error: unknown) => {
        unreadable.set(reference, messageOf(error))
        return undefined
      })
      if (value !== undefined) values.set(reference, value)
    }
    return (asked as string[]).some((it) => values.has(it))
  }

  return async () => {
    opened ??= readStack(client, stackName)
    const stack = await opened.catch((error: unknown) => {
      throw new StartFailure(`--from-stack ${stackName}: ${messageOf(error)}`)
    })
    const read = (outputs: readonly ProjectOutput[] = []) => {
      const imports = { ...stack.exports, ...exported }
      return readDevProject(withDeployed(dev, stack, { imports, values, outputs }))
    }
    const first = await read()
    const needsExports = exported === undefined && first.remarks.some(isImport)
    if (needsExports) exported = await readOthers(first)
    const hasMore = await readAsked(first)
    const refers = first.outputs.some(({ refersTo }) => refersTo !== undefined)
    const project = needsExports || hasMore || refers ? await read(first.outputs) : first
    return {
      ...project,
      remarks: project.remarks.map((one) => explain(one, { unreadable, physical: physicalIdsOf(stack) })),
    }
  }
}

function isImport({ subject }: Remark): boolean {
  return subject.startsWith('import ')
}

/** The dynamic reference that was guessed. */
function referenceOf({ subject, kind }: Remark): string | undefined {
  return kind === 'assumed' && /^(ssm|ssm-secure|secretsmanager):/.test(subject) ? subject : undefined
}

interface Facts {
  readonly unreadable: ReadonlyMap<string, string>
  readonly physical: ReadonlyMap<string, string>
}

/** Says why a value could not be read, and of what is deployed that it stands for what does not run here. */
function explain(remark: Remark, { unreadable, physical }: Facts): Remark {
  const problem = unreadable.get(remark.subject)
  if (problem !== undefined) return { ...remark, text: `${remark.text}; ${problem}` }
  const physicalId = physical.get(remark.subject.split(' ')[0] ?? '')
  if (physicalId === undefined || !remark.text.includes(' the deployed one')) return remark
  return { ...remark, kind: 'ignored', text: `does not run here: the deployed ${physicalId} is used` }
}

function physicalIdsOf({ resources }: DeployedStack): ReadonlyMap<string, string> {
  return new Map(
    resources.flatMap((one) => (isRunHere(one.type) ? [] : [[one.logicalId, one.physicalId] as const])),
  )
}

function messageOf(error: unknown): string {
  if (error instanceof AwsCallError) return error.message
  throw error
}

interface Known {
  readonly imports: Readonly<Record<string, string>>
  readonly values: ReadonlyMap<string, string>
  readonly outputs: readonly ProjectOutput[]
}

function withDeployed(
  dev: ReadCommand,
  stack: DeployedStack,
  { imports, values, outputs }: Known,
): ReadCommand {
  const physical = physicalIdsOf(stack)
  const ofOutputs = outputs.flatMap(({ name, refersTo }) => {
    const value = stack.outputs[name]
    const isDeployed = refersTo !== undefined && physical.has(refersTo.split('.')[0] ?? '')
    return isDeployed && value !== undefined ? [[refersTo, value] as const] : []
  })
  const { read } = dev
  return {
    ...dev,
    read: {
      stackName: stack.name,
      account: stack.account,
      region: stack.region,
      ...read,
      parameters: { ...stack.parameters, ...read.parameters },
      imports: { ...imports, ...read.imports },
      overrides: { ...Object.fromEntries([...values, ...ofOutputs]), ...read.overrides },
      physicalIds: Object.fromEntries(physical),
    },
  }
}

/** What is served here is not to be looked for where it is deployed. */
function isRunHere(type: string): boolean {
  return /^AWS::(ApiGatewayV2|Lambda|CloudFormation)::/.test(type)
}
