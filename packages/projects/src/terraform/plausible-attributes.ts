import { ownMember } from '@gatehouse/contract/core'
import { formatShape } from '../cloudformation/references/format-shape.ts'
import { RESOURCE_SHAPES } from '../cloudformation/references/plausible-values.ts'
import type { Remark, SourcePosition } from '../project/project.ts'
import { invokeArn, type Location, seedOf } from './attributes.ts'
import { type Instance, instanceName } from './document/instances.ts'
import type { References } from './resolve-references.ts'

/** Where values are made up for. */
export interface Place {
  readonly stack: string
  readonly at: Location
}

/** A value for an attribute that is known only once its resource is made: of the right form, and the same each time. Which one is a guess. */
export function plausibleAttribute(instance: Instance, attribute: string, place: Place): string {
  const shape = ownMember(SHAPES, instance.type)
  const given = instance.values[shape?.name ?? 'name']
  const name = typeof given === 'string' && given !== '' ? given : instanceName(instance)
  const pattern = ownMember(shape?.attributes ?? {}, attribute) ?? patternByName(instance.type, attribute)
  return format(pattern, name, seedOf(instance, place.stack), place)
}

/** A value for a property of a resource where nothing says what it refers to, so that the rest of the project can be served; undefined of most. */
export function plausibleProperty(instance: Instance, property: string, place: Place): string | undefined {
  const pattern = ownMember(PROPERTIES, property)?.(instance)
  return (
    pattern && format(pattern, instanceName(instance), `${seedOf(instance, place.stack)}.${property}`, place)
  )
}

/** Who is told what was assumed: of what refers, and where that stands. */
export interface Noting {
  readonly remark: (remark: Remark) => void
  readonly at: SourcePosition
  readonly asking: Instance
}

/** What makes up attributes and takes the first of several, and says of each that it did so and how to give the right one. */
export function notingAssumptions(all: References, { remark, at, asking }: Noting): References {
  const { makeUp } = all
  return {
    ...all,
    tookFirst(name, address) {
      const { address: subject } = asking
      const text = `means one of several ${name}, and which one is not known before it is applied: ${address} is taken. Give the right value by a line ${subject}.<property>=… in a file of --env-file`
      remark({ subject, text, kind: 'assumed', at })
    },
    makeUp:
      makeUp &&
      ((instance, attribute) => {
        remark(assumed(`${instance.address}.${attribute}`, at))
        return makeUp(instance, attribute)
      }),
  }
}

/** That a value was made up; `key` is what an override names it by. */
export function assumed(key: string, at: SourcePosition): Remark {
  return {
    subject: key,
    text: `is not known before it is applied, so a made up value is taken: give one by a line ${key}=… in a file of --env-file`,
    kind: 'assumed',
    at,
  }
}

function format(pattern: string, name: string, seed: string, { stack, at }: Place): string {
  return formatShape(pattern, name, seed, {
    ...at,
    name: stack,
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
  })
}

function patternByName(type: string, attribute: string): string {
  const service = type.split('_')[1] ?? type
  if (attribute === 'id' || attribute === 'name') return '{name}'
  if (/arn$/.test(attribute)) return `arn:{partition}:${service}:{region}:{account}:{name}`
  if (/(^|_)ur[il]$/.test(attribute)) return 'https://{name}.example.com'
  if (/(^|_)(endpoint|address|dns_name|domain_name|domain|host|hostname)$/.test(attribute))
    return '{name}.example.com'
  return `{name}-${attribute.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

const FUNCTION_ARN = 'arn:aws:lambda:{region}:{account}:function:{name}'

/** The properties without which a resource is refused, and that projects compute. */
const PROPERTIES: Readonly<Record<string, (instance: Instance) => string | undefined>> = {
  issuer: () => `https://${shapeOf('AWS::Cognito::UserPool', 'ProviderName')}`,
  audience: () => shapeOf('AWS::Cognito::UserPoolClient'),
  certificate_arn: () => shapeOf('AWS::CertificateManager::Certificate'),
  subnet_ids: () => shapeOf('AWS::EC2::Subnet'),
  security_group_ids: () => shapeOf('AWS::EC2::SecurityGroup'),
  integration_uri({ values }) {
    if (values.connection_type === 'VPC_LINK') return shapeOf('AWS::ElasticLoadBalancingV2::Listener')
    if (/^HTTP/.test(String(values.integration_type))) return 'http://{name}.example.com'
    return values.integration_type === 'AWS_PROXY' ? invokeArn(FUNCTION_ARN, '{region}') : undefined
  },
}

