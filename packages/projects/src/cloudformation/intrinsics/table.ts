import type { Intrinsic } from '../scope/scope.ts'
import { and, choose, equals, not, or } from './choices.ts'
import { cidr } from './cidr.ts'
import { findInMap, getAZs } from './lookups.ts'
import { getAtt, importValue, ref, sub } from './references.ts'
import { base64, join, length, select, split, toJsonString } from './texts.ts'

/** The intrinsic functions that are evaluated; `Fn::ForEach` and `Fn::Transform` are expanded before. */
export const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: ref,
  'Fn::And': and,
  'Fn::Base64': base64,
  'Fn::Cidr': cidr,
  'Fn::Equals': equals,
  'Fn::FindInMap': findInMap,
  'Fn::GetAZs': getAZs,
  'Fn::GetAtt': getAtt,
  'Fn::If': choose,
  'Fn::ImportValue': importValue,
  'Fn::Join': join,
  'Fn::Length': length,
  'Fn::Not': not,
  'Fn::Or': or,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::Sub': sub,
  'Fn::ToJsonString': toJsonString,
}
