import type { Registry } from 'prom-client'

/** A number that is read whenever the metrics are requested. */
export interface GaugeSource {
  readonly name: string
  readonly help: string
  readonly read: () => number
}

type Library = typeof import('prom-client')

/** Adds what each source says whenever the metrics are read. */
export function registerGauges(
  { Gauge }: Library,
  registry: Registry,
  sources: readonly GaugeSource[],
): void {
  for (const { name, help, read } of sources) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  }
}

/** The process's memory, processor time, descriptors, garbage collection and delay of its event loop, by the library's names. */
export function registerProcess({ collectDefaultMetrics }: Library, registry: Registry): void {
  collectDefaultMetrics({ register: registry })
}
