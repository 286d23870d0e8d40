/** Copies of an API in the file of a state, row by row: to make as many by calls would take hours. No gateway may have the file open. */
import Database from 'libsql'

/** Writes `count` copies of everything that has an API's id in it. Returns their ids. */
export function copyApi(file, apiId, count) {
  const database = new Database(file)
  const ids = Array.from({ length: count }, (_, index) => `copy${index.toString(36).padStart(6, '0')}`)
  database.exec('PRAGMA synchronous = OFF')
  database.exec('BEGIN')
  const mine = `%${apiId}%`
  const rows = database
    .prepare('SELECT * FROM records WHERE collection LIKE ? OR id LIKE ? OR value LIKE ? ORDER BY sequence')
    .all(mine, mine, mine)
  const keys = database.prepare('SELECT * FROM keys WHERE collection LIKE ?').all(mine)
  const places = new Map(rows.map(({ sequence }, index) => [sequence, index + 1]))
  const addRow = database.prepare('INSERT INTO records VALUES (?, ?, ?, ?)')
  const addKey = database.prepare('INSERT INTO keys VALUES (?, ?, ?, ?, ?)')
  const { value: last } = database.prepare("SELECT value FROM counters WHERE name = 'sequence'").get()
  let sequence = last
  for (const id of ids) {
    const renamed = (text) => text.replaceAll(apiId, id)
    for (const row of rows)
      addRow.run(
        renamed(row.collection),
        renamed(row.id),
        sequence + places.get(row.sequence),
        renamed(row.value),
      )
    for (const key of keys)
      addKey.run(
        key.name,
        renamed(key.key),
        renamed(key.collection),
        sequence + places.get(key.sequence),
        renamed(key.id),
      )
    sequence += rows.length
  }
  database.prepare("UPDATE counters SET value = ? WHERE name = 'sequence'").run(sequence)
  database.exec('COMMIT')
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  return ids
}
