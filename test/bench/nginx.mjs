/** An anchor of the proxy benchmark: nginx with one worker and kept connections, where the machine has it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './measure.mjs'

/** Starts nginx before a backend; undefined where there is none. `pid` is its worker's. */
export function startNginx(backendUrl) {
  const { host } = new URL(backendUrl)
  return start({
    upstream: `upstream backend { server ${host}; keepalive 64; keepalive_requests 1000000; }`,
    location: 'proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection "";',
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
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).catch(() => undefined))) await new Promise((done) => setTimeout(done, 20))
  const [worker] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ')
  return {
    url,
    pid: Number(worker),
    stop() {
      child.kill('SIGTERM')
      rmSync(folder, { recursive: true })
    },
  }
}

function configuration(folder, port, { upstream, location }) {
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
    listen 127.0.0.1:${port};
    location / { ${location} }
  }
}`
}
