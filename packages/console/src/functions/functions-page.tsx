import { useEffect } from 'preact/hooks'
import { askForJson } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { Heading } from '../elements/heading.tsx'
import { hrefOf, place } from '../navigation/place.ts'
import { followEvents } from '../records/event-stream.ts'
import { FunctionDetail } from './function-detail.tsx'
import type { FunctionState } from './function-state.ts'

/** Between two looks at the functions, in milliseconds. */
const LOOK_MS = 3000

/** The functions that run here: their state, their calls, and a way to call them. */
export function FunctionsPage() {
  const { state, reload } = useLoaded(loadFunctions, [])
  useEffect(() => {
    void followEvents()
    const timer = setInterval(() => void reload(), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  const [, name] = place.value.segments
  return (
    <div class="page is-whole">
      <Heading title="Functions" />
      <Outcome of={state.value}>
        {(functions) => {
          const chosen = functions.find((it) => it.name === name)
          return (
            <div class={chosen ? 'split is-open is-narrow' : 'split'}>
              <div class="split-list is-scrolled">
                {functions.length === 0 ? <NoFunctions /> : <List functions={functions} chosen={name} />}
              </div>
              {chosen && <FunctionDetail key={chosen.name} state={chosen} onCalled={reload} />}
            </div>
          )
        }}
      </Outcome>
    </div>
  )
}

async function loadFunctions(): Promise<readonly FunctionState[]> {
  return (await askForJson<{ functions: FunctionState[] }>('/_gatehouse/functions')).functions
}

function NoFunctions() {
  return (
    <div class="empty">
      <h2>No functions here</h2>
      <p>
        Start the gateway with <code>--functions &lt;folder&gt;</code>: a file or a folder for each function,
        by its name. A saved file is what the next call runs.
      </p>
    </div>
  )
}

const LOOKS = { failed: 'tag is-bad', loaded: 'tag is-good', idle: 'tag' }

interface ListProps {
  readonly functions: readonly FunctionState[]
  readonly chosen: string | undefined
}

function List({ functions, chosen }: ListProps) {
  return (
    <ul class="function-list" aria-label="Functions">
      {functions.map(({ name, state, calls, environments, lastError }) => (
        <li key={name} class="row">
          <a href={hrefOf(['functions', name])} aria-current={name === chosen ? 'true' : undefined}>
            <span class="mono strong">{name}</span>
            <span>
              <span class={LOOKS[state]}>{state}</span>
            </span>
            <span class="soft is-count">
              {calls} {calls === 1 ? 'call' : 'calls'}
            </span>
            <span class="soft is-count">
              {environments} {environments === 1 ? 'environment' : 'environments'}
            </span>
            <span class="bad clip">{lastError?.split('\n', 1)[0]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
