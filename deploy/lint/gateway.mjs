// The gateway of the containers, really: nginx with our configuration before a service that tells what it was asked.
import {execFileSync, spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {Agent, request} from 'node:https';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer as listen} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {Findings, read} from './manifests.mjs';

const found = new Findings('gateway');
const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const agent = new Agent({rejectUnauthorized: false, keepAlive: true, maxSockets: 20});
const service = createServer((asked, answer) => answer.end(JSON.stringify({host: asked.headers['x-test-service'], path: asked.url, from: asked.headers['x-forwarded-for']})));
await new Promise((ready) => service.listen(0, '127.0.0.1', ready));
const [https, http] = [await freePort(), await freePort()];
execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost', '-keyout', `${folder}/tls.key`, '-out', `${folder}/tls.crt`], {stdio: 'ignore'});
// the places and names that only containers have; all else is what they get
writeFileSync(`${folder}/nginx.conf`, read('deploy/compose/nginx.conf')
  .replaceAll('/tmp/', '/run/secrets/').replaceAll('/run/secrets/', `${folder}/`)
  .replace('listen 8443', `listen 127.0.0.1:${https}`).replace('listen 8080', `listen 127.0.0.1:${http}`)
  .replace('proxy_pass http://$service:8080', `proxy_set_header X-Test-Service $service; proxy_pass http://127.0.0.1:${service.address().port}`));
const nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', `${folder}/nginx.conf`, '-g', 'daemon off;'], {stdio: ['ignore', 'ignore', 'pipe']});
let complaints = '';
nginx.stderr.on('data', (text) => complaints += text);
try {
  for (let tries = 0; (await ask('/v1/catalogue')).status === 0 && tries < 50; tries++) await pause(100);

  const seen = await ask('/v1/accounts/0199c0de/telephony/extensions?q=a%2Fb', {'X-Forwarded-For': '6.6.6.6'});
  const told = seen.status === 200 ? JSON.parse(seen.body) : {};
  found.need(told.host === 'provisioning' && told.path === '/v1/accounts/0199c0de/telephony/extensions?q=a%2Fb', 'a path', `arrives as ${seen.status} ${seen.body} ${complaints}`);
  found.need(told.from === '127.0.0.1', 'an address', `is believed: ${told.from}`);
  found.need(seen.headers['strict-transport-security']?.startsWith('max-age=31536000'), 'HSTS', 'is missing');
  for (const path of ['/q/metrics', '/q/health/ready', '/q/openapi', '/', '//q/metrics', '/v1/catalogue/../../q/metrics', '/v1/catalogue/%2e%2e/%2e%2e/q/metrics',
    '/q/metrics%2f..%2f..%2fv1%2fcatalogue', '/v1/catalogue/..;/..;/q/metrics/../..']) {
    const answer = await ask(path);
    found.need(answer.status === 404 && answer.headers['content-type'] === 'application/problem+json', path, `is answered ${answer.status} ${answer.body}`);
    found.need(answer.headers['strict-transport-security'], path, 'is answered without HSTS');
  }
  const flood = await Promise.all(Array.from({length: 500}, () => ask('/v1/catalogue')));
  const refused = flood.filter(({status}) => status === 429);
  found.need(refused.length > 50 && refused.length < 400, 'a flood of 500', `is answered: 429 ${refused.length} times`);
  found.need(refused.every(({headers}) => headers['retry-after'] === '1' && headers['content-type'] === 'application/problem+json'), 'a refusal', 'does not say when to come again');
  found.need(flood.every(({status}) => status === 200 || status === 429), 'a flood', 'is answered otherwise');
} finally {
  nginx.kill();
  service.close();
  agent.destroy();
  rmSync(folder, {recursive: true});
}
found.tell('nginx leads paths to services, keeps what is inside there, and ends a flood');

function ask(path, headers = {}) {
  return new Promise((answered) => {
    const asked = request({host: '127.0.0.1', port: https, path, headers, agent}, (answer) => {
      let body = '';
      answer.on('data', (text) => body += text).on('end', () => answered({status: answer.statusCode, headers: answer.headers, body}));
    });
    asked.on('error', () => answered({status: 0, headers: {}, body: ''})).end();
  });
}

async function freePort() {
  const server = listen();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
