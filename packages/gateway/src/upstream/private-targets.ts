import { NO_PRIVATE_TARGETS, type PrivateTarget, type PrivateTargets } from '@gatehouse/runtime'

/** `arn` stands for a listener, a Cloud Map service or a VPC link, `url` for one of its targets. */
export interface VpcTarget {
  readonly arn: string
  readonly url: string
}

/** How long a target that failed is left out while there are others. */
const LEFT_OUT_MS = 10_000

interface Group {
  readonly targets: readonly PrivateTarget[]
  turn: number
}

/** The targets of private integrations, in turn; health is told by what comes of requests. */
export function createPrivateTargets(configured: readonly VpcTarget[], now: () => number): PrivateTargets {
  const groups = new Map<string, Group>()
  for (const { arn, url } of configured) {
    const { targets = [] } = groups.get(arn) ?? {}
    groups.set(arn, { targets: [...targets, parseTarget(url)], turn: 0 })
  }
  /** By origin: until when a target is left out. */
  const failed = new Map<string, number>()
  const isUp = ({ origin }: PrivateTarget) => (failed.get(origin) ?? 0) <= now()

  /** A Cloud Map service may be narrowed by attributes, which local targets have not. */
  function find(arn: string): Group | undefined {
    return groups.get(arn) ?? groups.get(arn.split('?', 1)[0] ?? '')
  }

  return {
    next(arn) {
      const group = find(arn)
      if (!group) return undefined
      const { targets, turn } = group
      group.turn = (turn + 1) % targets.length
      const inTurn = [...targets.slice(turn), ...targets.slice(0, turn)]
      return inTurn.find(isUp) ?? inTurn[0]
    },
    report(origin, isAnswering) {
      if (isAnswering) failed.delete(origin)
      else failed.set(origin, now() + LEFT_OUT_MS)
    },
    problemOf(arn, needsTls) {
      const group = find(arn)
      if (!group) return NO_PRIVATE_TARGETS.problemOf(arn, needsTls)
      const plain = needsTls ? group.targets.find(({ origin }) => !origin.startsWith('https:')) : undefined
      return plain && `the integration asks for https, and ${arn} has the target ${plain.origin}`
    },
  }
}

function parseTarget(url: string): PrivateTarget {
  const { origin, pathname } = new URL(url)
  return { origin, basePath: pathname.replace(/\/$/, '') }
}
