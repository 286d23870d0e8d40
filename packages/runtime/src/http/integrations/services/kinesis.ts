import { jsonOperation } from './wire-form.ts'

/** One record. Source: the Kinesis API reference, "PutRecord". */
export const formatPutRecord = jsonOperation(
  { service: 'kinesis', target: 'Kinesis_20131202.PutRecord', version: '1.1' },
  (parameters) => parameters,
)
