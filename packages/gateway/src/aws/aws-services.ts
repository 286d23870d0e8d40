import { isRegion } from '@gatehouse/contract/core'
import type { ServiceHost, Services, Upstream } from '@gatehouse/runtime'
import type { AwsCredentials } from './aws-credentials.ts'
import { signForAws } from './sign-for-aws.ts'

export interface AwsServicesOptions {
  /** What stands for all services; AWS itself when omitted. */
  readonly endpoint?: string | undefined
  readonly upstream: Upstream
  readonly credentials: AwsCredentials
}

/**
 * AWS's services, or an emulator of them. Calls are signed by the credentials that an option names: an integration's
 * `credentialsArn` is a role that only API Gateway itself can take.
 */
export function createAwsServices({ endpoint, upstream, credentials }: AwsServicesOptions): Services {
  const own = endpoint?.replace(/\/$/, '')
  const addressOf = (host: ServiceHost) => own ?? formatAwsAddress(host)
  return {
    addressOf,
    problem: credentials.problem,
    async send(call, onGone) {
      const { method, body, service, region, timeoutMs } = call
      const address = new URL(addressOf(call) + call.target)
      const given = toRecord(call.headers)
      const keys = await credentials.load()
      if ('problem' in keys) return { refusal: keys.problem }
      const headers = await signForAws({ method, address, headers: given, body, service, region }, keys)
      const request = {
        origin: address.origin,
        method,
        target: address.pathname + address.search,
        headers,
        timeoutMs,
        memory: call.memory,
        body: body.length === 0 ? null : Buffer.from(body as string),
      }
      return upstream.send(request, onGone)
    },
  }
}

/**
 * Source: the AWS general reference, "Service endpoints and quotas"; China has a domain of its own. Throws `TypeError` for what is no
 * region: it would make the address another host's.
 */
export function formatAwsAddress({ label, region }: ServiceHost): string {
  if (!isRegion(region)) throw new TypeError(`${JSON.stringify(region)} is not a region such as us-east-1`)
  return `https://${label}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

function toRecord(headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : [])),
  )
}
