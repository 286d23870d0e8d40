import { createTypeScriptCompiler } from './compile-typescript.ts'
import { type FunctionConfiguration, readConfiguration } from './configuration.ts'
import type { CallReport, Environment, EnvironmentListener, EnvironmentSettings } from './environment.ts'
import { EnvironmentPool, MAX_ENVIRONMENTS } from './environment-pool.ts'
import { startExecutableEnvironment } from './executable-environment.ts'
import type { FoundFunction } from './find-function.ts'
import { DEFAULT_SETTINGS } from './function-settings.ts'
import { createHostProcesses, type HostProcesses } from './host-processes.ts'
import { type FunctionCredentials, inheritedVariables } from './inherited-variables.ts'
import type { AnswerPart } from './invocation.ts'
import { startModuleEnvironment } from './module-environment.ts'
import { createPorts } from './ports.ts'
import { createReaper } from './reaper.ts'
import { startThread } from './thread-carrier.ts'
import { readVariables } from './variables.ts'

/** What a call took, and whose it was. */
export interface FunctionReport extends CallReport {
  readonly name: string
  readonly memoryMegabytes: number
}

/** A line that a function printed. */
export interface PrintedLine {
  /** The function's name. */
  readonly name: string
  /** The call's identifier; undefined of what is printed outside of calls. */
  readonly requestId: string | undefined
  readonly text: string
  /** Where its code is. */
  readonly codeFolder: string
}

/** How functions of a folder run. */
export interface EnvironmentOptions {
  /** Takes a line of what functions print, for a log; `printed` says whose it is, where it is a function's own. */
  readonly print: (line: string, printed?: PrintedLine) => void
  /** Takes what calls write of their answers, where they are streamed. */
  readonly stream?: ((part: AnswerPart, requestId: string) => void) | undefined
  /** Takes what each call took. Measuring that is left out without it. */
  readonly report?: ((report: FunctionReport) => void) | undefined
  /** Where modules run: each environment in a process of its own, which is the default, or in a thread of this one. */
  readonly isolation?: 'process' | 'thread' | undefined
  /** Lets calls take as long as they like, for a debugger that stops them. */
  readonly noTimeout?: boolean | undefined
  /** Where a debugger may attach to the first process on loopback; the next ones take the next ports. */
  readonly inspectPort?: number | undefined
  /** Whose AWS credentials functions get. None by default. */
  readonly credentials?: FunctionCredentials
  /** Variables of every function; asked at each start. */
  readonly commonVariables?: (() => Readonly<Record<string, string>>) | undefined
}

/** Told of an environment of the function that ended before its time, and of how many calls had begun there. */
export type OnCrash = (name: string, lostCalls: number) => void

/** Starts the environments of functions. A class because it holds processes that are ready for the next one. */
export class EnvironmentStarter {
  readonly #options: EnvironmentOptions
  readonly #onCrash: OnCrash
  readonly #compiler = createTypeScriptCompiler()
  readonly #reaper = createReaper()
  readonly #hosts: HostProcesses = createHostProcesses(this.#reaper)
  readonly #ports: ReturnType<typeof createPorts>

  constructor(options: EnvironmentOptions, onCrash: OnCrash) {
    this.#options = options
    this.#onCrash = onCrash
    this.#ports = createPorts(options.inspectPort)
  }

