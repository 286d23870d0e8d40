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

/** Whether the environment has the credentials that requests are signed by. */
export function hasCredentials({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }: NodeJS.ProcessEnv): boolean {
  return Boolean(AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY)
}

/**
 * The headers of a request, names and values in turn, signed by the credentials of the environment (`AWS_ACCESS_KEY_ID` and so
 * on); undefined where there are none. The signer is loaded when first needed. Source: the IAM user guide, "AWS Signature Version 4".
 */
export async function signForAws(
  { method, address, headers, body, service, region }: Unsigned,
  env: NodeJS.ProcessEnv,
): Promise<string[] | undefined> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env
  if (!accessKeyId || !secretAccessKey) return undefined
  const { AwsV4Signer } = await import('aws4fetch')
  const signer = new AwsV4Signer({
    ...{ method, url: address.href, headers: { ...headers }, service, region },
    ...{ accessKeyId, secretAccessKey },
    ...(body.length > 0 && { body: body as string }),
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  })
  const { headers: signed } = await signer.sign()
  return [...(signed as unknown as Iterable<[string, string]>)].flat()
}
