/** What `redocly diff` says of a sample, and why the gate says another thing. */
export type KnownDifference = [impact: string, reason: string]

const MISSED = 'It has no rule for this.'
const LOOSER =
  'It takes a looser rule for requests as a patch. Callers may send what they could not: a feature.'
const CLOSER = 'It takes a closer promise for responses as a patch. Callers may rely on more: a feature.'
const MARKED = 'It takes the mark as a patch; Semantic Versioning asks for a minor version (clause 7).'

/** By the sample's title. Nothing that it finds breaking passes the gate. */
export const KNOWN_DIFFERENCES: Record<string, KnownDifference> = {
  'a required body is new': ['minor', `${MISSED} It sees the new body, not that calls must have it.`],
  'a request member is named otherwise': ['minor', 'It sees the new name only; the old one is now ignored.'],
  'a request member is gone': [
    'patch',
    'The schema is open, so the member may still be sent; it is ignored.',
  ],
  'another success is new': ['minor', 'It rates all statuses alike; callers take this one for the other.'],
  'a request default differs': ['patch', `${MISSED} The same request now means another thing.`],
  'a free response is empty': ['patch', 'It rates a closed response as narrower; this one had nothing else.'],
  'a request member is read-only': ['patch', `${MISSED} What callers send is ignored from then on.`],
  'a response member is write-only': ['patch', `${MISSED} Callers read it, and no longer get it.`],
  'a response may lack a header': ['patch', MISSED],
  'a link is gone': ['patch', MISSED],
  'a link leads elsewhere': ['patch', MISSED],
  'an operation is no longer open to all': ['patch', `${MISSED} It compares what is written, not inherited.`],
  'a server has another port': ['patch', `${MISSED} Clients that are told nothing call another place.`],
  'the document is of another OpenAPI': [
    'patch',
    `${MISSED} Tools that read the one need not read the other.`,
  ],

  'an operation is deprecated': ['patch', MARKED],
  'a parameter is deprecated': ['patch', MARKED],
  'a request member is deprecated': ['patch', MARKED],

  'a parameter may be left out': ['patch', LOOSER],
  'a parameter takes more values': ['patch', LOOSER],
  "a parameter's values are open": ['patch', LOOSER],
  "a parameter's pattern is gone": ['patch', LOOSER],
  'a parameter may be longer': ['patch', LOOSER],
  'a parameter may be an empty list': ['patch', LOOSER],
  'a parameter has a default': ['patch', LOOSER],
  'a body may be left out': ['patch', LOOSER],
  'a request member may be left out': ['patch', LOOSER],
  'a request member may be longer': ['patch', LOOSER],
  'a request member has no limit': ['patch', LOOSER],
  'a request number may be more': ['patch', LOOSER],
  'a request number may be a fraction': ['patch', LOOSER],
  'a request number may be beyond an int32': ['major', 'It takes each change of a format for the worst.'],
  'a request member is no longer read-only': ['patch', LOOSER],
  'a request member may be null': ['patch', LOOSER],
  'a request list may have more': ['patch', LOOSER],
  'a request pattern is gone': ['patch', LOOSER],
  'a request takes further members': ['patch', LOOSER],
  'a request default is said': ['patch', LOOSER],
  'a server has one port more': ['patch', LOOSER],

  'a response member is always there': ['patch', CLOSER],
  'a response member is shorter': ['patch', CLOSER],
  'a response member has a format': ['patch', CLOSER],
  'a response names no further members': ['patch', CLOSER],
  'an enum of responses loses a value': ['patch', CLOSER],
  'a response always has a header': ['patch', CLOSER],
}