  /** A pool for a version of a function's code. Throws when its configuration cannot be read. */
  openPool(found: FoundFunction, region: string): EnvironmentPool {
    const { inspectPort } = this.#options
    const configuration = readConfiguration(found)
    const { concurrency, callsPerEnvironment } = configuration
    if (configuration.program.kind === 'module') {
      const most = inspectPort === undefined ? MAX_ENVIRONMENTS : 1
      const start = () => this.#startModule(this.#settingsOf(found, configuration, region))
      return new EnvironmentPool({ start, concurrency, callsPerEnvironment, most })
    }
    const start = () =>
      startExecutableEnvironment(this.#settingsOf(found, configuration, region), this.#reaper)
    return new EnvironmentPool({ start, concurrency, callsPerEnvironment: 1, most: MAX_ENVIRONMENTS })
  }

  /** Gets ready for the first environment of any of these, which would otherwise wait for it. */
  async warmUp(found: readonly FoundFunction[]): Promise<void> {
    const modules = found.map(tryToRead).filter((it) => it?.program.kind === 'module')
    if (this.#isolation === 'process' && modules.length > 0)
      this.#hosts.prepare({ memoryMegabytes: commonMemory(modules), env: inheritedVariables() })
    if (modules.some((it) => /\.([cm]?ts|tsx)$/.test(it?.program.file ?? ''))) await this.#compiler.warmUp()
  }

  /** Ends the processes that are ready. */
  closeSpares(): void {
    this.#hosts.close()
  }

  /** To be called once all environments are gone. */
  close(): void {
    this.#reaper.close()
  }

  get #isolation(): 'process' | 'thread' {
    return this.#options.isolation ?? 'process'
  }

  #startModule(settings: EnvironmentSettings): Environment {
    const compiler = this.#compiler
    const hosts = this.#hosts
    const ports = this.#ports
    if (this.#isolation === 'thread')
      return startModuleEnvironment(settings, { compiler, startHost: startThread })
    const port = ports.take()
    if (port === undefined) return startModuleEnvironment(settings, { compiler, startHost: hosts.start })
    this.#options.print(`${settings.name}: a debugger may attach at 127.0.0.1:${port}`)
    const startHost: typeof hosts.start = (hostSettings, listener) =>
      hosts.start(hostSettings, {
        hear: listener.hear,
        ended(reason) {
          ports.release(port)
          listener.ended(reason)
        },
      })
    try {
      return startModuleEnvironment(settings, { compiler, startHost, inspectPort: port })
    } catch (error) {
      ports.release(port)
      throw error
    }
  }

  #settingsOf(
    found: FoundFunction,
    configuration: FunctionConfiguration,
    region: string,
  ): EnvironmentSettings {
    const { program, codeFolder, timeoutMs, memoryMegabytes } = configuration
    const { credentials, commonVariables } = this.#options
    return {
      name: found.name,
      program,
      codeFolder,
      timeoutMs: this.#options.noTimeout ? undefined : timeoutMs,
      memoryMegabytes,
      variables: readVariables(found, configuration, { region, credentials, common: commonVariables?.() }),
      listener: this.#listenerOf(found.name, { memoryMegabytes, codeFolder }),
    }
  }

  #listenerOf(
    name: string,
    { memoryMegabytes, codeFolder }: Pick<FunctionConfiguration, 'memoryMegabytes' | 'codeFolder'>,
  ): EnvironmentListener {
    const { print, report } = this.#options
    return {
      print: (text, requestId) =>
        print(`${name}${requestId ? ` ${requestId}` : ''}: ${text}`, {
          name,
          requestId,
          text,
          codeFolder,
        }),
      streamed: (part, requestId) => this.#options.stream?.(part, requestId),
      report: report && ((call) => report({ ...call, name, memoryMegabytes })),
      crashed: (reason, lostCalls) => {
        this.#onCrash(name, lostCalls)
        print(`${name}: an environment ended: ${reason}; ${lostCalls} calls were under way in it`)
      },
    }
  }
}

/** The memory that most of the functions have. */
function commonMemory(modules: readonly (FunctionConfiguration | undefined)[]): number {
  const sizes = modules.map((it) => it?.memoryMegabytes ?? DEFAULT_SETTINGS.memorySize)
  const countOf = (size: number) => sizes.filter((it) => it === size).length
  return sizes.reduce((best, size) => (countOf(size) > countOf(best) ? size : best))
}

/** Undefined for what its first call will say is wrong. */
function tryToRead(found: FoundFunction): FunctionConfiguration | undefined {
  try {
    return readConfiguration(found)
  } catch {
    return undefined
  }
}
