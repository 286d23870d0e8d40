import type { DiagnosisCode } from './fault-table.ts'

/** What mends one kind of a fault, by what was said of it; the table's own hint follows. */
const KINDS: Partial<Record<DiagnosisCode, readonly (readonly [seen: RegExp, hint: string])[]>> = {
  'jwt-clock': [
    [
      /expired/,
      'Have the client fetch a new token before its exp. Where it is new, the clock of this gateway is ahead of that of the issuer.',
    ],
    [/not valid yet|before it was issued/, 'The clock of the issuer is ahead of that of this gateway.'],
  ],
  'function-import': [
    [
      /Cannot find (?:package|module)|ERR_MODULE_NOT_FOUND|No module named|cannot load such file/,
      'Install the package in the folder of the function, or correct the path of the import.',
    ],
    [
      /SyntaxError|Unexpected (?:token|end|identifier|string|number)|Invalid or unexpected|Unexpected eof|invalid syntax|Expected .* but found/i,
      'The file cannot be parsed: correct the line that the error names.',
    ],
    [
      /undefined or not exported|is not a function$|HandlerNotFound|Handler '[^']*' (?:missing|is not)/,
      'Export the handler by the name that the setting handler of the function has, or correct that setting.',
    ],
    [
      /(?:require|module|exports|__dirname|__filename) is not defined|Cannot use import statement/,
      'ES modules have import and export, CommonJS has require: name the file .mjs or .cjs after what it is written in.',
    ],
    [/is not (?:set|defined)/, 'Set the variable among those of the function.'],
  ],
  'function-error': [
    [/timed out/i, 'Raise the timeout of the function, or find out what it waits for.'],
    [/heap|out of memory|signal: killed|MemoryError/i, 'Raise the memory of the function.'],
  ],
  'backend-timeout': [
    [
      /came after/,
      'The backend began its answer in time and did not end it: look at what it waits for before the end.',
    ],
  ],
  'backend-unreachable': [
    [/ECONNREFUSED/, 'Nothing listens at that port: start the backend, or correct the port.'],
    [/ENOTFOUND|EAI_AGAIN/, 'No such host is known here: correct the name.'],
    [
      /certificate|self.signed|SSL|wrong version number|EPROTO/i,
      'The host does not speak TLS there, or by a certificate that is not trusted: compare http and https in integrationUri.',
    ],
  ],
  'function-answer': [
    [/statusCode/, 'Return a statusCode, a number such as 200.'],
    [/body/, 'Return body as a string: JSON.stringify it.'],
    [/headers/, 'Return headers as a map of strings.'],
  ],
  throttled: [
    [/routeSettings of/, 'Raise the limits of this route: they stand in routeSettings of the stage.'],
    [
      /defaultRouteSettings/,
      'Raise the limits that all routes of the stage have: they stand in its defaultRouteSettings.',
    ],
    [
      /^the account/,
      "All APIs share the account's limit, above which no stage can set its own: raise it by --quotas throttle-rate and throttle-burst.",
    ],
  ],
}

/** The hint of a fault: what mends this kind of it first, as far as `seen` tells which it is. */
export function refineHint(code: DiagnosisCode, hint: string, seen: string): string {
  const kind = KINDS[code]?.find(([pattern]) => pattern.test(seen))?.[1]
  return kind === undefined ? hint : `${kind} ${hint}`
}
