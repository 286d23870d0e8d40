import { readFileSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'

/** The truststores of mutual TLS. */
export interface Truststores {
  /** The certificates of a truststore, in PEM; undefined when there is no such object. */
  read(uri: string): string | undefined
}

/** A folder that stands for S3: `s3://bucket/key.pem` is `<folder>/bucket/key.pem`. It is read at each handshake. */
export function openTruststores(folder: string | undefined): Truststores {
  return {
    read(uri) {
      const [, place = ''] = /^s3:\/\/(.+)$/.exec(uri) ?? []
      const path = normalize(place)
      if (folder === undefined || place === '' || path.startsWith('..') || path.startsWith(sep))
        return undefined
      try {
        return readFileSync(join(folder, path), 'utf8')
      } catch {
        return undefined
      }
    },
  }
}
