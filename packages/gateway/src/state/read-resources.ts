import type { AnsweringManagement } from './answer-call.ts'

/** What the management API is asked through. */
export type AskedManagement = Pick<AnsweringManagement, 'answer'>

/** Whose resources are read. */
export interface ResourceScope {
  readonly account: string
  readonly region: string
}

interface Page<T> {
  readonly items?: readonly T[]
  readonly nextToken?: string
}

/** All resources at a path of the management API. Rejects where it answers with another status than 200. */
export async function readAll<T>(
  management: AskedManagement,
  { account, region }: ResourceScope,
  path: string,
): Promise<T[]> {
  const all: T[] = []
  let token: string | undefined
  do {
    const query = token === undefined ? '' : `nextToken=${encodeURIComponent(token)}`
    const { status, body } = await management.answer({
      method: 'GET',
      path,
      query,
      scope: { account, region },
      body: new Uint8Array(0),
      dialect: 'service',
      host: '',
      authorization: '',
    })
    if (status !== 200 || !body) throw new Error(`${path} answered ${status}`)
    const page = JSON.parse(Buffer.from(body).toString()) as Page<T>
    all.push(...(page.items ?? []))
    token = page.nextToken
  } while (token !== undefined)
  return all
}
