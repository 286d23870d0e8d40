/** What a region may be, wherever it comes from: it becomes part of ARNs, keys and hosts' names. */
const REGION = /^[a-z0-9-]{1,32}$/
/** How AWS calls its own. */
const AWS_FORM = /^[a-z]{2}(-[a-z]+)+-\d$/

/** Whether a text can be a region at all; local tools use `local` and the like. */
export function isRegion(text: string): boolean {
  return REGION.test(text)
}

/** Whether a text has the form of AWS's regions: `us-east-1`, `us-gov-west-1`. */
export function hasRegionForm(text: string): boolean {
  return AWS_FORM.test(text) && REGION.test(text)
}

/** The regions that AWS has. Source: the AWS general reference, "API Gateway endpoints and quotas", and the account guide. */
export const AWS_REGIONS: ReadonlySet<string> = new Set(
  [
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2',
    'ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7',
    'ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2',
    'eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1',
    'us-west-2 us-gov-east-1 us-gov-west-1 cn-north-1 cn-northwest-1',
  ]
    .join(' ')
    .split(' '),
)
