import type { Call, Caller } from '@gatehouse/client'

/** An operation of the contract as a function: `createRoute`. */
export type OperationFunction<Input, Output> = (caller: Caller, input: Input) => Promise<Output>

/** A call as people copy it. */
export interface DescribedCall {
  readonly operation: string
  /** With our client, in TypeScript. */
  readonly code: string
  /** For a shell. */
  readonly curl: string
}

/** What a call of our client is, without sending it. */
export function describeCall<Input extends object, Output>(
  operation: OperationFunction<Input, Output>,
  input: Input,
  { baseUrl, isSigned = false, region = '' }: { baseUrl: string; isSigned?: boolean; region?: string },
): DescribedCall {
  let captured: Call | undefined
  const send = (call: Call) => {
    captured = call
    return new Promise<never>(() => undefined)
  }
  void operation({ dialect: 'aws', baseUrl, send }, input)
  const call = captured as Call | undefined
  if (!call) return { operation: '', code: '', curl: '' }
  const name = call.operation.charAt(0).toLowerCase() + call.operation.slice(1)
  return {
    operation: call.operation,
    code: `await client.${name}(${formatLiteral(input)})`,
    curl: formatCurl(call, { baseUrl, isSigned, region }),
  }
}

function formatCurl(
  { method, path, params, body }: Call,
  { baseUrl, isSigned, region }: { baseUrl: string; isSigned: boolean; region: string },
): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (label, name: string) => {
    const value = params.path[name]
    return value === undefined || value === '' ? label : encodeURIComponent(String(value))
  })
  const asked = Object.entries(params.query).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
  const parts = [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    quote(`${baseUrl}${filled}${query && `?${query}`}`),
  ]
  if (isSigned) {
    parts.push('\\\n  --aws-sigv4', quote(`aws:amz:${region}:apigateway`))
    parts.push('--user', '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"')
  }
  if (body !== undefined) {
    parts.push("\\\n  -H 'content-type: application/json'")
    parts.push('\\\n  -d', quote(JSON.stringify(body)))
  }
  return parts.join(' ')
}

/** A word of a shell's line. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** A value as TypeScript has it: names without quotes where they need none, texts in single ones. */
export function formatLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return formatText(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((it) => formatLiteral(it, deeper))
    : Object.entries(value)
        .filter(([, it]) => it !== undefined)
        .map(([key, it]) => `${formatKey(key)}: ${formatLiteral(it, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  const pad = Array.isArray(value) ? '' : ' '
  const line = `${open}${pad}${entries.join(', ')}${pad}${close}`
  if (line.length <= 72 && !line.includes('\n')) return line
  return `${open}\n${entries.map((entry) => `${deeper}${entry},`).join('\n')}\n${indent}${close}`
}

function formatKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : formatText(key)
}

function formatText(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner}'`
}
