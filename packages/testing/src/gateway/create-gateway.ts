import { devNull } from 'node:os'
import type { StartOptions } from '@gatehouse/gateway'
import {
  awaitQuiet,
  createTurnedClock,
  openTestingGateway,
  type ProjectTemplate,
} from '@gatehouse/gateway/testing'
import { createTestClock, toTime } from '../clock/test-clock.ts'
import { createInProcessFunctions, type FunctionRecord } from '../functions/in-process-functions.ts'
import { createEvents } from './events.ts'
import type { TestApi, TestResources } from './inline-functions.ts'
import { createTestGateway, type NamedFunctions, type TestGateway } from './test-gateway.ts'
import { createTraffic } from './traffic.ts'

/** What a gateway in a test is made of. All of it may be left out. */
export interface CreateGatewayOptions extends Pick<TestApi, 'openapi' | 'routes'> {
  /**
   * A project that it serves as `gatehouse dev` does, functions included: the path of a SAM or CloudFormation template or of `serverless.yml`, or
   * the folder of a project. Its APIs come before others, and functions of the test stand in for its own by their logical ids.
   */
  readonly template?: string | ProjectTemplate
  /** APIs with their routes, authorizers and stages. */
  readonly resources?: TestResources
  /** Functions by their names, in this process, or the folder that they are in. */
  readonly functions?: FunctionRecord | string
  /** From when on the clock goes, in place of the machine's time; `frozen: true` has it stand still but for `advance`. */
  readonly clock?: { readonly at?: Date | string | number; readonly frozen?: boolean }
  /** Options of every gateway: `auth`, `credentials`, `vpcTargets`, `quotas`, … See docs/options.md. */
  readonly options?: StartOptions
}

/** Starts a gateway in this process. Rejects with a `SeedError` where its APIs are refused, with a `ProjectError` where its template is. */
export async function createGateway(options: CreateGatewayOptions = {}): Promise<TestGateway> {
  const { clock: { at, frozen = false } = {}, functions = {}, options: given = {} } = options
  const isFolder = typeof functions === 'string'
  const named: NamedFunctions = new Map(isFolder ? [] : Object.entries(functions))
  const clock = createTurnedClock({
    at: at === undefined ? undefined : toTime(at),
    isRunning: !frozen,
  })
  const traffic = createTraffic()
  const opened: { logicalIds?: ReadonlyMap<string, string> } = {}
  const findFunction = (name: string) => named.get(name) ?? named.get(opened.logicalIds?.get(name) ?? name)
  const { gateway, controls, apis, logicalIds } = await openTestingGateway(
    {
      port: 0,
      logLevel: 'silent',
      accessLog: devNull,
      executionLog: devNull,
      inspect: true,
      ...given,
      ...(isFolder && { functions }),
    },
    {
      clock,
      functions: createInProcessFunctions(findFunction, clock),
      onArrival: traffic.onArrival,
      template: typeof options.template === 'string' ? { path: options.template } : options.template,
    },
  )
  opened.logicalIds = logicalIds
  const settled = async () => {
    await traffic.arrived()
    await awaitQuiet(clock)
  }
  const tested = createTestGateway({
    gateway,
    controls,
    apis,
    named,
    traffic,
    clock: createTestClock(clock, settled),
    events: createEvents(controls.records),
  })
  try {
    for (const resources of resourcesOf(options)) await tested.seed(resources)
    await controls.keep()
    return tested
  } catch (error) {
    await gateway.close()
    throw error
  }
}

/** What stands by itself is an API as well, the first. */
function resourcesOf({ openapi, routes, resources }: CreateGatewayOptions): TestResources[] {
  const own = openapi !== undefined || routes !== undefined
  return [
    ...(own ? [{ ...(openapi !== undefined && { openapi }), ...(routes && { routes }) }] : []),
    ...(resources ? [resources] : []),
  ]
}
