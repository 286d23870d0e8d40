import { readFile } from 'node:fs/promises'
import type { Answer, Call } from './calls/call.ts'

const PATH = '/_gatehouse/docs'

/** Whether a call asks for the contract's documentation page. */
export function isDocsPage({ method, path }: Call): boolean {
  return path === PATH && (method === 'GET' || method === 'HEAD')
}

/** The documentation page of the contract, or how to build it. */
export async function answerDocsPage(file: string): Promise<Answer> {
  try {
    const body = await readFile(file, 'utf8')
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const message = 'The documentation page is not built yet: run `npm run docs`'
    return {
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message }),
    }
  }
}
