import type { StageConfiguration } from '@gatehouse/contract'
import { decodePath, withOneSlash } from '../../exchange/path.ts'
import { type RecordingNotes, recordingOf } from '../../exchange/recording.ts'
import type { Limit } from '../../limits/throttle.ts'
import type { Facts } from '../facts/facts.ts'
import type { CompiledRoute } from './compile-route.ts'
import type { CompiledCors } from './cors.ts'
import { diagnose } from './diagnose.ts'
import { reasonFor } from './explanation.ts'
import { findRemarks } from './remark.ts'
import type { Report } from './report.ts'
import type { RouteTable } from './route-table.ts'

/** What a stage's notes are completed from. */
interface Reported {
  readonly configuration: StageConfiguration
  readonly routes: RouteTable<CompiledRoute>
  readonly cors: CompiledCors | undefined
  readonly accountLimit: Limit
}

/** A report that completes the notes of a request before it tells of it: its route and why, its fault, what looks amiss. */
export function recordReport(
  report: Report,
  { configuration, routes, cors, accountLimit }: Reported,
): Report {
  const { snapshot, stage, account } = configuration
  // The routes are those of the moment: the plan takes up changes.
  const routeKeysNow = () => snapshot.routes.map(({ routeKey }) => routeKey)
  return (facts, sent) => {
    const recording = recordingOf(facts.exchange)
    if (recording) {
      const { notes } = recording
      notes.account = account
      notes.apiId = snapshot.api.apiId
      notes.stage = stage.stageName
      notes.deploysItself = stage.autoDeploy === true
      noteRoute(notes, facts, routes)
      const path = facts.path || withOneSlash(decodePath(facts.exchange.path) ?? '')
      notes.path = path
      if (facts.fault)
        notes.fault = diagnose(facts.fault, {
          facts: { ...facts, path },
          recording,
          routeKeys: routeKeysNow(),
          accountLimit,
        })
      notes.remarks.push(...findRemarks(configuration, { status: sent.status, cors, facts, notes }))
    }
    report(facts, sent)
  }
}

function noteRoute(
  notes: RecordingNotes,
  { exchange, path, routeKey, parameters }: Facts,
  routes: RouteTable<CompiledRoute>,
): void {
  if (routeKey === undefined) return
  const ranked = routes.rank(exchange.method, path).map((it) => it.routeKey)
  notes.routeKey = routeKey
  notes.route = {
    routeKey,
    because: reasonFor(routeKey),
    parameters,
    candidates: ranked.filter((it) => it !== routeKey),
  }
}
