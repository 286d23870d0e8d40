import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { errorOf } from '@gatehouse/command-line'
import { createQuotaCounts, type QuotaCount, type QuotaCounts } from '@gatehouse/runtime'
import type { Log } from '../logs/log.ts'

/** Counts of quotas that go on after a restart. */
export interface KeptQuotas extends QuotaCounts {
  /** Writes what is not written yet. */
  close(): void
}

/** How much a process that is killed forgets. */
const WRITE_MS = 1_000

interface Written {
  readonly begunAt: string
  readonly counts: readonly QuotaCount[]
}

/** Counts that are kept in `file`; where there is none, they begin at `openedAt`. One that cannot be read is begun anew. */
export function openQuotaFile(file: string, openedAt: Date, log: Log): KeptQuotas {
  const { begunAt, counts } = readWritten(file, log) ?? { begunAt: openedAt.toISOString(), counts: [] }
  const quotas = createQuotaCounts(new Date(begunAt), counts)
  let timer: NodeJS.Timeout | undefined

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    const written: Written = { begunAt, counts: [...quotas.entries()] }
    try {
      writeFileSync(`${file}.new`, JSON.stringify(written), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    } catch (error) {
      log.error({ err: error, file }, 'the counts of quotas cannot be written')
    }
  }

  return {
    take(name, quota, now) {
      const isLeft = quotas.take(name, quota, now)
      if (isLeft) timer ??= setTimeout(write, WRITE_MS).unref()
      return isLeft
    },
    close() {
      if (timer) write()
    },
  }
}

function readWritten(file: string, log: Log): Written | undefined {
  try {
    const { begunAt, counts } = JSON.parse(readFileSync(file, 'utf8')) as Written
    return { begunAt: new Date(begunAt).toISOString(), counts: [...new Map(counts)] }
  } catch (error) {
    if (errorOf(error).code !== 'ENOENT') log.warn({ err: error, file }, 'counts of quotas begin anew')
    return undefined
  }
}
