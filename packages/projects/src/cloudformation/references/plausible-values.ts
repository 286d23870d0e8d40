/**
 * What `Ref` and `Fn::GetAtt` of resources give that are not run here, by type. In a pattern `{name}` is the physical name, `{id}` letters and
 * digits (`{id:9}` as many), `{hex:8}` hexadecimal digits, `{uuid}` such a one; `{region}`, `{account}`, `{partition}`, `{suffix}` are the stack's.
 */
export interface ResourceShape {
  /** Property that names it. */
  readonly nameProperty?: string
  readonly ref: string
  readonly attributes?: Readonly<Record<string, string>>
}

const arn = (service: string, resource: string): string =>
  `arn:{partition}:${service}:{region}:{account}:${resource}`
const named = (nameProperty: string, resourceArn: string): ResourceShape => ({
  nameProperty,
  ref: '{name}',
  attributes: { Arn: resourceArn },
})
const table: ResourceShape = {
  nameProperty: 'TableName',
  ref: '{name}',
  attributes: {
    Arn: arn('dynamodb', 'table/{name}'),
    StreamArn: arn('dynamodb', 'table/{name}/stream/2026-01-01T00:00:00.000'),
  },
}
const namespace: ResourceShape = {
  nameProperty: 'Name',
  ref: 'ns-{id:16}',
  attributes: { Arn: arn('servicediscovery', 'namespace/ns-{id:16}'), Id: 'ns-{id:16}' },
}
const database: ResourceShape = {
  ref: '{name}',
  attributes: {
    'Endpoint.Address': '{name}.{id:12}.{region}.rds.{suffix}',
    'Endpoint.Port': '3306',
    DBClusterArn: arn('rds', 'cluster:{name}'),
    DBInstanceArn: arn('rds', 'db:{name}'),
    Endpoint: '{name}.{id:12}.{region}.rds.{suffix}',
  },
}

