import { NUMBER, option, PATH, parseNumber, TEXT, takeText } from '@gatehouse/command-line'
import { parseClusterListen, parseDatabase } from './parse-values.ts'

/** The options of a state that several nodes share, and of how a node leaves them. A part of `OPTIONS`. */
export const CLUSTER_OPTIONS = {
  /** The PostgreSQL database of the state, which several nodes share; `data` then has this node's copy of it. */
  database: option({
    flag: 'database',
    kind: TEXT,
    value: '<url>',
    parse: parseDatabase,
    help: 'PostgreSQL database of the state, shared with other nodes: postgres://…',
  }),
  /** Where to listen for notices, when `database` leads to a pooler that gives each transaction another connection. */
  databaseListen: option({
    flag: 'database-listen',
    kind: TEXT,
    value: '<url>',
    parse: parseDatabase,
    help: 'the same database past a pooler of transactions, to be told of changes',
  }),
  /** Where this node takes calls of `@connections` from the others, and tells them of its records. */
  clusterListen: option({
    flag: 'cluster-listen',
    kind: TEXT,
    value: '<address>',
    parse: parseClusterListen,
    help: 'where other nodes hand calls over and ask for records: 7000, or 10.0.0.5:7000',
  }),
  /** File of the keys that nodes know each other by, one on each line; the first signs. */
  clusterKey: option({
    flag: 'cluster-key',
    kind: PATH,
    value: '<file>',
    parse: takeText,
    help: 'file of the keys that nodes know each other by, one a line; the first signs',
  }),
  /** How long a gateway that is told to end serves on, no longer ready. Not at all by default. */
  drainSeconds: option({
    flag: 'drain-seconds',
    kind: NUMBER,
    value: '<number>',
    parse: parseNumber(/^\d{1,3}$/, 'a number from 0 to 999'),
    fallback: '0',
    help: 'how long a gateway that ends serves on, no longer ready',
  }),
}