/** The pattern of a type of CloudFormation: of an attribute, or of what `Ref` gives. */
function shapeOf(type: string, attribute?: string): string {
  const shape = RESOURCE_SHAPES[type]
  return (attribute === undefined ? shape?.ref : shape?.attributes?.[attribute]) ?? '{name}'
}

interface Shape {
  /** Attribute that names it, `name` otherwise. */
  readonly name?: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A type by one of CloudFormation: its attributes, with the names that they have there, none for `Ref`; and what is its own. */
function like(
  type: string,
  attributes: Readonly<Record<string, string | undefined>>,
  own: Partial<Shape> = {},
): Shape {
  const entries = Object.entries(attributes).map(([name, theirs]) => [name, shapeOf(type, theirs)] as const)
  return { ...own, attributes: { ...Object.fromEntries(entries), ...own.attributes } }
}

const REF = undefined
const ID = { id: REF }
const REF_AND_ARN = { id: REF, arn: 'Arn' }
const ALL_ARN = { id: REF, arn: REF }

const balancer = like('AWS::ElasticLoadBalancingV2::LoadBalancer', {
  ...ALL_ARN,
  dns_name: 'DNSName',
  zone_id: 'CanonicalHostedZoneID',
  arn_suffix: 'LoadBalancerFullName',
})
const listener = like('AWS::ElasticLoadBalancingV2::Listener', ALL_ARN)
const targetGroup = like('AWS::ElasticLoadBalancingV2::TargetGroup', {
  ...ALL_ARN,
  arn_suffix: 'TargetGroupFullName',
})
const namespace = like('AWS::ServiceDiscovery::PrivateDnsNamespace', REF_AND_ARN)
const database = like(
  'AWS::RDS::DBInstance',
  { address: 'Endpoint.Address', port: 'Endpoint.Port', arn: 'DBInstanceArn' },
  {
    name: 'identifier',
    attributes: { endpoint: `${shapeOf('AWS::RDS::DBInstance', 'Endpoint.Address')}:3306` },
  },
)
const cluster = like(
  'AWS::RDS::DBCluster',
  {
    endpoint: 'Endpoint.Address',
    reader_endpoint: 'Endpoint.Address',
    port: 'Endpoint.Port',
    arn: 'DBClusterArn',
  },
  { name: 'cluster_identifier' },
)

/** Types that APIs and functions refer to often, with what their attributes look like. */
const SHAPES: Readonly<Record<string, Shape>> = {
  aws_acm_certificate: like('AWS::CertificateManager::Certificate', ALL_ARN),
  aws_acm_certificate_validation: like('AWS::CertificateManager::Certificate', { certificate_arn: REF }),
  aws_alb: balancer,
  aws_alb_listener: listener,
  aws_alb_target_group: targetGroup,
  aws_appsync_graphql_api: like('AWS::AppSync::GraphQLApi', { id: 'ApiId', arn: 'Arn' }),
  aws_cloudfront_distribution: like('AWS::CloudFront::Distribution', { id: REF, domain_name: 'DomainName' }),
  aws_cloudwatch_event_bus: like('AWS::Events::EventBus', REF_AND_ARN),
  aws_cloudwatch_event_rule: like('AWS::Events::Rule', REF_AND_ARN),
  aws_cloudwatch_log_group: {
    attributes: { id: '{name}', arn: 'arn:{partition}:logs:{region}:{account}:log-group:{name}' },
  },
  aws_cognito_identity_pool: like('AWS::Cognito::IdentityPool', ID),
  aws_cognito_user_pool: like('AWS::Cognito::UserPool', { ...REF_AND_ARN, endpoint: 'ProviderName' }),
  aws_cognito_user_pool_client: like('AWS::Cognito::UserPoolClient', {
    id: REF,
    client_secret: 'ClientSecret',
  }),
  aws_cognito_user_pool_domain: like(
    'AWS::Cognito::UserPoolDomain',
    { id: REF, domain: REF },
    { name: 'domain' },
  ),
  aws_db_instance: database,
  aws_dynamodb_table: like('AWS::DynamoDB::Table', { ...REF_AND_ARN, stream_arn: 'StreamArn' }),
  aws_ecr_repository: like('AWS::ECR::Repository', { ...REF_AND_ARN, repository_url: 'RepositoryUri' }),
  aws_ecs_cluster: like('AWS::ECS::Cluster', { id: 'Arn', arn: 'Arn' }),
  aws_iam_policy: like('AWS::IAM::ManagedPolicy', ALL_ARN),
  aws_iam_role: like('AWS::IAM::Role', REF_AND_ARN),
  aws_iam_user: like('AWS::IAM::User', REF_AND_ARN),
  aws_instance: like('AWS::EC2::Instance', {
    id: REF,
    private_ip: 'PrivateIp',
    public_ip: 'PublicIp',
    public_dns: 'PublicDnsName',
  }),
  aws_kinesis_firehose_delivery_stream: like('AWS::KinesisFirehose::DeliveryStream', {
    id: 'Arn',
    arn: 'Arn',
  }),
  aws_kinesis_stream: like('AWS::Kinesis::Stream', { id: 'Arn', arn: 'Arn' }),
  aws_kms_key: like('AWS::KMS::Key', { id: REF, key_id: REF, arn: 'Arn' }),
  aws_lambda_function_url: {
    attributes: { function_url: 'https://{id:32}.lambda-url.{region}.on.aws/', url_id: '{id:32}' },
  },
  aws_lambda_layer_version: {
    name: 'layer_name',
    attributes: {
      arn: 'arn:{partition}:lambda:{region}:{account}:layer:{name}:1',
      layer_arn: 'arn:{partition}:lambda:{region}:{account}:layer:{name}',
      version: '1',
    },
  },
  aws_lb: balancer,
  aws_lb_listener: listener,
  aws_lb_target_group: targetGroup,
  aws_rds_cluster: cluster,
  aws_route53_zone: like('AWS::Route53::HostedZone', { id: REF, zone_id: REF }),
  aws_s3_bucket: like(
    'AWS::S3::Bucket',
    {
      ...REF_AND_ARN,
      bucket: REF,
      bucket_domain_name: 'DomainName',
      bucket_regional_domain_name: 'RegionalDomainName',
    },
    { name: 'bucket' },
  ),
  aws_secretsmanager_secret: like('AWS::SecretsManager::Secret', ALL_ARN),
  aws_security_group: like('AWS::EC2::SecurityGroup', ID),
  aws_service_discovery_http_namespace: namespace,
  aws_service_discovery_private_dns_namespace: namespace,
  aws_service_discovery_public_dns_namespace: namespace,
  aws_service_discovery_service: like('AWS::ServiceDiscovery::Service', REF_AND_ARN),
  aws_sfn_state_machine: like('AWS::StepFunctions::StateMachine', ALL_ARN),
  aws_sns_topic: like('AWS::SNS::Topic', ALL_ARN),
  aws_sqs_queue: like('AWS::SQS::Queue', { ...REF_AND_ARN, url: REF }),
  aws_subnet: like('AWS::EC2::Subnet', { id: REF, availability_zone: 'AvailabilityZone' }),
  aws_vpc: like('AWS::EC2::VPC', { id: REF, cidr_block: 'CidrBlock' }),
  aws_wafv2_web_acl: like('AWS::WAFv2::WebACL', { id: 'Id', arn: 'Arn' }),
}
