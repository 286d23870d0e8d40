/** What the service documents of a fault, and what usually mends it. */
export interface Diagnosis {
  readonly cause: string
  /** What usually mends it: what to look at, or to change. */
  readonly hint: string
  /** The section of docs/service that has the rule. */
  readonly source: string
}

/**
 * Every fault of a request, message or call, by a code that tests and filters can name. The one place where causes and hints are
 * written: records, `tail`, the console and agents show these texts.
 */
export const FAULT_TABLE = {
  'route-not-found': {
    cause: 'No route of the deployed stage has this method and path, and there is no $default route.',
    hint: 'Compare the path below the stage with the route keys. A route that was added without a deployment is not served yet.',
    source: 'http-apis §2.1',
  },
  'route-undeployed': {
    cause:
      'A route of the API would take this request, but it is not part of the deployment that the stage serves.',
    hint: 'Deploy the API to this stage (CreateDeployment with its stageName), or set autoDeploy on the stage.',
    source: 'management §2.9',
  },
  'route-method': {
    cause: 'Routes have this path, but none of them has this method.',
    hint: 'Add a route with the method, or one with ANY. A preflight (OPTIONS) needs corsConfiguration or an OPTIONS route.',
    source: 'http-apis §2.1',
  },
  'route-greedy-empty': {
    cause:
      'A greedy variable needs at least one segment or a slash: /pets/{proxy+} takes /pets/a and not /pets.',
    hint: 'Add a second route for the path without {proxy+}, or call it with a slash at the end.',
    source: 'http-apis §2.2',
  },
  'route-not-greedy': {
    cause: 'A variable such as {proxy} takes one segment only, and this path has more.',
    hint: 'Write {proxy+}, with a plus, in the route key: a greedy variable takes the rest of the path.',
    source: 'http-apis §2.2',
  },
  'stage-not-found': {
    cause: 'The address leads to no stage: the API, the stage or the mapping of the domain is not there.',
    hint: 'Check the API id and the stage name in the address. A stage other than $default stands in the path: /{stage}/…; a stage without a deployment serves nothing.',
    source: 'http-apis §1.2',
  },
  'endpoint-disabled': {
    cause: 'disableExecuteApiEndpoint is set: the API answers on its custom domains only.',
    hint: 'Call it by its custom domain name, or set disableExecuteApiEndpoint to false.',
    source: 'http-apis §1.2',
  },
  'path-malformed': {
    cause: 'The path cannot be decoded, or would lead elsewhere by its dots.',
    hint: 'Percent-encode the path once, as UTF-8, and leave out segments of dots.',
    source: 'http-apis §2.3',
  },
  'headers-too-large': {
    cause: 'The request line and headers are longer than 10,240 bytes together.',
    hint: 'Send smaller cookies or tokens.',
    source: 'http-apis §9',
  },
  'request-too-large': {
    cause: 'The body is longer than 10 MB, or the event for a function longer than 6 MB with its base64.',
    hint: 'Send the body in parts, or upload it to storage by a signed URL.',
    source: 'http-apis §9',
  },
  'jwt-missing': {
    cause: 'The JWT authorizer found no token where its identity source points.',
    hint: 'Send Authorization: Bearer <token>, or correct the identitySource of the authorizer.',
    source: 'http-apis §4.1',
  },
  'jwt-audience': {
    cause:
      "The token is for another audience: neither aud nor, where there is none, client_id is one of the authorizer's audience.",
    hint: "Put the aud of the token (or client_id, as Cognito's access tokens have it) into jwtConfiguration.audience, or ask the issuer for a token with the audience of this API.",
    source: 'http-apis §4.1',
  },
  'jwt-issuer': {
    cause: 'The iss of the token is not the issuer of the authorizer, letter for letter.',
    hint: 'Compare both: a slash at the end, http for https or another region make another issuer.',
    source: 'http-apis §4.1',
  },
  'jwt-clock': {
    cause: 'By the clock of the gateway the token is not valid at this time: exp, nbf or iat say so.',
    hint: 'Fetch a new token. Where it is new, the clocks of issuer and gateway differ (clock skew): set both by NTP, or have the issuer date nbf and iat back a little.',
    source: 'http-apis §4.1',
  },
  'jwt-key': {
    cause: "The keys of the issuer could not be fetched, or have none of the token's kid.",
    hint: 'Open {issuer}/.well-known/openid-configuration from this machine, and compare the kid of the token with the keys there.',
    source: 'http-apis §4.1',
  },
  'jwt-invalid': {
    cause:
      'The token is malformed, signed by an algorithm other than RS256, RS384 or RS512, or by another key.',
    hint: 'Send the access token itself, in full, and have the issuer sign it by RS256.',
    source: 'http-apis §4.1',
  },
  'jwt-scope': {
    cause: 'The token is valid, and has none of the authorizationScopes of the route.',
    hint: 'Ask the issuer for one of the scopes, or change authorizationScopes of the route.',
    source: 'http-apis §4.1',
  },
  'authorizer-identity': {
    cause:
      'An identity source of the Lambda authorizer is missing or empty in the request: its function was not asked.',
    hint: 'Send every header, query parameter or cookie that identitySource names.',
    source: 'http-apis §4.2',
  },
  'authorizer-denied': {
    cause: 'The Lambda authorizer did not allow the request, now or when its kept answer was given.',
    hint: 'Look at what its function returned: isAuthorized, or the Resource of the policy, which has to cover every route that a kept answer is used for.',
    source: 'http-apis §4.2',
  },
  'authorizer-failed': {
    cause: 'The function of the Lambda authorizer failed, or returned what an authorizer may not.',
    hint: 'Look at its call: the error, and whether the answer has the form that authorizerPayloadFormatVersion and enableSimpleResponses ask for.',
    source: 'http-apis §4.2',
  },
  'iam-clock': {
    cause: 'The signature is dated too far from the clock of the gateway.',
    hint: 'Set the clock of the caller by NTP: a signature holds for five minutes (clock skew).',
    source: 'http-apis §4.3',
  },
  'iam-refused': {
    cause:
      'The request is not signed, its signature does not match, or the policy of who signed does not allow execute-api:Invoke on this route.',
    hint: 'Sign for the service execute-api and the region of the API, by credentials of --credentials, and allow execute-api:Invoke in their policy.',
    source: 'http-apis §4.3',
  },
  'uri-too-long': {
    cause:
      'The ARN of the route, the path included, is longer than the 1,600 bytes that authorization allows.',
    hint: 'Move what is long from the path into the query string or the body.',
    source: 'http-apis §9',
  },
  throttled: {
    cause: 'The token bucket of the route, or that of the account, is empty.',
    hint: 'Send fewer requests and try again later, or raise throttlingRateLimit and throttlingBurstLimit of the stage or of the route. A limit of 0 lets nothing pass.',
    source: 'http-apis §8',
  },
  'backend-timeout': {
    cause: 'The integration did not answer within its timeoutInMillis, which is 30 seconds at most.',
    hint: 'Find out what takes so long there, raise timeoutInMillis, or answer 202 at once and do the work afterwards.',
    source: 'http-apis §5.1',
  },
  'backend-unreachable': {
    cause:
      'No connection to the backend could be opened, or it closed the connection before it had answered.',
    hint: 'Check host and port of integrationUri from this machine, and that the backend runs. In a container, localhost is the container itself.',
    source: 'http-apis §10',
  },
  'backend-answer': {
    cause:
      "The backend's answer cannot be passed on: its status is not one of HTTP, or it is longer than 10 MB.",
    hint: 'Correct what the backend answers.',
    source: 'http-apis §9',
  },
  'client-gone': {
    cause: 'The client closed its connection before it had its answer.',
    hint: 'Look at the time-out of the client, which is shorter than what the backend takes.',
    source: 'http-apis §9',
  },
  'uri-host': {
    cause:
      'The variables of integrationUri make no valid host: a path variable stands right behind host or port.',
    hint: 'Write a slash before the variable: http://backend:3000/{proxy} and not http://backend:3000{proxy}.',
    source: 'http-apis §5.1',
  },
  'uri-invalid': {
    cause:
      'integrationUri cannot be used: it is not an http address, names no function, or names a stage variable that the stage does not have.',
    hint: 'Correct integrationUri, or set the stage variable, and deploy.',
    source: 'http-apis §5.1',
  },
  'integration-missing': {
    cause: 'The route has no target, or its integration is not part of the deployment.',
    hint: 'Set target to integrations/{integrationId}, and deploy.',
    source: 'http-apis §10',
  },
  'function-import': {
    cause: 'The function threw while its module was loaded (init): no call has begun.',
    hint: 'Read the first line of its error and the stack: a package that is not installed, a variable that is not set, a handler that is not exported.',
    source: 'http-apis §5.5',
  },
  'function-error': {
    cause: 'The function threw, crashed or ran out of its own time: the client gets 500 and no more.',
    hint: 'Read the error and the output of its call; the stack names the line.',
    source: 'http-apis §5.5',
  },
  'function-not-found': {
    cause: 'There is no function of this name, or the gateway may not invoke it.',
    hint: 'Check the ARN in integrationUri, and that the folder of --functions has the function, or Lambda at --lambda-endpoint.',
    source: 'http-apis §5.5',
  },
  'function-throttled': {
    cause: 'The function runs as often at once as it may.',
    hint: 'Raise its concurrency, or send fewer requests at once.',
    source: 'http-apis §5.5',
  },
  'function-answer': {
    cause: 'What the function returned is not an answer in the form of its payloadFormatVersion.',
    hint: 'Return {"statusCode": 200, "headers": {…}, "body": "a string"}: a number, a map of strings, a string. JSON.stringify the body.',
    source: 'http-apis §5.5',
  },
  'function-payload-format': {
    cause:
      'The function is written for the other payload format: 1.0 and 2.0 have different events and different answers.',
    hint: 'Set payloadFormatVersion of the integration to the version that the function reads. 1.0 has httpMethod, path and needs a statusCode in the answer; 2.0 has rawPath, requestContext.http and takes any JSON.',
    source: 'http-apis §5.3',
  },
  'service-refused': {
    cause: 'The AWS service answered with an error, or a required parameter of the call mapped to nothing.',
    hint: 'Look at the parameters of the call and at the answer of the service, and check --aws-credentials and --aws-endpoint.',
    source: 'http-apis §5.6',
  },
  'route-closed': {
    cause:
      'The route asks for something that this gateway lacks, and is closed rather than served without it.',
    hint: 'Read the detail, which names the option that is missing; gatehouse routes lists all closed routes.',
    source: 'http-apis §5.2',
  },
  'message-route-not-found': {
    cause: 'The route selection expression chose no route of the API, and there is no $default route.',
    hint: 'Compare what the expression found in the message with the route keys, send JSON, or add a $default route. A route that was added without a deployment is not served yet.',
    source: 'websocket-apis §3.1',
  },
  'connection-gone': {
    cause: 'The connection is over, or was never one of this stage.',
    hint: 'Delete its id where it is kept: a $disconnect may come late, or not at all.',
    source: 'websocket-apis §10.2',
  },
  'connection-call': {
    cause: 'A call of @connections that is not allowed: its path, its method, its signature or its length.',
    hint: 'Call POST, GET or DELETE at {endpoint}/{stage}/@connections/{connectionId}, with up to 128 KB, signed where --auth sigv4 asks for it.',
    source: 'websocket-apis §10.2',
  },
  'api-key': {
    cause:
      'The route asks for an API key (apiKeyRequired), and the handshake has none that is known and enabled.',
    hint: 'Send x-api-key in the handshake, and check the keys in the file of --credentials.',
    source: 'websocket-apis §9.4',
  },
  quota: {
    cause: 'The quota of the API key is used up.',
    hint: 'Wait for the next period, or raise the quota of the key.',
    source: 'websocket-apis §9.4',
  },
  'handshake-parameters': {
    cause:
      'A header or query parameter that the route requires is missing, or a value makes a path that leads elsewhere.',
    hint: 'Send what requestParameters of the $connect route require.',
    source: 'websocket-apis §1.2',
  },
  'model-mismatch': {
    cause: 'The message does not have the form that the model of the route asks for.',
    hint: 'Compare the message with the JSON Schema of the model that requestModels names.',
    source: 'websocket-apis §7',
  },
  'template-missing': {
    cause: 'No request template takes the message, and passthroughBehavior does not let it pass.',
    hint: 'Add a template for the key that templateSelectionExpression gives, or set passthroughBehavior to WHEN_NO_MATCH.',
    source: 'websocket-apis §5.3',
  },
  'integration-response': {
    cause:
      'The backend answered in a way that nothing was made of: no integration response matches, or the answer is too long.',
    hint: 'Add an integration response for its status, or one with $default.',
    source: 'websocket-apis §6.2',
  },
  overloaded: {
    cause: 'More is held for clients than --memory-budget allows.',
    hint: 'Try again after a second; raise --memory-budget, or send smaller bodies.',
    source: 'http-apis §12.2',
  },
  internal: {
    cause: 'Something failed unexpectedly.',
    hint: "Look at the gateway's log at this time, and report it.",
    source: 'http-apis §10',
  },
} as const satisfies Record<string, Diagnosis>

/** A fault's code in records. */
export type DiagnosisCode = keyof typeof FAULT_TABLE
