import { type StartOptions, withDefaults } from './gateway-options.ts'
import { formatAddress, formatUrls, listenAt, type Urls } from './listen.ts'
import type { GatewayWorld } from './open-rooms.ts'
import { openState } from './open-state.ts'
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
  let address = ''
  const state = openState(options, () => address, world.clock())
  try {
    const serving = await openServing(options, state, { world })
    const ports = await listenAt(serving.doors, options.host).catch(async (error: unknown) => {
      await serving.rooms.close()
      throw error
    })
    address = formatAddress(options, ports)
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
