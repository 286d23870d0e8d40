import type { ServiceCall } from '../../../seams/services.ts'
import type { ParameterValue } from './convert-parameter.ts'

/** The parameters of a call that have a value, by the names of the subtype. */
export type Parameters = Readonly<Record<string, ParameterValue>>

/** A call as its service takes it: nothing of it depends on where it is sent. */
export type WireForm = Omit<FormattedCall, 'region' | 'timeoutMs'>

/** A call whose body is text. */
export interface FormattedCall extends ServiceCall {
  readonly body: string
}

export type FormatCall = (parameters: Parameters) => WireForm

interface JsonOperation {
  readonly service: string
  /** Where it is not the service's name. */
  readonly label?: string
  /** `X-Amz-Target`: `Kinesis_20131202.PutRecord` */
  readonly target: string
  readonly version: '1.0' | '1.1'
}

/** An operation of AWS's JSON protocols: a POST of one object. Source: Smithy, "AWS JSON 1.0 protocol", "AWS JSON 1.1 protocol". */
export function jsonOperation(
  { service, label = service, target, version }: JsonOperation,
  toBody: (parameters: Parameters) => object,
): FormatCall {
  const headers = ['content-type', `application/x-amz-json-${version}`, 'x-amz-target', target]
  return (parameters) => ({
    service,
    label,
    method: 'POST',
    target: '/',
    headers,
    body: JSON.stringify(toBody(parameters)),
  })
}
