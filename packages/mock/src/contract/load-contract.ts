import { readFile } from 'node:fs/promises'
import { errorOf } from '@gatehouse/command-line'
import { type Contract, compileContract } from './contract.ts'
import { parseDocument } from './document.ts'
import { readStory, type Story } from './story.ts'
import { watchDocument } from './watch-document.ts'

/** The contract of a published document that may be replaced while it is served. */
export interface LoadedContract {
  /** The contract in force. */
  current(): Contract
  /** What the examples of its document tell. */
  story(): Story
  /** Stops watching the document. */
  close(): void
}

/** How a document is loaded. */
export interface LoadOptions {
  readonly path: string
  /** Whether a document that replaces it is taken. */
  readonly watch: boolean
  /** Told, in one line, what became of a document that was replaced. */
  readonly log: (line: string) => void
}

/** Loads a published document. Rejects when it cannot be used; one that comes later and cannot is told of and not taken. */
export async function loadContract({ path, watch, log }: LoadOptions): Promise<LoadedContract> {
  let text = await readText(path)
  /** What was looked at last, taken or not. */
  let seen = text
  let contract = compile(path, text)
  let story: Story | undefined
  return {
    current: () => contract,
    story() {
      story ??= readStory(parseDocument(text))
      return story
    },
    close: watch ? watchDocument(path, () => void reload()) : () => {},
  }

  async function reload(): Promise<void> {
    try {
      const newer = await readText(path)
      if (newer === seen) return
      seen = newer
      const candidate = compile(path, newer)
      candidate.check()
      text = newer
      contract = candidate
      story = undefined
      log('the contract changed; serving the new one')
    } catch (error) {
      log(`keeping the contract as it was: ${firstLine(error)}`)
    }
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Error(`${path} cannot be read: ${errorOf(error).code}`)
  }
}

function compile(path: string, text: string): Contract {
  try {
    return compileContract(parseDocument(text))
  } catch (error) {
    throw new Error(`${path} is not a contract: ${firstLine(error)}`)
  }
}

function firstLine(error: unknown): string {
  return errorOf(error).message.split('\n')[0] ?? ''
}
