import { describe, expect, it } from 'vitest'
import { parseMetrics } from './parse-metrics.ts'
import { type Reading, toReading } from './reading.ts'
import { loneIndexes, percentile, toSeries } from './series.ts'

const TEXT = `# HELP aws_apigateway_count_total Count: requests
aws_apigateway_count_total{ApiId="a",Stage="$default"} 10
aws_apigateway_count_total{ApiId="b",Stage="x\\"y"} 5
aws_apigateway_429_total{ApiId="a",Stage="$default"} 2
aws_apigateway_latency_seconds_bucket{le="0.01",ApiId="a",Stage="$default"} 8
aws_apigateway_latency_seconds_bucket{le="0.1",ApiId="a",Stage="$default"} 10
aws_apigateway_latency_seconds_bucket{le="+Inf",ApiId="a",Stage="$default"} 10
process_resident_memory_bytes 1048576
`

const readingOf = (at: number, more: Partial<Reading> = {}): Reading => ({
  ...toReading(parseMetrics(''), at),
  ...more,
})

describe('readings of the metrics', () => {
  it('sum up what all stages say', () => {
    const { requests, throttled, residentBytes, latencies } = toReading(parseMetrics(TEXT), 1)
    expect([requests, throttled, residentBytes]).toEqual([15, 2, 1048576])
    expect(latencies).toEqual([
      [0.01, 8],
      [0.1, 10],
      [Number.POSITIVE_INFINITY, 10],
    ])
  })

  it('become rates a second, and say nothing where a gateway began anew', () => {
    const { requests } = toSeries([
      readingOf(0, { requests: 10 }),
      readingOf(5, { requests: 20 }),
      readingOf(10, { requests: 1 }),
    ])
    expect(requests).toEqual([2, null])
  })

  it.each([
    [0.5, 6.25],
    [0.8, 10],
    [0.95, 77.5],
    [1, 100],
  ])('give the time of a share of %d of the requests', (share, ms) => {
    expect(percentile(readingOf(0), toReading(parseMetrics(TEXT), 5), share)).toBeCloseTo(ms)
  })

  it('give none where there were no requests', () => {
    const reading = toReading(parseMetrics(TEXT), 5)
    expect(percentile(reading, reading, 0.5)).toBeNull()
  })

  it.each([
    ['none is known', [null, null], null],
    ['one is', [null, 4, null], [1]],
    ['it is 0', [0, null], [0]],
    ['two make a line', [1, null, 2], null],
  ] as const)('have a point where a line has one value: %s', (_, values, expected) => {
    expect(loneIndexes(values)).toEqual(expected)
  })
})
