import { useEffect, useRef } from 'preact/hooks'
import type uPlot from 'uplot'
import { theme } from '../navigation/theme.ts'
import { loneIndexes } from './series.ts'

/** One line of a chart. */
export interface ChartLine {
  readonly label: string
  /** Which of the colours of parts it has. */
  readonly part: number
  readonly values: readonly (number | null)[]
}

interface ChartProps {
  readonly title: string
  readonly at: readonly number[]
  readonly lines: readonly ChartLine[]
  readonly format: (value: number) => string
}

const HEIGHT = 160

/** Figures over the last hour. What it shows now stands beside it as text, for those who do not see it. */
export function Chart({ title, at, lines, format }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot | undefined>(undefined)
  const data = [at, ...lines.map(({ values }) => values)] as uPlot.AlignedData
  const latest = useRef(data)
  latest.current = data
  const colours = lines.map(({ part }) => part).join()
  useEffect(() => {
    const element = box.current
    if (!element) return
    const ending = new AbortController()
    void draw(element, ending.signal, () => [
      optionsOf(element.clientWidth, lines, format),
      latest.current,
    ]).then((made) => {
      plot.current = made
    })
    return () => ending.abort()
  }, [theme.value, colours])
  useEffect(() => {
    plot.current?.setData(data)
  }, [at])
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        <dl class="legend">
          {lines.map(({ label, part, values }) => (
            <div key={label}>
              <dt>
                <i class={`swatch is-part-${part}`} />
                {label}
              </dt>
              <dd>{formatLast(values, format)}</dd>
            </div>
          ))}
        </dl>
      </figcaption>
      <div ref={box} aria-hidden="true" />
    </figure>
  )
}

/** Draws a chart, in a library that the other pages do not load, and keeps its width until it is over. */
async function draw(
  element: HTMLElement,
  signal: AbortSignal,
  describe: () => [uPlot.Options, uPlot.AlignedData],
): Promise<uPlot | undefined> {
  const { default: Plot } = await import('uplot')
  if (signal.aborted) return undefined
  const [options, data] = describe()
  const made = new Plot(options, data, element)
  const watch = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }))
  watch.observe(element)
  signal.addEventListener('abort', () => {
    watch.disconnect()
    made.destroy()
  })
  return made
}

function formatTick(seconds: number): string {
  const text = new Date(seconds * 1000).toTimeString().slice(0, 8)
  return text.endsWith(':00') ? text.slice(0, 5) : text
}

function formatLast(values: readonly (number | null)[], format: (value: number) => string): string {
  const last = values.at(-1)
  return last === null || last === undefined ? '–' : format(last)
}

function optionsOf(
  width: number,
  lines: readonly ChartLine[],
  format: (value: number) => string,
): uPlot.Options {
  const style = getComputedStyle(document.documentElement)
  const probe = document.createElement('span')
  document.body.append(probe)
  // The canvas takes no variables and no light-dark(): the browser says what they come to.
  const colourOf = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const axis = {
    stroke: colourOf('--ink-faint'),
    grid: { stroke: colourOf('--line'), width: 1 },
    ticks: { show: false },
    font: `11px ${style.getPropertyValue('--sans')}`,
  }
  const options: uPlot.Options = {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_, __, max) => [0, max > 0 ? max * 1.1 : 1] } },
    axes: [
      { ...axis, grid: { show: false }, space: 72, values: (_, ticks) => ticks.map(formatTick) },
      { ...axis, size: 56, values: (_, ticks) => ticks.map(format) },
    ],
    series: [
      {},
      ...lines.map(({ label, part }) => ({
        label,
        stroke: colourOf(`--part-${part}`),
        width: 1.5,
        points: { show: false, size: 5, filter: findLone },
        spanGaps: true,
      })),
    ],
  }
  probe.remove()
  return options
}

function findLone({ data }: uPlot, line: number): number[] | null {
  return loneIndexes(data[line] ?? [])
}
