interface Event {
  readonly requestContext: {
    readonly authorizer: { readonly jwt: { readonly claims: Record<string, string> } }
  }
}

export const handler = async ({ requestContext }: Event) => {
  const { sub } = requestContext.authorizer.jwt.claims
  return { hello: sub }
}
