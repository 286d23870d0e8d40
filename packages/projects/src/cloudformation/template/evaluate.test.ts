import { describe, expect, it } from 'vitest'
import { parseYamlDocument } from '../../documents/parse-yaml.ts'
import { type DocumentMap, isMap } from '../../documents/positions.ts'
import { createScope } from '../evaluation/create-scope.ts'
import { NO_VALUE } from '../scope/scope.ts'
import { expandLoops } from './for-each.ts'
import { readShortTag } from './short-tags.ts'

const SECTIONS = parseYamlDocument(
  `
Mappings:
  RegionMap:
    us-east-1: { HVM64: ami-0ff8a91507f77f867, HVMG2: ami-0a584ac55a7631c0c }
    eu-west-1: { HVM64: ami-047bb4163c506cd98 }
Conditions:
  Create: !Equals [prod, !Ref EnvType]
  Not: !Not [!Equals [!Ref EnvType, prod]]
  Both: !And [!Equals [sg-mysggroup, sg-mysggroup], !Condition Create]
  Either: !Or [!Equals [a, b], !Condition Create]
  Never: !Equals [a, b]
  Truth: !Equals ['true', true]
`,
  '/project/template.yaml',
  readShortTag,
) as Record<string, DocumentMap>

const ATTRIBUTES: Record<string, string> = {
  MyInstance: 'i-1234567890abcdef0',
  'myELB.DNSName': 'myELB-1.us-east-1.elb.amazonaws.com',
  'nested.Outputs.Bucket': 'bucket-of-nested',
}

const scope = createScope({
  stack: {
    name: 'my-stack',
    region: 'us-east-1',
    account: '123456789012',
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
  },
  parameters: new Map<string, unknown>([
    ['EnvType', 'prod'],
    ['DomainName', 'example.com'],
    ['Subnets', ['subnet-1', 'subnet-2']],
    ['Names', ['Success', 'Failure']],
  ]),
  mappings: SECTIONS.Mappings as DocumentMap,
  conditions: SECTIONS.Conditions as DocumentMap,
  resources: {},
  referTo: (id, attribute, at) => {
    const value = ATTRIBUTES[attribute === undefined ? id : `${id}.${attribute}`]
    if (value === undefined) throw new Error(`no ${id}.${attribute} at ${at.line}`)
    return value
  },
  importValue: (name) => `imported-${name}`,
  resolveDynamically: (reference) => `<${reference}>`,
  remark: () => {},
})

function evaluateYaml(text: string): unknown {
  const document = parseYamlDocument(`Value: ${text}`, '/project/template.yaml', readShortTag)
  return scope.evaluate(isMap(document) ? document.Value : undefined, { file: 't', line: 1, column: 1 })
}

