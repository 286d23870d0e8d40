import { remarkOnCredentials } from '../management/credentials.ts'
import { type GatewayOptions, type StartOptions, withDefaults } from '../options/gateway-options.ts'
import type { Configuration } from '../state/open-configuration.ts'
import { createState } from '../state/open-state.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import type { GatewayWorld } from './assemble-serving.ts'
import { formatAddress, formatUrls, listenAt, type Urls } from './listen.ts'
import { MACHINE, openServing } from './serving.ts'

export interface Gateway extends Urls {
  /** Stops taking requests, lets those under way finish and closes the state. */
  close(): Promise<void>
  /** Opens the files of the access and execution logs anew, and reads the credentials again. */
  reload(): void
}

/** Opens the state and listens. What is left out has its default. Rejects when the folder cannot be used or a port is taken. `world` is for tests. */
export async function startGateway(
  given: StartOptions = {},
  world: GatewayWorld = MACHINE,
): Promise<Gateway> {
  const options = withDefaults(given)
  const open = world.openConfiguration ?? ((all) => openStateThread(all, failLoudly))
  return serveFrom(await open(options), options, world)
}

/** Listens, and serves from a configuration that is open; it is closed with the gateway, and when a port is taken. */
export async function serveFrom(
  configuration: Configuration,
  options: GatewayOptions,
  world: GatewayWorld = MACHINE,
): Promise<Gateway> {
  const state = createState(configuration, options.data, world.clock())
  try {
    const serving = await openServing(options, state, { world })
    const ports = await listenAt(serving.doors, options.host).catch(async (error: unknown) => {
      await serving.rooms.close()
      throw error
    })
    state.listensAt(formatAddress(options, ports))
    remarkOnCredentials(options)
    return {
      ...formatUrls(options, ports),
      async close() {
        await serving.close()
        await state.close()
      },
      reload: serving.rooms.reload,
    }
  } catch (error) {
    await state.close()
    throw error
  }
}

/** Without its state a gateway must not go on: it would serve what can no longer be changed. */
function failLoudly(error: Error): never {
  throw error
}
