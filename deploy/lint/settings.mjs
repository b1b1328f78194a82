// What manifests and containers set exists in the code, and what a service can't start without is set.
import yaml from 'js-yaml';
import {Findings, code, manifests, overlays, read, services} from './manifests.mjs';

const found = new Findings('settings');
const lines = (text) => text.split('\n').filter((line) => line && !line.startsWith('#') && line.includes('=')).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
const properties = (file) => new Map(lines(read(file)));
const kernel = properties('shared-kernel/src/main/resources/META-INF/microprofile-config.properties');
const kernelCode = code('shared-kernel');
const compose = yaml.load(read('deploy/compose/compose.yaml')).services;
const variable = (property) => property.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();

// names of others that we rely on: the platform's, and Kafka's, which the platform hands on
const listed = (text) => text?.split(',') ?? [];
const platform = ['config_ordinal', 'quarkus.config.locations', 'quarkus.profile', 'quarkus.http.host', 'quarkus.http.port', 'quarkus.init-and-exit', 'quarkus.shutdown.delay', 'quarkus.shutdown.timeout', 'quarkus.mailer.username', 'quarkus.mailer.password',
  'quarkus.datasource.password', 'kafka.security.protocol', 'kafka.ssl.keystore.type', 'kafka.ssl.keystore.location', 'kafka.ssl.keystore.password',
  'kafka.ssl.truststore.type', 'kafka.ssl.truststore.location', 'kafka.ssl.truststore.password'];
// besides what the code says that production must set, and what has no default
const everywhere = ['quarkus.datasource.password'];
const own = {porting: ['office.carriers', 'office.test-calls.url'], billing: ['office.payments.url', 'office.payments.webhook-keys', 'office.einvoicing.url', 'office.einvoicing.webhook-keys']};

for (const service of services) {
  const defaults = properties(`${service}-service/src/main/resources/application.properties`);
  const all = kernelCode + code(`${service}-service`);
  const named = [...all.matchAll(/@ConfigProperty\(\s*name = "([^"]+)"(, defaultValue)?/g)].map(([, name, byDefault]) => [name, byDefault]);
  const mapped = [...all.matchAll(/@ConfigMapping\(prefix = "([^"]+)"/g)].map(([, prefix]) => prefix);
  const known = new Set([...platform, ...kernel.keys(), ...defaults.keys(), ...named.map(([name]) => name)].map((name) => name.replace(/^%\w+\./, '')));
  const variables = new Set([...known].map(variable));
  for (const name of Object.keys(compose[service].environment)) found.need(variables.has(name), `compose ${service}`, `sets ${name}, which nothing reads`);
  const exists = (name) => known.has(name) || variables.has(name) || mapped.some((prefix) => name.startsWith(`${prefix}.`));

  const without = named.filter(([name, byDefault]) => !byDefault && !kernel.has(name) && !defaults.has(name) && name.startsWith('office.')).map(([name]) => name);
  const needed = [...everywhere, ...own[service] ?? [], ...listed(kernel.get('office.production.settings')), ...listed(defaults.get('office.production.own-settings')), ...without];

  for (const overlay of overlays) {
    const docs = manifests(overlay);
    const named = (kind, name) => docs.find((doc) => doc.kind === kind && (doc.metadata.name === name || doc.metadata.name.startsWith(`${name}-`)));
    const pod = named('Deployment', `${service}-service`).spec.template.spec;
    const secret = named('ExternalSecret', `${service}-secrets`).spec;
    const file = secret.target.template.data['service.properties'];
    const set = [...Object.keys(named('ConfigMap', `${service}-settings`).data), ...lines(file).map(([name]) => name), ...[...pod.containers, ...pod.initContainers].flatMap((container) => container.env.map((one) => one.name))];
    check(`${overlay} ${service}`, set, file.includes('{{ .carriers }}') ? ['office.carriers', 'office.test-calls.url'] : [], exists, needed);
    for (const [, key] of file.matchAll(/\{\{ \.(\w+) }}/g)) {
      found.need(secret.data.some((one) => one.secretKey === key), `${overlay} ${service}`, `{{ .${key} }} comes from nowhere`);
    }
  }
}
found.tell('what is set is read, and what is needed is set');

function check(where, set, elsewhere, exists, needed) {
  for (const name of set) found.need(exists(name), where, `sets ${name}, which nothing reads`);
  const there = new Set([...set, ...elsewhere]);
  for (const name of new Set(needed)) found.need(there.has(name) || there.has(variable(name)), where, `${name} is not set`);
}