describe('intrinsic functions give what their documentation says', () => {
  it.each([
    ['!Ref EnvType', 'prod'],
    ['!Ref MyInstance', 'i-1234567890abcdef0'],
    ['!Ref Subnets', ['subnet-1', 'subnet-2']],
    ['!Ref AWS::AccountId', '123456789012'],
    ['!Ref AWS::Region', 'us-east-1'],
    ['!Ref AWS::Partition', 'aws'],
    ['!Ref AWS::StackName', 'my-stack'],
    ['!Ref AWS::URLSuffix', 'amazonaws.com'],
    ['!Ref AWS::NotificationARNs', []],
    ['!GetAtt myELB.DNSName', 'myELB-1.us-east-1.elb.amazonaws.com'],
    ['{ "Fn::GetAtt": [myELB, DNSName] }', 'myELB-1.us-east-1.elb.amazonaws.com'],
    ['{ "Fn::GetAtt": myELB.DNSName }', 'myELB-1.us-east-1.elb.amazonaws.com'],
    ['!GetAtt nested.Outputs.Bucket', 'bucket-of-nested'],
    [
      "!Sub 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:vpc/vpc-1'",
      'arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1',
    ],
    ["!Sub ['www.${Domain}', { Domain: !Ref DomainName }]", 'www.example.com'],
    ["!Sub '${myELB.DNSName}/${!Literal}'", 'myELB-1.us-east-1.elb.amazonaws.com/${Literal}'],
    ["!Join [':', [a, b, c]]", 'a:b:c'],
    [
      "!Join ['', ['arn:', !Ref AWS::Partition, ':s3:::elasticbeanstalk-*-', !Ref AWS::AccountId]]",
      'arn:aws:s3:::elasticbeanstalk-*-123456789012',
    ],
    ["!Join [',', !Ref Subnets]", 'subnet-1,subnet-2'],
    ["!Select ['1', [apples, grapes, oranges]]", 'grapes'],
    ['!Select [0, !Ref Subnets]', 'subnet-1'],
    ["!Split ['|', 'a|b|c']", ['a', 'b', 'c']],
    ['!FindInMap [RegionMap, !Ref AWS::Region, HVM64]', 'ami-0ff8a91507f77f867'],
    ['!FindInMap [RegionMap, eu-central-1, HVM64, { DefaultValue: ami-default }]', 'ami-default'],
    ['!If [Create, yes-value, no-value]', 'yes-value'],
    ['!If [Never, yes-value, no-value]', 'no-value'],
    ['[a, !If [Never, b, !Ref AWS::NoValue], c]', ['a', 'c']],
    ['{ a: 1, b: !If [Never, b, !Ref AWS::NoValue] }', { a: 1 }],
    ['!If [Both, 1, 2]', 1],
    ['!If [Either, 1, 2]', 1],
    ['!If [Not, 1, 2]', 2],
    ['!If [Truth, 1, 2]', 1],
    ["!Base64 'AWS CloudFormation'", 'QVdTIENsb3VkRm9ybWF0aW9u'],
    [
      "!Cidr ['192.168.0.0/24', 6, 5]",
      [
        '192.168.0.0/27',
        '192.168.0.32/27',
        '192.168.0.64/27',
        '192.168.0.96/27',
        '192.168.0.128/27',
        '192.168.0.160/27',
      ],
    ],
    ["!Select [1, !Cidr ['10.0.0.0/16', 2]]", '10.0.1.0/24'],
    ["!Cidr ['2001:db8:1234::/56', 2, 64]", ['2001:db8:1234::/64', '2001:db8:1234:1::/64']],
    ["!GetAZs ''", ['us-east-1a', 'us-east-1b', 'us-east-1c']],
    ['!GetAZs eu-west-1', ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
    ['!ImportValue NetworkStack-SubnetID', 'imported-NetworkStack-SubnetID'],
    ["{ 'Fn::ImportValue': !Sub '${AWS::StackName}-SecurityGroupID' }", 'imported-my-stack-SecurityGroupID'],
    ['!ToJsonString { key1: value1, key2: !Ref EnvType }', '{"key1":"value1","key2":"prod"}'],
    ['!Length [a, b, c]', 3],
    ['!Length { Ref: Subnets }', 2],
    ["'{{resolve:ssm:/name:1}}-x'", '<ssm:/name:1>-x'],
    [
      "!Sub '{{resolve:secretsmanager:${EnvType}:SecretString:password}}'",
      '<secretsmanager:prod:SecretString:password>',
    ],
    ['!Ref AWS::NoValue', NO_VALUE],
    ['2.0', '2.0'],
    ['012345678901', '012345678901'],
    ['2012-10-17', '2012-10-17'],
    ['10:30', '10:30'],
    ['yes', true],
  ] as [string, unknown][])('%s', (text, value) => {
    expect(evaluateYaml(text)).toEqual(value)
  })

  it.each([
    ['!Ref Nothing', 'no Nothing'],
    ['!Select [7, [a]]', 'nonexistent value at index 7'],
    ['!FindInMap [RegionMap, mars-1, HVM64]', 'no RegionMap.mars-1.HVM64'],
    ['!If [Unknown, 1, 2]', 'Unresolved condition dependency Unknown'],
    ['!Join [a]', 'list of 2 members'],
    ['!Nonsense 1', 'Fn::Nonsense is not known'],
    ["!Cidr ['10.0.0.0/16', 2, 20]", 'cannot divide'],
  ])('%s is refused', (text, message) => {
    expect(() => evaluateYaml(text)).toThrow(message)
  })
})

describe('Fn::ForEach', () => {
  const evaluateAll = (value: unknown) => scope.evaluate(value, { file: 't', line: 1, column: 1 })

  it('makes a member of each value, also of a parameter', () => {
    const document = parseYamlDocument(
      `
Fn::ForEach::Topics:
  - Name
  - !Ref Names
  - Topic\${Name}: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub '\${Name}.fifo', Label: !Ref Name } }
`,
      't',
      readShortTag,
    )
    expect(expandLoops(document, evaluateAll)).toEqual({
      TopicSuccess: {
        Type: 'AWS::SNS::Topic',
        Properties: { TopicName: { 'Fn::Sub': 'Success.fifo' }, Label: 'Success' },
      },
      TopicFailure: {
        Type: 'AWS::SNS::Topic',
        Properties: { TopicName: { 'Fn::Sub': 'Failure.fifo' }, Label: 'Failure' },
      },
    })
  })

  it('nests, and takes what is no letter or digit away from &{…}', () => {
    const document = parseYamlDocument(
      `
Fn::ForEach::Outer:
  - A
  - [x-1, y]
  - Fn::ForEach::Inner:
      - B
      - ['1', '2']
      - R&{A}\${B}: \${A}/\${B}
`,
      't',
      readShortTag,
    )
    expect(expandLoops(document, evaluateAll)).toEqual({
      Rx11: 'x-1/1',
      Rx12: 'x-1/2',
      Ry1: 'y/1',
      Ry2: 'y/2',
    })
  })
})
