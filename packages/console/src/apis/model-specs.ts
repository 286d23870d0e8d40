import type { FieldSpec } from '../forms/field-spec.ts'

/** The fields of a model. */
export const MODEL_SPECS: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', placeholder: 'ChatMessage', hint: 'Letters and digits' },
  { name: 'contentType', kind: 'text', placeholder: 'application/json' },
  {
    name: 'schema',
    kind: 'code',
    placeholder: '{ "$schema": "http://json-schema.org/draft-04/schema#", "type": "object" }',
    hint: 'JSON Schema, draft 4',
  },
  { name: 'description', kind: 'text' },
]
