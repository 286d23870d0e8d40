import type { ApiType } from './kinds.ts'

/**
 * Properties of the types `AWS::ApiGatewayV2::*`, by type: what each takes. Members of the management API have the same names in camelCase
 * unless `to-input.ts` says otherwise.
 */
export type PropertyType =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'texts'
  /** Map of texts. */
  | 'textMap'
  /** JSON of any form: kept as it is, or text. */
  | 'document'
  | { readonly members: Properties }
  | { readonly listOf: PropertyType }
  | { readonly mapOf: PropertyType }

/** Types by name of the property. */
export interface Properties {
  readonly [name: string]: PropertyType
}

const required: PropertyType = { mapOf: { members: { Required: 'boolean' } } }
const accessLogs: PropertyType = { members: { DestinationArn: 'text', Format: 'text' } }
const routeSettings: PropertyType = {
  members: {
    DataTraceEnabled: 'boolean',
    DetailedMetricsEnabled: 'boolean',
    LoggingLevel: 'text',
    ThrottlingBurstLimit: 'integer',
    ThrottlingRateLimit: 'number',
  },
}
const stageSettings: Properties = {
  AccessLogSettings: accessLogs,
  AutoDeploy: 'boolean',
  DefaultRouteSettings: routeSettings,
  Description: 'text',
  RouteSettings: { mapOf: routeSettings },
  StageVariables: 'textMap',
}

/** The properties of each type, without `AWS::ApiGatewayV2::`. */
export const API_PROPERTIES: Readonly<Record<ApiType, Properties>> = {
  Api: {
    ApiKeySelectionExpression: 'text',
    BasePath: 'text',
    Body: 'document',
    BodyS3Location: { members: { Bucket: 'text', Etag: 'text', Key: 'text', Version: 'text' } },
    CorsConfiguration: {
      members: {
        AllowCredentials: 'boolean',
        AllowHeaders: 'texts',
        AllowMethods: 'texts',
        AllowOrigins: 'texts',
        ExposeHeaders: 'texts',
        MaxAge: 'integer',
      },
    },
    CredentialsArn: 'text',
    Description: 'text',
    DisableExecuteApiEndpoint: 'boolean',
    DisableSchemaValidation: 'boolean',
    FailOnWarnings: 'boolean',
    IpAddressType: 'text',
    Name: 'text',
    ProtocolType: 'text',
    RouteKey: 'text',
    RouteSelectionExpression: 'text',
    Tags: 'textMap',
    Target: 'text',
    Version: 'text',
  },
  ApiGatewayManagedOverrides: {
    ApiId: 'text',
    Integration: {
      members: {
        Description: 'text',
        IntegrationMethod: 'text',
        PayloadFormatVersion: 'text',
        TimeoutInMillis: 'integer',
      },
    },
    Route: {
      members: {
        AuthorizationScopes: 'texts',
        AuthorizationType: 'text',
        AuthorizerId: 'text',
        OperationName: 'text',
        Target: 'text',
      },
    },
    Stage: { members: stageSettings },
  },
  ApiMapping: { ApiId: 'text', ApiMappingKey: 'text', DomainName: 'text', Stage: 'text' },
  Authorizer: {
    ApiId: 'text',
    AuthorizerCredentialsArn: 'text',
    AuthorizerPayloadFormatVersion: 'text',
    AuthorizerResultTtlInSeconds: 'integer',
    AuthorizerType: 'text',
    AuthorizerUri: 'text',
    EnableSimpleResponses: 'boolean',
    IdentitySource: 'texts',
    IdentityValidationExpression: 'text',
    JwtConfiguration: { members: { Audience: 'texts', Issuer: 'text' } },
    Name: 'text',
  },
  Deployment: { ApiId: 'text', Description: 'text', StageName: 'text' },
  DomainName: {
    DomainName: 'text',
    DomainNameConfigurations: {
      listOf: {
        members: {
          CertificateArn: 'text',
          CertificateName: 'text',
          EndpointType: 'text',
          IpAddressType: 'text',
          OwnershipVerificationCertificateArn: 'text',
          SecurityPolicy: 'text',
        },
      },
    },
    MutualTlsAuthentication: { members: { TruststoreUri: 'text', TruststoreVersion: 'text' } },
    RoutingMode: 'text',
    Tags: 'textMap',
  },
  Integration: {
    ApiId: 'text',
    ConnectionId: 'text',
    ConnectionType: 'text',
    ContentHandlingStrategy: 'text',
    CredentialsArn: 'text',
    Description: 'text',
    IntegrationMethod: 'text',
    IntegrationSubtype: 'text',
    IntegrationType: 'text',
    IntegrationUri: 'text',
    PassthroughBehavior: 'text',
    PayloadFormatVersion: 'text',
    RequestParameters: 'textMap',
    RequestTemplates: 'textMap',
    ResponseParameters: 'document',
    TemplateSelectionExpression: 'text',
    TimeoutInMillis: 'integer',
    TlsConfig: { members: { ServerNameToVerify: 'text' } },
  },
  IntegrationResponse: {
    ApiId: 'text',
    ContentHandlingStrategy: 'text',
    IntegrationId: 'text',
    IntegrationResponseKey: 'text',
    ResponseParameters: 'textMap',
    ResponseTemplates: 'textMap',
    TemplateSelectionExpression: 'text',
  },
  Model: { ApiId: 'text', ContentType: 'text', Description: 'text', Name: 'text', Schema: 'document' },
  PortalProduct: { Description: 'text', DisplayName: 'text', Tags: 'textMap' },
  Route: {
    ApiId: 'text',
    ApiKeyRequired: 'boolean',
    AuthorizationScopes: 'texts',
    AuthorizationType: 'text',
    AuthorizerId: 'text',
    ModelSelectionExpression: 'text',
    OperationName: 'text',
    RequestModels: 'textMap',
    RequestParameters: required,
    RouteKey: 'text',
    RouteResponseSelectionExpression: 'text',
    Target: 'text',
  },
  RouteResponse: {
    ApiId: 'text',
    ModelSelectionExpression: 'text',
    ResponseModels: 'textMap',
    ResponseParameters: required,
    RouteId: 'text',
    RouteResponseKey: 'text',
  },
  RoutingRule: {
    Actions: {
      listOf: {
        members: { InvokeApi: { members: { ApiId: 'text', Stage: 'text', StripBasePath: 'boolean' } } },
      },
    },
    Conditions: {
      listOf: {
        members: {
          MatchBasePaths: { members: { AnyOf: 'texts' } },
          MatchHeaders: {
            members: { AnyOf: { listOf: { members: { Header: 'text', ValueGlob: 'text' } } } },
          },
        },
      },
    },
    DomainNameArn: 'text',
    Priority: 'integer',
  },
  Stage: {
    ...stageSettings,
    AccessPolicyId: 'text',
    ApiId: 'text',
    ClientCertificateId: 'text',
    DeploymentId: 'text',
    StageName: 'text',
    Tags: 'textMap',
  },
  VpcLink: { Name: 'text', SecurityGroupIds: 'texts', SubnetIds: 'texts', Tags: 'textMap' },
}
