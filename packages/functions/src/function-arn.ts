/** What a function's ARN says. */
export interface FunctionArn {
  readonly region: string
  readonly account: string
  readonly name: string
  /** A version or an alias. */
  readonly qualifier?: string | undefined
}

const ARN = /^arn:[\w-]+:lambda:([a-z0-9-]+):(\d{12}):function:([\w-]{1,140})(?::([\w$-]{1,128}))?$/

/** Parses `arn:aws:lambda:{region}:{account}:function:{name}[:{version or alias}]`; undefined for anything else. */
export function parseFunctionArn(arn: string): FunctionArn | undefined {
  const [, region, account, name, qualifier] = ARN.exec(arn) ?? []
  return region && account && name ? { region, account, name, qualifier } : undefined
}