/** Shapes by type, those that templates with APIs refer to often. Names that are made up and numbers are guesses. */
export const RESOURCE_SHAPES: Readonly<Record<string, ResourceShape>> = {
  'AWS::ApiGateway::RestApi': {
    ref: '{id:10}',
    attributes: { RootResourceId: '{id:10}', RestApiId: '{id:10}' },
  },
  'AWS::ApiGateway::DomainName': {
    nameProperty: 'DomainName',
    ref: '{name}',
    attributes: {
      DomainNameArn: arn('apigateway', '/domainnames/{name}'),
      RegionalDomainName: 'd-{id:10}.execute-api.{region}.{suffix}',
      RegionalHostedZoneId: 'Z1UJRXOUMOOFQ8',
    },
  },
  'AWS::ApiGateway::Stage': { nameProperty: 'StageName', ref: '{name}' },
  'AWS::AppSync::GraphQLApi': {
    ref: arn('appsync', 'apis/{id:26}'),
    attributes: {
      Arn: arn('appsync', 'apis/{id:26}'),
      ApiId: '{id:26}',
      GraphQLUrl: 'https://{id:26}.appsync-api.{region}.{suffix}/graphql',
    },
  },
  'AWS::CertificateManager::Certificate': { ref: arn('acm', 'certificate/{uuid}') },
  'AWS::CloudFront::Distribution': {
    ref: 'E{id:13}',
    attributes: { DomainName: 'd{id:13}.cloudfront.net', Id: 'E{id:13}' },
  },
  'AWS::Cognito::IdentityPool': { ref: '{region}:{uuid}' },
  'AWS::Cognito::UserPool': {
    ref: '{region}_{id:9}',
    attributes: {
      Arn: arn('cognito-idp', 'userpool/{region}_{id:9}'),
      ProviderName: 'cognito-idp.{region}.{suffix}/{region}_{id:9}',
      ProviderURL: 'https://cognito-idp.{region}.{suffix}/{region}_{id:9}',
      UserPoolId: '{region}_{id:9}',
    },
  },
  'AWS::Cognito::UserPoolClient': {
    ref: '{id:26}',
    attributes: { ClientId: '{id:26}', ClientSecret: '{id:52}' },
  },
  'AWS::Cognito::UserPoolDomain': { nameProperty: 'Domain', ref: '{name}' },
  'AWS::Cognito::UserPoolGroup': { nameProperty: 'GroupName', ref: '{name}' },
  'AWS::Cognito::UserPoolResourceServer': { nameProperty: 'Identifier', ref: '{name}' },
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::EC2::Instance': {
    ref: 'i-{hex:17}',
    attributes: {
      PrivateIp: '10.0.0.10',
      PublicIp: '192.0.2.10',
      PublicDnsName: 'ec2-192-0-2-10.compute-1.{suffix}',
      InstanceId: 'i-{hex:17}',
    },
  },
  'AWS::EC2::InternetGateway': { ref: 'igw-{hex:17}' },
  'AWS::EC2::SecurityGroup': { ref: 'sg-{hex:17}', attributes: { GroupId: 'sg-{hex:17}' } },
  'AWS::EC2::Subnet': {
    ref: 'subnet-{hex:17}',
    attributes: { SubnetId: 'subnet-{hex:17}', AvailabilityZone: '{region}a' },
  },
  'AWS::EC2::VPC': {
    ref: 'vpc-{hex:17}',
    attributes: { VpcId: 'vpc-{hex:17}', CidrBlock: '10.0.0.0/16', DefaultSecurityGroup: 'sg-{hex:17}' },
  },
  'AWS::ECR::Repository': {
    nameProperty: 'RepositoryName',
    ref: '{name}',
    attributes: {
      Arn: arn('ecr', 'repository/{name}'),
      RepositoryUri: '{account}.dkr.ecr.{region}.{suffix}/{name}',
    },
  },
  'AWS::ECS::Cluster': named('ClusterName', arn('ecs', 'cluster/{name}')),
  'AWS::ECS::Service': {
    nameProperty: 'ServiceName',
    ref: arn('ecs', 'service/{name}'),
    attributes: { Name: '{name}' },
  },
  'AWS::ECS::TaskDefinition': { nameProperty: 'Family', ref: arn('ecs', 'task-definition/{name}:1') },
  'AWS::ElasticLoadBalancingV2::Listener': {
    ref: arn('elasticloadbalancing', 'listener/app/{name}/{hex:16}/{hex:16}'),
    attributes: { ListenerArn: arn('elasticloadbalancing', 'listener/app/{name}/{hex:16}/{hex:16}') },
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    nameProperty: 'Name',
    ref: arn('elasticloadbalancing', 'loadbalancer/app/{name}/{hex:16}'),
    attributes: {
      DNSName: 'internal-{name}.{region}.elb.{suffix}',
      LoadBalancerArn: arn('elasticloadbalancing', 'loadbalancer/app/{name}/{hex:16}'),
      LoadBalancerFullName: 'app/{name}/{hex:16}',
      LoadBalancerName: '{name}',
      CanonicalHostedZoneID: 'Z35SXDOTRQ7X7K',
    },
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    nameProperty: 'Name',
    ref: arn('elasticloadbalancing', 'targetgroup/{name}/{hex:16}'),
    attributes: { TargetGroupFullName: 'targetgroup/{name}/{hex:16}' },
  },
  'AWS::Events::EventBus': {
    nameProperty: 'Name',
    ref: '{name}',
    attributes: { Arn: arn('events', 'event-bus/{name}'), Name: '{name}' },
  },
  'AWS::Events::Rule': named('Name', arn('events', 'rule/{name}')),
  'AWS::IAM::ManagedPolicy': {
    nameProperty: 'ManagedPolicyName',
    ref: 'arn:{partition}:iam::{account}:policy/{name}',
  },
  'AWS::IAM::Role': {
    nameProperty: 'RoleName',
    ref: '{name}',
    attributes: { Arn: 'arn:{partition}:iam::{account}:role/{name}', RoleId: 'AROA{ID:17}' },
  },
  'AWS::IAM::User': named('UserName', 'arn:{partition}:iam::{account}:user/{name}'),
  'AWS::KMS::Alias': { nameProperty: 'AliasName', ref: '{name}' },
  'AWS::KMS::Key': { ref: '{uuid}', attributes: { Arn: arn('kms', 'key/{uuid}'), KeyId: '{uuid}' } },
  'AWS::Kinesis::Stream': named('Name', arn('kinesis', 'stream/{name}')),
  'AWS::KinesisFirehose::DeliveryStream': named(
    'DeliveryStreamName',
    arn('firehose', 'deliverystream/{name}'),
  ),
  'AWS::Lambda::EventSourceMapping': { ref: '{uuid}', attributes: { Id: '{uuid}' } },
  'AWS::Logs::LogGroup': {
    nameProperty: 'LogGroupName',
    ref: '{name}',
    attributes: { Arn: arn('logs', 'log-group:{name}:*') },
  },
  'AWS::RDS::DBCluster': database,
  'AWS::RDS::DBInstance': database,
  'AWS::RDS::DBProxy': database,
  'AWS::Route53::HostedZone': { ref: 'Z{ID:20}', attributes: { Id: 'Z{ID:20}' } },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    ref: '{name:lower}',
    attributes: {
      Arn: 'arn:{partition}:s3:::{name:lower}',
      DomainName: '{name:lower}.s3.{suffix}',
      RegionalDomainName: '{name:lower}.s3.{region}.{suffix}',
      WebsiteURL: 'http://{name:lower}.s3-website-{region}.{suffix}',
    },
  },
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    ref: arn('sns', '{name}'),
    attributes: { TopicArn: arn('sns', '{name}'), TopicName: '{name}' },
  },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    ref: 'https://sqs.{region}.{suffix}/{account}/{name}',
    attributes: {
      Arn: arn('sqs', '{name}'),
      QueueName: '{name}',
      QueueUrl: 'https://sqs.{region}.{suffix}/{account}/{name}',
    },
  },
  'AWS::SSM::Parameter': { nameProperty: 'Name', ref: '{name}' },
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    ref: arn('secretsmanager', 'secret:{name}-{id:6}'),
    attributes: { Id: arn('secretsmanager', 'secret:{name}-{id:6}') },
  },
  'AWS::ServiceDiscovery::HttpNamespace': namespace,
  'AWS::ServiceDiscovery::PrivateDnsNamespace': namespace,
  'AWS::ServiceDiscovery::PublicDnsNamespace': namespace,
  'AWS::ServiceDiscovery::Service': {
    nameProperty: 'Name',
    ref: 'srv-{id:16}',
    attributes: { Arn: arn('servicediscovery', 'service/srv-{id:16}'), Id: 'srv-{id:16}', Name: '{name}' },
  },
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    ref: arn('states', 'stateMachine:{name}'),
    attributes: { Arn: arn('states', 'stateMachine:{name}'), Name: '{name}' },
  },
  'AWS::WAFv2::WebACL': {
    nameProperty: 'Name',
    ref: '{name}|{uuid}|REGIONAL',
    attributes: { Arn: arn('wafv2', 'regional/webacl/{name}/{uuid}'), Id: '{uuid}' },
  },
}

/** What a resource of a type that has no row gives: its name, and an ARN of its service. */
export function unknownShape(type: string): ResourceShape {
  const service = type.split('::')[1]?.toLowerCase() ?? 'service'
  return { ref: '{name}', attributes: { Arn: arn(service, '{name}'), Name: '{name}', Id: '{id:10}' } }
}
