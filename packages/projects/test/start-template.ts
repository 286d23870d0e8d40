/** A template of an HTTP API with something of everything that stages have, and of a WebSocket API. */
export const START = `
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: api, ProtocolType: HTTP, Description: first, CorsConfiguration: { AllowOrigins: ['*'], MaxAge: 60 }, Tags: { a: '1', b: '2' } } }
  Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: prod, DeploymentId: !Ref Deployment, StageVariables: { one: '1', two: '2' }, AccessLogSettings: { DestinationArn: 'arn:aws:logs:us-east-1:000000000000:log-group:a', Format: $context.requestId }, DefaultRouteSettings: { ThrottlingRateLimit: 5, DetailedMetricsEnabled: true }, RouteSettings: { 'GET /one': { ThrottlingRateLimit: 1, DetailedMetricsEnabled: true }, 'GET /other': { ThrottlingRateLimit: 2 } } } }
  Deployment: { Type: AWS::ApiGatewayV2::Deployment, DependsOn: [Get], Properties: { ApiId: !Ref Api } }
  Backend: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: HTTP_PROXY, IntegrationMethod: GET, IntegrationUri: 'https://one.example/', PayloadFormatVersion: '1.0', TimeoutInMillis: 3000, RequestParameters: { 'append:header.a': one, 'append:header.b': two } } }
  Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /one, Target: !Sub 'integrations/\${Backend}' } }
  Other: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /other, AuthorizationType: AWS_IAM, Target: !Sub 'integrations/\${Backend}' } }
  Sockets: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: sockets, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
`
