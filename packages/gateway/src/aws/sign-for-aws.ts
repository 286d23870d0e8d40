import type { AwsKeys } from './aws-credentials.ts'

/** What a signature covers. */
export interface Unsigned {
  readonly method: string
  readonly address: URL
  readonly headers: Readonly<Record<string, string>>
  /** Empty for none. */
  readonly body: string | Uint8Array
  readonly service: string
  readonly region: string
}

/**
 * The headers of a request, names and values in turn, signed. The signer is loaded when first needed. Source: the IAM user guide,
 * "AWS Signature Version 4".
 */
export async function signForAws(
  { method, address, headers, body, service, region }: Unsigned,
  { accessKeyId, secretAccessKey, sessionToken }: AwsKeys,
): Promise<string[]> {
  const { AwsV4Signer } = await import('aws4fetch')
  const signer = new AwsV4Signer({
    method,
    url: address.href,
    headers: { ...headers },
    service,
    region,
    accessKeyId,
    secretAccessKey,
    ...(body.length > 0 && { body: body as string }),
    ...(sessionToken && { sessionToken }),
  })
  const { headers: signed } = await signer.sign()
  return [...(signed as unknown as Iterable<[string, string]>)].flat()
}
