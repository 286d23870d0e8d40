import { ownMember } from '@gatehouse/contract/core'
import { positionOf } from '../documents/positions.ts'
import { addResource } from './add-resource.ts'
import { hashOf, isAlphanumeric } from './logical-ids.ts'
import type { SamOutput, SamResource } from './parts.ts'

/** Types of CloudFormation that types of SAM become without more ado. */
const BECOMES: Readonly<Record<string, string>> = {
  Api: 'AWS::ApiGateway::RestApi',
  Application: 'AWS::Serverless::Application',
  CapacityProvider: 'AWS::Lambda::CapacityProvider',
  GraphQLApi: 'AWS::AppSync::GraphQLApi',
  LayerVersion: 'AWS::Lambda::LayerVersion',
  SimpleTable: 'AWS::DynamoDB::Table',
  StateMachine: 'AWS::StepFunctions::StateMachine',
}

/** Makes the resources of SAM that are neither functions nor APIs of V2. */
export function makeOther(resource: SamResource & { readonly type: string }, output: SamOutput): void {
  const { logicalId, type, at, attributes } = resource
  if (['Function', 'HttpApi', 'WebSocketApi'].includes(type)) return
  if (type === 'Connector') {
    const text = 'is ignored: permissions of functions are not enforced here'
    output.remark({ subject: `${logicalId} (AWS::Serverless::Connector)`, text, kind: 'ignored', at })
    return
  }
  const becomes = ownMember(BECOMES, type)
  if (becomes === undefined) {
    const subject = `${logicalId} (AWS::Serverless::${type})`
    output.remark({
      subject,
      text: 'is of a type that is not known here: it is missing',
      kind: 'missing',
      at,
    })
    return
  }
  const { ContentUri: content, Name: name, ...properties } = resource.properties
  addResource(
    {
      logicalId,
      type: becomes,
      properties: {
        ...properties,
        ...(type === 'LayerVersion' && {
          LayerName: properties.LayerName ?? logicalId,
          Content: content ?? '.',
        }),
        ...(type === 'StateMachine' && name !== undefined && { StateMachineName: name }),
        ...(type !== 'StateMachine' && name !== undefined && { Name: name }),
      },
      attributes,
    },
    resource,
    output,
  )
  if (type === 'Api') addRestStage(resource, output)
  if (type === 'StateMachine') remarkEvents(resource, output)
}

function remarkEvents({ logicalId, properties }: SamResource, output: SamOutput): void {
  const events = properties.Events
  if (typeof events !== 'object' || events === null) return
  for (const [id, event] of Object.entries(events)) {
    const at = positionOf(events, id)
    if (!at) continue
    const subject = `event ${id} (${event?.Type}) of ${logicalId}`
    output.remark({ subject, text: 'starts nothing here, as state machines do not run', kind: 'missing', at })
  }
}

/** The stage of a REST API, which is not served, but outputs refer to it. */
function addRestStage(resource: SamResource, output: SamOutput): void {
  const { StageName: stageName = 'Prod' } = resource.properties
  const middle =
    typeof stageName === 'string' ? (isAlphanumeric(stageName) ? stageName : hashOf(stageName)) : ''
  const logicalId = `${resource.logicalId}${middle}Stage`
  output.aliases.set(`${resource.logicalId}.Stage`, logicalId)
  addResource(
    { logicalId, type: 'AWS::ApiGateway::Stage', properties: { StageName: stageName } },
    resource,
    output,
  )
}
