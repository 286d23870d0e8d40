/** Copies of an API in the file of a state, row by row: to make as many by calls would take hours. No gateway may have the file open. */
import Database from 'libsql'

/** Writes `count` copies of everything that has an API's id in it. Returns their ids. */
export function copyApi(file, apiId, count) {
  const database = new Database(file)
  const has = (column) => `instr(${column}, '${apiId}') > 0`
  const renamed = (column) => `replace(${column}, '${apiId}', printf('copy%06d', n.number))`
  database.exec(`
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -200000;
    BEGIN;
    CREATE TEMP TABLE own AS SELECT * FROM records WHERE ${has('collection')} OR ${has('id')} OR ${has('value')};
    CREATE TEMP TABLE own_keys AS SELECT * FROM keys WHERE ${has('collection')};
    CREATE TEMP TABLE span AS SELECT value AS last FROM counters WHERE name = 'sequence';
    CREATE TEMP TABLE numbers AS
      WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < ${count})
      SELECT number FROM counted;
    INSERT INTO records
      SELECT ${renamed('collection')}, ${renamed('id')}, sequence + n.number * span.last, ${renamed('value')}
      FROM numbers AS n, own, span;
    INSERT INTO keys
      SELECT name, ${renamed('key')}, ${renamed('collection')}, sequence + n.number * span.last, ${renamed('id')}
      FROM numbers AS n, own_keys, span;
    UPDATE counters SET value = value * ${count + 1} WHERE name = 'sequence';
    COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE);
  `)
  database.close()
  return Array.from({ length: count }, (_, index) => `copy${String(index + 1).padStart(6, '0')}`)
}
