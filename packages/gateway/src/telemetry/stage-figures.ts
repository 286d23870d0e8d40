import type { StageAddress } from '@gatehouse/contract'
import type { Measurement, WebSocketMeasurement } from '@gatehouse/runtime'

/** The labels of a stage's series, or of one of its routes. */
export interface StageLabels {
  readonly ApiId: string
  readonly Stage: string
  readonly Route?: string
}

/** Upper bounds in seconds; the service's latencies are between some milliseconds and its longest integration. */
export const LATENCY_BOUNDS: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

const TOO_MANY_REQUESTS = 429

/** How long something took, as a histogram: a class because it is counted in place. */
export class LatencyFigures {
  /** By the lowest bound that holds; the last is for what is beyond all. */
  readonly counts: number[] = new Array(LATENCY_BOUNDS.length + 1).fill(0)
  count = 0
  seconds = 0

  observe(ms: number): void {
    const seconds = ms / 1000
    let at = 0
    while (at < LATENCY_BOUNDS.length && seconds > (LATENCY_BOUNDS[at] ?? 0)) at += 1
    this.counts[at] = (this.counts[at] ?? 0) + 1
    this.count += 1
    this.seconds += seconds
  }
}

/**
 * What was measured of one stage or route: plain numbers, for they change with each request and are read when somebody asks. What is
 * undefined was never measured.
 */
export class StageFigures {
  readonly labels: StageLabels
  count: number | undefined
  clientErrors: number | undefined
  throttled: number | undefined
  serverErrors: number | undefined
  bytes: number | undefined
  connects: number | undefined
  messages: number | undefined
  readonly errors: { [Kind in NonNullable<WebSocketMeasurement['error']>]?: number } = {}
  latency: LatencyFigures | undefined
  integrationLatency: LatencyFigures | undefined

  constructor(labels: StageLabels) {
    this.labels = labels
  }

  add({ status, bytes, latencyMs, integrationLatencyMs }: Measurement): void {
    this.count = (this.count ?? 0) + 1
    if (status >= 500) this.serverErrors = (this.serverErrors ?? 0) + 1
    else if (status >= 400) this.clientErrors = (this.clientErrors ?? 0) + 1
    if (status === TOO_MANY_REQUESTS) this.throttled = (this.throttled ?? 0) + 1
    this.bytes = (this.bytes ?? 0) + bytes
    this.latency ??= new LatencyFigures()
    this.latency.observe(latencyMs)
    this.#addIntegration(integrationLatencyMs)
  }

  addWebSocket({ eventType, messages, error, integrationLatencyMs }: WebSocketMeasurement): void {
    if (eventType === 'CONNECT') this.connects = (this.connects ?? 0) + 1
    if (messages > 0) this.messages = (this.messages ?? 0) + messages
    if (error) this.errors[error] = (this.errors[error] ?? 0) + 1
    this.#addIntegration(integrationLatencyMs)
  }

  #addIntegration(ms: number | undefined): void {
    if (ms === undefined) return
    this.integrationLatency ??= new LatencyFigures()
    this.integrationLatency.observe(ms)
  }
}

/** The figures of all stages. A class because they live as long as the gateway. */
export class FiguresByStage {
  readonly #byApi = new Map<string, Map<string, Map<string | undefined, StageFigures>>>()
  /** Measures only what is served: the last answers of a stage that is gone would bring its series back. */
  isServed: (stage: StageAddress) => boolean = () => true

  /** The figures of a stage, or of a route where the stage's settings ask for it; undefined where it is not served. */
  of({ apiId, stage, route }: Measurement | WebSocketMeasurement): StageFigures | undefined {
    return this.#byApi.get(apiId)?.get(stage)?.get(route) ?? this.#open(apiId, stage, route)
  }

  list(): StageFigures[] {
    return [...this.#byApi.values()].flatMap((stages) =>
      [...stages.values()].flatMap((routes) => [...routes.values()]),
    )
  }

  forget({ apiId, stageName }: StageAddress): void {
    const stages = this.#byApi.get(apiId)
    stages?.delete(stageName)
    if (stages?.size === 0) this.#byApi.delete(apiId)
  }

  #open(apiId: string, stage: string, route: string | undefined): StageFigures | undefined {
    if (!this.isServed({ apiId, stageName: stage })) return undefined
    const labels = { ApiId: apiId, Stage: stage, ...(route !== undefined && { Route: route }) }
    const figures = new StageFigures(labels)
    const stages = this.#byApi.get(apiId) ?? new Map<string, Map<string | undefined, StageFigures>>()
    const routes = stages.get(stage) ?? new Map<string | undefined, StageFigures>()
    this.#byApi.set(apiId, stages)
    stages.set(stage, routes)
    routes.set(route, figures)
    return figures
  }
}
