import { relative } from 'node:path'
import type { Project, ProjectFunction, ProjectResource } from '@gatehouse/projects'
import { functionNameOf } from '@gatehouse/runtime'

/** One line of the table of routes. */
export interface RouteLine {
  readonly api: string
  readonly url: string
  readonly method: string
  readonly path: string
  readonly authorizer: string
  /** The function, or where else a request goes. */
  readonly target: string
  /** The function's handler, relative to where the user is; empty for other targets. */
  readonly file: string
}

/** What the gateway says of a stage's routes. */
export interface ServedStage {
  readonly apiId: string
  readonly stageName: string
  readonly protocolType: string
  readonly routes: readonly {
    readonly routeKey: string
    readonly authorization: string
    readonly integration: string
  }[]
}

/** The routes that are served, in the words of the project. `gatewayUrl` has no slash at its end. */
export function listRoutes(
  project: Pick<Project, 'functions' | 'resources'>,
  stages: readonly ServedStage[],
  gatewayUrl: string,
): RouteLine[] {
  return stages.flatMap((stage) => {
    const api = project.resources.find(({ kind, id }) => kind === 'Api' && id === stage.apiId)
    const base = stage.protocolType === 'WEBSOCKET' ? gatewayUrl.replace(/^http/, 'ws') : gatewayUrl
    const own = stage.stageName === '$default' ? '' : `/${stage.stageName}`
    const url = `${base}/_aws/execute-api/${stage.apiId}${own}`
    return stage.routes.map(({ routeKey, authorization, integration }) => {
      const [, method = 'ANY', path = routeKey] = /^([A-Z]+) (\/.*)$/.exec(routeKey) ?? []
      return {
        api: nameOf(api, stage.apiId),
        url,
        path,
        authorizer: authorization,
        method: stage.protocolType === 'WEBSOCKET' ? 'MESSAGE' : method,
        ...describeTarget(project.functions, integration),
      }
    })
  })
}

function nameOf(api: ProjectResource | undefined, apiId: string): string {
  return String(api?.input.name ?? api?.logicalId ?? apiId)
}

function describeTarget(
  functions: readonly ProjectFunction[],
  integration: string,
): { target: string; file: string } {
  const name = functionNameOf(integration)
  const found = functions.find((one) => one.name === name)
  if (!found) return { target: name, file: '' }
  const { code, handler = '', logicalId } = found
  const place =
    code === undefined || code.type === 'inline'
      ? ''
      : relative(process.env.INIT_CWD ?? process.cwd(), code.path)
  return { target: logicalId, file: [place, handler].filter(Boolean).join('/') }
}

/** The table as lines, under the name and address of each API. */
export function formatRoutes(lines: readonly RouteLine[]): string[] {
  const columns = ['method', 'path', 'authorizer', 'target', 'file'] as const
  const widths = columns.map((column) => Math.max(0, ...lines.map((it) => it[column].length)))
  const urls = [...new Set(lines.map(({ url }) => url))]
  return urls.flatMap((url) => {
    const own = lines.filter((it) => it.url === url)
    const rows = own.map((it) =>
      `  ${columns.map((column, index) => it[column].padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
    )
    return ['', `${own[0]?.api}  ${url}`, ...rows]
  })
}
