/** What is as configured, and probably not as meant: `cause` is completed by what was seen. */
export const REMARK_TABLE = {
  'cors-origin-slash': {
    cause:
      "The page's origin is not allowed: allowOrigins has it with a slash or a path at its end, which no browser sends.",
    hint: 'Write the origin as browsers do, scheme, host and port without a slash: https://app.example.',
  },
  'cors-none': {
    cause:
      'A page of another origin asked, the API has no corsConfiguration, and the answer no access-control-allow-origin: the browser keeps it from the page.',
    hint: 'Set corsConfiguration with the origin of the page in allowOrigins, as browsers write it: scheme, host and port without a slash. Where that was refused, the management call of it says why.',
  },
  'cors-origin': {
    cause:
      "The page's origin is not in allowOrigins: the answer has no access-control-allow-origin, and the browser keeps it from the page.",
    hint: 'Add the origin to corsConfiguration.allowOrigins, letter for letter with scheme and port.',
  },
  'cors-method': {
    cause: 'The preflight asks for a method that allowMethods does not have.',
    hint: 'Add the method, or *, to corsConfiguration.allowMethods.',
  },
  'cors-header': {
    cause: 'The preflight asks for a header that allowHeaders does not have.',
    hint: 'Add the header to corsConfiguration.allowHeaders; authorization has to be named even beside *.',
  },
  'cors-preflight-route': {
    cause:
      'A route took the preflight, so that the gateway did not answer it: ANY and $default take OPTIONS too.',
    hint: 'Add a route OPTIONS /{proxy+} without authorization, which wins over ANY and $default.',
  },
  'cors-backend-dropped': {
    cause: 'The backend sent CORS headers, which are dropped where corsConfiguration is set.',
    hint: "Set everything in corsConfiguration, or delete it with DeleteCorsConfiguration to have the backend's own.",
  },
  'mapping-read-nothing': {
    cause: 'A parameter mapping found nothing to read, and left its destination as it was.',
    hint: 'Check the name in the expression against what came: a header or parameter that the client did not send maps to nothing.',
  },
  'uri-no-slash': {
    cause: 'integrationUri has a variable right behind other text, so that both run together in one segment.',
    hint: 'Write a slash before the variable: http://backend/base/{proxy}.',
  },
  'uri-unknown-variable': {
    cause: 'integrationUri has a variable that the route key does not have, and that is empty therefore.',
    hint: 'Use the name that the route key has: {proxy} in the URI for {proxy+} in the route key.',
  },
  'uri-no-variable': {
    cause:
      'The route has a greedy variable, and integrationUri does not use it: every path leads to the same address.',
    hint: 'Put the variable into the URI, http://backend/{proxy}, or map overwrite:path to $request.path.',
  },
  'function-member-ignored': {
    cause:
      'The function returned a member that only the other payload format has, and that was left out of the answer.',
    hint: 'Set payloadFormatVersion of the integration to the version that the function is written for: cookies is of 2.0, multiValueHeaders of 1.0.',
  },
  'undeployed-change': {
    cause: 'The API was changed after the deployment that this stage serves.',
    hint: 'Deploy the API to this stage (CreateDeployment with its stageName), or set autoDeploy on the stage.',
  },
} as const satisfies Record<string, { readonly cause: string; readonly hint: string }>

export type RemarkCode = keyof typeof REMARK_TABLE
