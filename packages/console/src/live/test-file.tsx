import { useEffect, useMemo } from 'preact/hooks'
import { Code } from '../elements/code.tsx'

interface TestFileProps {
  readonly text: string
  /** Of which record it is. */
  readonly name: string
  /** Headers that the test has to be given. */
  readonly secrets: readonly string[]
}

/** A file for Vitest, to read, to copy and to save. */
export function TestFile({ text, name, secrets }: TestFileProps) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/typescript' })), [text])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <div class="form">
      <p class="soft">
        It sends the request again and wants the same answer. <code>GATEWAY_URL</code> names another gateway.
      </p>
      {secrets.length > 0 && (
        <p class="notice is-warn">Secrets are not kept: give the test {secrets.join(', ')} yourself.</p>
      )}
      <Code text={text} title={`${name}.test.ts`} isWrapped />
      <div class="actions">
        <a class="button is-main" href={address} download={`${name}.test.ts`}>
          Save the file
        </a>
      </div>
    </div>
  )
}
