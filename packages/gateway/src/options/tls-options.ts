import { NUMBER, option, PATH, parseFolder, parsePort, takeText } from '@gatehouse/command-line'

/** How a gateway speaks TLS. */
export const TLS_OPTIONS = {
  /** Port to listen on for TLS; 0 takes a free one, none when omitted. */
  tlsPort: option({
    flag: 'tls-port',
    kind: NUMBER,
    value: '<number>',
    parse: parsePort,
    help: 'port to listen on for TLS; 0 takes a free one',
  }),
  /** Folder of certificates: `<name>.crt` and `.key`, `default.crt`. */
  certificates: option({
    flag: 'certificates',
    kind: PATH,
    value: '<dir>',
    parse: takeText,
    help: 'folder of certificates: <name>.crt and .key, default.crt',
  }),
  /** Folder that stands for S3: truststores at `<bucket>/<key>`. */
  truststores: option({
    flag: 'truststores',
    kind: PATH,
    value: '<dir>',
    parse: parseFolder,
    help: 'folder that stands for S3: truststores at <bucket>/<key>',
  }),
}
