import type { Request } from '../cases/traffic/scene.ts'

/** Who signs the tokens of cases: what `@gatehouse/issuer` makes. */
export interface TokenIssuer {
  readonly url: string
  token(claims: Readonly<Record<string, unknown>>): Promise<string>
}

/** A request with the token that its row asks for; `<issuer>` in a claim is the issuer's address. */
export async function withToken(
  { token, headers = [], ...request }: Request,
  issuer: TokenIssuer | undefined,
): Promise<Request> {
  if (token === undefined) return { ...request, headers }
  if (issuer === undefined) throw new Error('a case with a token needs an issuer')
  const { iss, ...claims } = token(Math.floor(Date.now() / 1000))
  const named = typeof iss === 'string' ? { iss: iss.replace('<issuer>', issuer.url) } : {}
  const signed = await issuer.token({ ...claims, ...named })
  return { ...request, headers: [...headers, 'Authorization', `Bearer ${signed}`] }
}
