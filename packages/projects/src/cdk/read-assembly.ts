import { join } from 'node:path'
import type { ProjectSource } from '../cloudformation/scope/stack-source.ts'
import { openStack, type StackContent } from '../cloudformation/stack/read-stack.ts'
import { type Project, ProjectError } from '../project/project.ts'
import { createAssetFinder } from './asset-finder.ts'
import { readManifest, type StackArtifact } from './read-manifest.ts'

/**
 * Reads a cloud assembly, `cdk.out`: its stacks and those of nested assemblies (stages), what exports before what imports. Throws
 * {@link ProjectError}.
 */
export function readAssembly(
  root: string,
  folder: string,
  source: ProjectSource,
): Omit<Project, 'remarks' | 'files'> {
  const stacks = readManifest(folder, source.reader)
  const wanted = chooseStacks(stacks, source)
  const contents = wanted.map((artifact) => readArtifact(artifact, stacks, source))
  const [first] = wanted as readonly [StackArtifact, ...StackArtifact[]]
  const { region, account } = environmentOf(first, source)
  const all = <K extends keyof StackContent>(name: K) => contents.flatMap((one) => one[name] as never[])
  return {
    kind: 'cdk',
    folder: root,
    name: first.stackName,
    account,
    region,
    resources: all('resources'),
    functions: all('functions'),
    permissions: all('permissions'),
    outputs: all('outputs'),
  }
}

function chooseStacks(
  stacks: readonly StackArtifact[],
  { options }: ProjectSource,
): readonly StackArtifact[] {
  const names = options.stacks ?? (options.stackName === undefined ? undefined : [options.stackName])
  const chosen = stacks.filter(
    (stack) => names === undefined || stack.names.some((name) => names.includes(name)),
  )
  if (chosen.length > 0) return chosen
  const there = stacks.map(({ stackName }) => stackName).join(', ')
  throw new ProjectError(
    stacks.length === 0
      ? 'the cloud assembly has no stacks'
      : `the cloud assembly has no stack ${names?.join(', ')}: it has ${there}`,
  )
}

function readArtifact(
  artifact: StackArtifact,
  stacks: readonly StackArtifact[],
  source: ProjectSource,
): StackContent {
  const { folder, stackName, id, templateFile, parameters } = artifact
  // The same stack in two regions: the assembly has an id for each.
  const isShared = stacks.some((one) => one !== artifact && one.stackName === stackName)
  const stack = openStack(
    {
      name: stackName,
      ...(isShared && { address: `${stackName}@${id}` }),
      ...environmentOf(artifact, source),
      file: join(folder, templateFile),
      parameters: { ...parameters, ...source.options.parameters },
      findAsset: createAssetFinder(folder, source.reader),
    },
    source,
  )
  return stack.read()
}

/** What the app says, as `aws://123456789012/us-east-1`, goes before the options: ARNs and names hold it already. */
function environmentOf(
  { environment }: StackArtifact,
  { options }: ProjectSource,
): { readonly account: string; readonly region: string } {
  const [, account = '', region = ''] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? []
  return {
    account: /^\d{12}$/.test(account) ? account : (options.account ?? '000000000000'),
    region: region && !region.startsWith('unknown') ? region : (options.region ?? 'us-east-1'),
  }
}
