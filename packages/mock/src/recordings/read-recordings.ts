import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import { isObject, type RequestParts } from '@gatehouse/contract'
import type { Answer } from '../calls/call.ts'
import type { Contract } from '../contract/contract.ts'
import type { Operation } from '../contract/document.ts'
import { findResponse } from '../contract/find-response.ts'
import { keyOf, type Recording } from './recording.ts'

/** What a caller may ask of recordings. */
export interface RecordingWish {
  readonly code: string | undefined
  readonly example: string | undefined
}

/** Answers of a real endpoint, by operation. */
export interface Recordings {
  /** The answer to the same request, else to one for the same resource, else to any that succeeded; undefined where there is none. */
  find(operation: Operation, wish: RecordingWish, parts: RequestParts): Answer | undefined
}

/** A recording as it is served. */
interface Kept {
  readonly name: string
  readonly key: string
  readonly path: string
  readonly answer: Answer
}

const JSON_TYPE = 'application/json'

/** Reads the recordings of a folder. Rejects for files that are not recordings; what the contract does not allow is left out. */
export async function readRecordings(
  folder: string,
  { contract, log }: { readonly contract: Contract; readonly log: (line: string) => void },
): Promise<Recordings> {
  const files = await listFiles(folder)
  const kept = new Map<string, readonly Kept[]>()
  for (const file of files) {
    const name = file.slice(0, -'.json'.length)
    const operation = contract.operations.find((it) => it.name === name)
    if (!operation) throw new Error(`${join(folder, file)}: ${name} is not an operation of the contract`)
    const examples = await readRecordingFile(folder, name)
    const good = examples.filter(([example, recording]) => {
      const problem = findProblem(contract, operation, recording)
      if (problem !== undefined) log(`${join(folder, file)}: ${example} is left out: ${problem}`)
      return problem === undefined
    })
    kept.set(
      name,
      good.map((it) => toKept(operation, it)),
    )
  }
  return {
    find({ name }, { code, example }, parts) {
      const all = kept.get(name)
      if (!all) return undefined
      const wanted = all.filter(
        (it) =>
          (code === undefined || String(it.answer.status) === code) &&
          (example === undefined || it.name === example),
      )
      const key = keyOf(parts)
      const same = wanted.find((it) => it.key === key)
      if (same) return same.answer
      const isAsked = code !== undefined || example !== undefined
      const others = isAsked ? wanted : wanted.filter(({ answer }) => answer.status < 400)
      const path = pathOf(parts)
      return (others.find((it) => it.path === path) ?? others[0])?.answer
    },
  }
}

/** The examples of an operation's file, in their order; none where there is no file. Rejects for a file of another form. */
export async function readRecordingFile(
  folder: string,
  name: string,
): Promise<readonly (readonly [string, Recording])[]> {
  const file = join(folder, `${name}.json`)
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (errorOf(error).code === 'ENOENT') return []
    throw new Error(`${file} cannot be read: ${errorOf(error).message.split('\n')[0]}`)
  }
  const examples = isObject(content) ? content.examples : undefined
  if (!isObject(examples)) throw new Error(`${file} is not a file of recordings: it has no examples`)
  return Object.entries(examples).map(([example, recording]) => {
    if (!isRecording(recording)) throw new Error(`${file}: ${example} has no request or no status`)
    return [example, recording] as const
  })
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    throw new Error(`${folder} cannot be read: ${errorOf(error).code}`)
  }
}

function isRecording(value: unknown): value is Recording {
  return isObject(value) && typeof value.status === 'number' && isObject(value.request)
}

/** Why the contract does not allow an answer; undefined where it does. */
function findProblem(contract: Contract, operation: Operation, recording: Recording): string | undefined {
  const { status, contentType, body } = recording
  const response = findResponse(operation, status)
  if (!response) return `${operation.name} has no status ${status}`
  if (contentType === undefined)
    return Object.keys(response.content).length > 0 ? 'it has no body' : undefined
  const content = response.content[contentType]
  if (!content) return `${operation.name} ${status} has no ${contentType}`
  return contentType === JSON_TYPE ? contract.judgeResponse(content, body)[0] : undefined
}

function toKept(operation: Operation, [name, recording]: readonly [string, Recording]): Kept {
  const { request, status, contentType, body } = recording
  const exception = findResponse(operation, status)?.exception
  const text =
    body === undefined ? undefined : contentType === JSON_TYPE ? JSON.stringify(body) : String(body)
  const headers: Answer['headers'] = {
    ...(exception === undefined ? {} : { 'x-amzn-ErrorType': exception }),
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
  }
  return { name, key: keyOf(request), path: pathOf(request), answer: { status, headers, body: text } }
}

function pathOf({ path }: RequestParts): string {
  return JSON.stringify(path)
}
