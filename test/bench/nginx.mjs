/** An anchor of the proxy benchmark: nginx with one worker and kept connections, where the machine has it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './measure.mjs'

/**
 * Starts nginx before a backend; undefined where there is none. `pid` is its worker's. Speaks TLS where a folder has `default.crt` and
 * `default.key` for it.
 */
export function startNginx(backendUrl, certificates) {
  const { host } = new URL(backendUrl)
  return start({
    upstream: `upstream backend { server ${host}; keepalive 64; keepalive_requests 1000000; }`,
    location: 'proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection "";',
    certificates,
  })
}

/** Starts nginx as a backend: a short JSON answer. Undefined where there is none. */
export function startNginxBackend() {
  const body = '{"pets":[{"id":1,"name":"Rex"},{"id":2,"name":"Mia"}]}'
  return start({ upstream: '', location: `default_type application/json; return 200 '${body}';` })
}

async function start(serving) {
  if (spawnSync('nginx', ['-v']).error) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-nginx-'))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, serving))
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' })
  const url = `${serving.certificates ? 'https' : 'http'}://127.0.0.1:${port}`
  while (!(await accepts(port)) || !workerOf(child)) await new Promise((done) => setTimeout(done, 20))
  return {
    url,
    pid: workerOf(child),
    stop() {
      child.kill('SIGTERM')
      rmSync(folder, { recursive: true })
    },
  }
}

/** Its process id; 0 as long as there is none. */
function workerOf({ pid }) {
  return Number.parseInt(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'), 10) || 0
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false))
  })
}

function configuration(folder, port, { upstream, location, certificates }) {
  const tls = certificates
    ? `ssl_certificate ${certificates}/default.crt; ssl_certificate_key ${certificates}/default.key;`
    : ''
  return `
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000;
  ${upstream}
  server {
    listen 127.0.0.1:${port}${certificates ? ' ssl' : ''};
    ${tls}
    location / { ${location} }
  }
}`
}
