import { ProjectError } from '../../project/project.ts'
import type { Intrinsic } from '../scope/scope.ts'
import { partsOf, textOf } from './arguments.ts'

/** `Fn::Cidr`: `[block, count, bits]`; each of the blocks leaves `bits` to its hosts, 8 unless given. */
export const cidr: Intrinsic = (argument, scope, at) => {
  const place = { name: 'Fn::Cidr', at }
  const [block, count, bits = 8] = partsOf(argument, [2, 3], place).map((part) => textOf(part, scope, place))
  const [address = '', prefix] = String(block).split('/')
  const width = address.includes(':') ? 128 : 32
  const size = width - Number(bits)
  if (!(Number(count) > 0 && size >= Number(prefix) && size <= width)) {
    throw new ProjectError(`Fn::Cidr cannot divide ${block} into ${count} blocks of ${bits} bits`, at)
  }
  const step = 1n << BigInt(bits)
  const start = (toNumber(address, width) >> BigInt(width - Number(prefix))) << BigInt(width - Number(prefix))
  return Array.from(
    { length: Number(count) },
    (_, nth) => `${format(start + step * BigInt(nth), width)}/${size}`,
  )
}

function toNumber(address: string, width: number): bigint {
  if (width === 32) return address.split('.').reduce((sum, part) => (sum << 8n) + BigInt(part), 0n)
  const [head = '', tail] = address.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array(8 - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].reduce((sum, part) => (sum << 16n) + BigInt(`0x${part}`), 0n)
}

function format(number: bigint, width: number): string {
  if (width === 32) return [24n, 16n, 8n, 0n].map((shift) => (number >> shift) & 255n).join('.')
  const parts = Array.from({ length: 8 }, (_, at) =>
    ((number >> BigInt(16 * (7 - at))) & 0xffffn).toString(16),
  )
  return parts.join(':').replace(/(?:^|:)0(?::0)+(?:$|:)/, '::')
}
