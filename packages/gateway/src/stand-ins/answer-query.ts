import { POLICY_ACTIONS } from './iam-policies.ts'
import { ROLE_ACTIONS } from './iam-roles.ts'
import type { QueryAnswer } from './query-form.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/** A call of the Query protocol, which IAM and STS speak: a form with `Action`. */
export interface QueryCall {
  readonly action: string
  readonly form: URLSearchParams
}

/** Answers a call of IAM or STS in XML. Throws {@link StandInError}. */
export function answerQuery(standIns: StandIns, { action, form }: QueryCall): StandInAnswer {
  const answer = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (!answer)
    throw new StandInError(
      400,
      'InvalidAction',
      `${action} is not served: these stand-ins of IAM and STS have ${Object.keys(ACTIONS).join(', ')}`,
    )
  const result = formatXml(answer(standIns, form))
  const namespace =
    action === 'GetCallerIdentity'
      ? 'https://sts.amazonaws.com/doc/2011-06-15/'
      : 'https://iam.amazonaws.com/doc/2010-05-08/'
  const meta = `<ResponseMetadata><RequestId>${crypto.randomUUID()}</RequestId></ResponseMetadata>`
  return xml(
    200,
    `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>${meta}</${action}Response>`,
  )
}

/** An error of the Query protocol. */
export function formatQueryError({ status, code, message }: StandInError): StandInAnswer {
  const fields = formatXml({ Type: 'Sender', Code: code, Message: message })
  return xml(
    status,
    `<ErrorResponse><Error>${fields}</Error><RequestId>${crypto.randomUUID()}</RequestId></ErrorResponse>`,
  )
}

function xml(status: number, body: string): StandInAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}

/** Lists become `member` elements; what is undefined is left out. */
function formatXml(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `<member>${formatXml(one)}</member>`).join('')
  if (typeof value !== 'object' || value === null) return escapeXml(String(value))
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<${name}>${formatXml(member)}</${name}>`)
    .join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const ACTIONS: Readonly<Record<string, QueryAnswer>> = {
  GetCallerIdentity: ({ account }) => ({
    Arn: `arn:aws:iam::${account}:root`,
    UserId: account,
    Account: account,
  }),
  ...ROLE_ACTIONS,
  ...POLICY_ACTIONS,
}
