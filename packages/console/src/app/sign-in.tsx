import type { Credentials as AwsCredentials } from '@gatehouse/client'
import { createCaller } from '@gatehouse/client'
import { getApis } from '@gatehouse/client/operations'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { BASE, gateway, lacksCredentials, type SignedService, signer } from '../calls/gateway.ts'
import { Field } from '../elements/field.tsx'

/** Asks for credentials where calls must be signed. They stay in this page's memory. */
export function SignIn() {
  return lacksCredentials.value ? <Credentials /> : null
}

function Credentials() {
  const problem = useSignal('')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const textOf = (name: string) => String(given.get(name) ?? '').trim()
    const credentials = {
      accessKeyId: textOf('accessKeyId'),
      secretAccessKey: textOf('secretAccessKey'),
      ...(textOf('sessionToken') && { sessionToken: textOf('sessionToken') }),
    }
    problem.value = await tryCredentials(credentials, textOf('region'))
  }
  return (
    <dialog ref={dialog} aria-labelledby="sign-in" onCancel={(event) => event.preventDefault()}>
      <div class="dialog-head">
        <h2 id="sign-in">Calls are signed here</h2>
      </div>
      <form class="dialog-body form" onSubmit={submit}>
        <p class="soft">
          This gateway was started with <code>--auth sigv4</code>. The credentials stay in this page’s memory;
          a reload forgets them.
        </p>
        <Field name="accessKeyId" label="Access key ID" isCode isRequired />
        <Field name="secretAccessKey" label="Secret access key" type="password" isCode isRequired />
        <Field name="sessionToken" label="Session token" hint="Of temporary credentials only" isCode />
        <Field name="region" label="Region" value={gateway.value.region} isCode isRequired />
        {problem.value && (
          <p class="notice is-bad" role="alert">
            {problem}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="button is-main">
            Sign calls
          </button>
        </div>
      </form>
    </dialog>
  )
}

/** Keeps a signer that a call succeeds with; resolves to what the gateway said otherwise. Pages that sign nothing never load it. */
async function tryCredentials(credentials: AwsCredentials, region: string): Promise<string> {
  try {
    const { createSigner } = await import('@gatehouse/client/signer')
    const signFor = (service: SignedService) => createSigner({ region, service, credentials })
    const sign = signFor('apigateway')
    await getApis(createCaller({ baseUrl: BASE, retry: false, sign }), { maxResults: 1 })
    signer.value = { apigateway: sign, 'execute-api': signFor('execute-api'), lambda: signFor('lambda') }
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
