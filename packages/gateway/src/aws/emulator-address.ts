/** The one path of the runtime interface emulator. */
const EMULATOR_PATH = '/2015-03-31/functions/function/invocations'

/** Whether an address is a runtime interface emulator's, which takes one call at a time. */
export function isEmulatorAddress(url: string): boolean {
  return new URL(url).pathname.endsWith(EMULATOR_PATH)
}
