import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Project, ProjectError, planProject, type ReadOptions } from '@gatehouse/projects'
import { unpackFile } from '../../dev/function-archives.ts'
import { readDevProject } from '../../dev/read-dev-project.ts'
import { toDefinitions } from '../../dev/to-definitions.ts'
import { trustOwnCertificate } from '../../dev/trust-own-certificate.ts'
import type { FunctionsHost } from '../../functions/open-functions.ts'
import { applyCalls } from '../../imports/apply-calls.ts'
import type { GatewayOptions } from '../../options/gateway-options.ts'
import type { GatewayContext } from '../../process/gateway-context.ts'
import type { AnsweringManagement } from '../../state/answer-call.ts'
import { createCallManagement } from '../resources/call-management.ts'
import { describeApi, type ProjectApi } from './project-api.ts'

/** A project's template, or the folder that it is in, and what `dev` takes for it. */
export interface ProjectTemplate extends Pick<ReadOptions, 'parameters' | 'imports' | 'stage' | 'stacks'> {
  /** A SAM or CloudFormation template, `serverless.yml`, a cloud assembly, a plan of Terraform, or a folder that has one. */
  readonly path: string
  /** The folder's name when omitted. */
  readonly stackName?: string
  /** Values of variables that its functions have, in place of the project's, and of what it refers to that does not run here. */
  readonly variables?: Readonly<Record<string, string>>
}

/** A project that a gateway for tests serves. */
export interface OpenProject {
  /** Options that the gateway has because of it. */
  readonly options: Pick<GatewayOptions, 'account' | 'region' | 'tlsOnPort' | 'certificates'>
  readonly context: Pick<GatewayContext, 'project' | 'domainNameOf' | 'onServing'>
  /** The project's names of its functions, by the names that they are invoked by. */
  readonly logicalIds: ReadonlyMap<string, string>
  /** Makes what the project says, now that the gateway listens. Rejects with a `ProjectError` where that is refused. */
  apply(management: AnsweringManagement, url: string): Promise<readonly ProjectApi[]>
  /** Removes what was unpacked for it. */
  remove(): void
}

/** Reads a project as `dev` does. Rejects with a `ProjectError` that names file and line. */
export async function openProject(
  template: ProjectTemplate,
  scope: Partial<Pick<GatewayOptions, 'account' | 'region'>>,
): Promise<OpenProject> {
  const project = await readDevProject(toSource(template, scope))
  const temporary = mkdtempSync(join(tmpdir(), 'gatehouse-project-'))
  try {
    return openIn(project, template.variables ?? {}, temporary)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}

/** A project whose functions have what they need in a folder. */
function openIn(
  project: Project,
  variables: Readonly<Record<string, string>>,
  temporary: string,
): OpenProject {
  const trust = { ...process.env }
  const certificates = trustOwnCertificate(temporary, trust)
  const opened: { functions?: FunctionsHost; url: string } = { url: 'http://localhost' }
  return {
    options: { account: project.account, region: project.region, tlsOnPort: true, certificates },
    context: {
      project: {
        log: { print: () => undefined },
        variables: () => ({ ...trusting(trust), ...endpointsAt(opened.url) }),
      },
      onServing: ({ functions }) => {
        opened.functions = functions
      },
      domainNameOf: (apiId) => `${new URL(opened.url).host}/_aws/execute-api/${apiId}`,
    },
    logicalIds: new Map(project.functions.map(({ name, logicalId }) => [name, logicalId])),
    async apply(management, url) {
      opened.url = url
      // Variables may name the project's own addresses.
      const places = { temporary, gatewayUrl: url, unpack: unpackFile }
      opened.functions?.define(await toDefinitions(project, variables, places))
      await applyCalls(management, planProject(project), project)
      return listApis(management, project)
    },
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  }
}

function toSource(
  { path, variables = {}, ...rest }: ProjectTemplate,
  { account, region }: Partial<Pick<GatewayOptions, 'account' | 'region'>>,
): Parameters<typeof readDevProject>[0] {
  const found = resolve(path)
  const stats = statSync(found, { throwIfNoEntry: false })
  if (!stats) throw new ProjectError(`there is no ${found}`)
  const place = stats.isDirectory()
    ? { folder: found, template: {} }
    : { folder: dirname(found), template: { template: basename(found) } }
  return {
    folder: place.folder,
    read: {
      ...rest,
      ...place.template,
      ...(account !== undefined && { account }),
      ...(region !== undefined && { region }),
      overrides: variables,
      env: { ...process.env, ...variables },
    },
  }
}

/** What has functions trust the gateway's certificate, which `dev` gives to all that it starts. */
function trusting({ NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, AWS_CA_BUNDLE }: NodeJS.ProcessEnv) {
  const found = Object.entries({ NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, AWS_CA_BUNDLE })
  return Object.fromEntries(found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

function endpointsAt(url: string) {
  return { AWS_ENDPOINT_URL_LAMBDA: url, AWS_ENDPOINT_URL_APIGATEWAYV2: url }
}

function listApis(management: AnsweringManagement, { resources, account }: Project): Promise<ProjectApi[]> {
  const apis = resources.filter(({ kind }) => kind === 'Api')
  return Promise.all(
    apis.map(({ id, logicalId, region }) =>
      describeApi(createCallManagement(management, { account, region }), id, logicalId),
    ),
  )
}
