/** Properties of `AWS::Serverless::Function`. */
export const FUNCTION_PROPERTIES: ReadonlySet<string> = new Set(
  (
    'Architectures AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties AutoPublishCodeSha256 CapacityProviderConfig ' +
    'CodeSigningConfigArn CodeUri DeadLetterQueue DeploymentPreference Description DurableConfig Environment EphemeralStorage ' +
    'EventInvokeConfig Events FileSystemConfigs FunctionName FunctionScalingConfig FunctionUrlConfig Handler ImageConfig ImageUri ' +
    'InlineCode KmsKeyArn Layers LoggingConfig MemorySize PackageType PermissionsBoundary Policies PropagateTags ' +
    'ProvisionedConcurrencyConfig PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role RolePath Runtime ' +
    'RuntimeManagementConfig SnapStart SourceKMSKeyArn Tags TenancyConfig Timeout Tracing VersionDeletionPolicy VersionDescription VpcConfig'
  ).split(' '),
)

/** Properties of `AWS::Serverless::HttpApi`. */
export const HTTP_API_PROPERTIES: ReadonlySet<string> = new Set(
  (
    'AccessLogSettings Auth CorsConfiguration DefaultRouteSettings DefinitionBody DefinitionUri Description DisableExecuteApiEndpoint ' +
    'Domain FailOnWarnings Name PropagateTags RouteSettings StageName StageVariables Tags'
  ).split(' '),
)

/** Of those, what `Globals` may have. */
export const HTTP_API_GLOBALS: ReadonlySet<string> = new Set(
  'AccessLogSettings Auth CorsConfiguration DefaultRouteSettings Domain FailOnWarnings PropagateTags RouteSettings StageVariables Tags'.split(
    ' ',
  ),
)

/** Properties of `AWS::Serverless::WebSocketApi`. */
export const WEBSOCKET_API_PROPERTIES: ReadonlySet<string> = new Set(
  (
    'AccessLogSettings ApiKeySelectionExpression Auth DefaultRouteSettings Description DisableExecuteApiEndpoint DisableSchemaValidation ' +
    'Domain FailOnWarnings IpAddressType Name PropagateTags RouteSelectionExpression RouteSettings Routes StageName StageVariables Tags'
  ).split(' '),
)

/** Of those, what `Globals` may have. */
export const WEBSOCKET_API_GLOBALS: ReadonlySet<string> = new Set(
  (
    'AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint DisableSchemaValidation Domain ' +
    'FailOnWarnings IpAddressType PropagateTags RouteSelectionExpression RouteSettings StageVariables Tags'
  ).split(' '),
)

/** Properties of an event of type `HttpApi`. */
export const HTTP_EVENT_PROPERTIES: ReadonlySet<string> = new Set(
  'ApiId Auth Method Path PayloadFormatVersion RouteSettings Stage TimeoutInMillis'.split(' '),
)
