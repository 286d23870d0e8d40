import { NO_PRIVATE_TARGETS, type PrivateTargets } from '@gatehouse/runtime'

/** `arn` stands for a listener or a Cloud Map service, `url` for one of its targets. */
export interface VpcTarget {
  readonly arn: string
  readonly url: string
}

/** How long a target that failed is left out while there are others. */
const LEFT_OUT_MS = 10_000

interface Group {
  readonly addresses: readonly string[]
  turn: number
}

/** The targets of private integrations, in turn; health is told by what comes of requests. */
export function createPrivateTargets(targets: readonly VpcTarget[], now: () => number): PrivateTargets {
  const groups = new Map<string, Group>()
  for (const { arn, url } of targets) {
    const { addresses = [] } = groups.get(arn) ?? {}
    groups.set(arn, { addresses: [...addresses, url], turn: 0 })
  }
  /** By origin: until when a target is left out. */
  const failed = new Map<string, number>()
  const isUp = (address: string) => (failed.get(new URL(address).origin) ?? 0) <= now()

  /** A Cloud Map service may be narrowed by attributes, which local targets have not. */
  function find(arn: string): Group | undefined {
    return groups.get(arn) ?? groups.get(arn.split('?', 1)[0] ?? '')
  }

  return {
    next(arn) {
      const group = find(arn)
      if (!group) return undefined
      const { addresses, turn } = group
      group.turn = (turn + 1) % addresses.length
      const inTurn = [...addresses.slice(turn), ...addresses.slice(0, turn)]
      return inTurn.find(isUp) ?? inTurn[0]
    },
    report(address, isAnswering) {
      const { origin } = new URL(address)
      if (isAnswering) failed.delete(origin)
      else failed.set(origin, now() + LEFT_OUT_MS)
    },
    problemOf(arn, needsTls) {
      const group = find(arn)
      if (!group) return NO_PRIVATE_TARGETS.problemOf(arn, needsTls)
      const plain = needsTls ? group.addresses.find((it) => !it.startsWith('https:')) : undefined
      return plain && `tlsConfig asks for https, and ${arn} has the target ${plain}`
    },
  }
}
