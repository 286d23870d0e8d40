import type { ServiceHost, Services, Upstream } from '@gatehouse/runtime'
import { hasCredentials, signForAws } from './sign-for-aws.ts'

export interface AwsServicesOptions {
  /** What stands for all services; AWS itself when omitted. */
  readonly endpoint?: string | undefined
  readonly upstream: Upstream
  /** Where the credentials are: `AWS_ACCESS_KEY_ID` and so on. */
  readonly env: NodeJS.ProcessEnv
}

/**
 * AWS's services, or an emulator of them. Calls are signed by the credentials of the environment: an integration's
 * `credentialsArn` is a role that only API Gateway itself can take.
 */
export function createAwsServices({ endpoint, upstream, env }: AwsServicesOptions): Services {
  const own = endpoint?.replace(/\/$/, '')
  const addressOf = (host: ServiceHost) => own ?? formatAwsAddress(host)
  return {
    addressOf,
    problem: () => problemOfCredentials(env),
    async send(call, onGone) {
      const { method, body, service, region, timeoutMs } = call
      const address = new URL(addressOf(call) + call.target)
      const given = toRecord(call.headers)
      const headers = await signForAws({ method, address, headers: given, body, service, region }, env)
      if (!headers) return { refusal: NO_CREDENTIALS }
      const request = {
        ...{ origin: address.origin, method, target: address.pathname + address.search, headers, timeoutMs },
        body: body.length === 0 ? null : Buffer.from(body as string),
      }
      return upstream.send(request, onGone)
    },
  }
}

/** Why no call can be signed; undefined when calls can. */
export function problemOfCredentials(env: NodeJS.ProcessEnv): string | undefined {
  return hasCredentials(env) ? undefined : NO_CREDENTIALS
}

const NO_CREDENTIALS =
  'calls of AWS services are signed by the credentials of the environment, and there are none: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'

/** Source: the AWS general reference, "Service endpoints and quotas"; China has a domain of its own. */
function formatAwsAddress({ label, region }: ServiceHost): string {
  return `https://${label}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

function toRecord(headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : [])),
  )
}
