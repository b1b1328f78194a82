// Manifests against the published schemas, by the types made of them: TypeScript refuses what a type doesn't know, and the
// models check values. Then what we hold ourselves to: nobody is root, everything has limits, versions are named.
import {writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {ALONE, Findings, manifests, overlays, services} from './manifests.mjs';

const packages = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api/',
  'kafka.strimzi.io': '@kubernetes-models/strimzi-kafka-operator/',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator/',
  'external-secrets.io': '@kubernetes-models/external-secrets/',
  'traefik.io': '@kubernetes-models/traefik/',
};
// no package has their schemas: only the cluster can say (deploy/README.md)
const unknown = new Set(['postgresql.cnpg.io/v1', 'barmancloud.cnpg.io/v1']);
// the models are of the version before, which differs in its name only
const former = {'external-secrets.io/v1': 'external-secrets.io/v1beta1'};

const found = new Findings('kubernetes');
const name = (doc) => `${doc.kind}/${doc.metadata.name}`;
const source = ['// made by kubernetes.mjs'];
let checked = 0;
for (const overlay of overlays) {
  const seen = new Set();
  for (const rendered of manifests(overlay)) {
    const doc = {...rendered, apiVersion: former[rendered.apiVersion] ?? rendered.apiVersion};
    found.need(!seen.has(name(doc)), `${overlay} ${name(doc)}`, 'is there twice');
    seen.add(name(doc));
    if (unknown.has(doc.apiVersion)) continue;
    const prefix = packages[doc.apiVersion.split('/')[0]] ?? 'kubernetes-models/';
    const model = `${prefix}${doc.apiVersion}/${doc.kind}`;
    const {[doc.kind]: Model} = await import(model);
    try {
      new Model(structuredClone(doc)).validate();
    } catch (e) {
      found.add(`${overlay} ${name(doc)}`, e.message);
    }
    source.push(`import type {I${doc.kind} as T${checked}} from ${JSON.stringify(model)};`,
      `export const v${checked}: T${checked} = ${JSON.stringify(doc)}; // ${overlay} ${name(doc)}`);
    checked++;
  }
  policies(overlay, manifests(overlay));
}
writeFileSync('target/manifests.mts', source.join('\n'));
try {
  execFileSync('node_modules/.bin/tsc', ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--moduleResolution', 'nodenext', 'target/manifests.mts'], {encoding: 'utf8'});
} catch (e) {
  for (const line of e.stdout.split('\n').filter((text) => text.startsWith('target/'))) {
    const at = /\((\d+),/.exec(line)[1];
    found.add(source[at - 1].split(' // ').pop(), line.replace(/^.*?: error /, ''));
  }
}
found.tell(`${checked} manifests are as their schemas want them`);

function policies(overlay, docs) {
  const of = (kind) => docs.filter((doc) => doc.kind === kind);
  const need = (condition, doc, what) => found.need(condition, `${overlay} ${name(doc)}`, what);
  const matches = (selector, labels) => Object.entries(selector).every(([key, value]) => labels[key] === value);
  for (const service of services) {
    for (const kind of ['Deployment', 'Service', 'PodDisruptionBudget', 'HorizontalPodAutoscaler', 'ServiceMonitor']) {
      need(of(kind).some((doc) => doc.metadata.name === `${service}-service`), {kind, metadata: {name: `${service}-service`}}, 'is missing');
    }
  }
  for (const doc of [...of('Deployment'), ...of('StatefulSet')]) {
    const pod = doc.spec.template.spec;
    const labels = doc.spec.template.metadata.labels;
    if (doc.kind === 'Deployment') {
      need(doc.spec.replicas >= 2, doc, 'has less than two replicas');
      need(pod.topologySpreadConstraints?.every((spread) => matches(spread.labelSelector.matchLabels, labels)), doc, 'is not spread over nodes');
    }
    need(pod.securityContext?.runAsNonRoot && pod.securityContext.runAsUser > 0, doc, 'may run as root');
    need(pod.securityContext?.seccompProfile?.type === 'RuntimeDefault', doc, 'has no seccomp profile');
    need(pod.automountServiceAccountToken === false, doc, 'is given a token of the cluster');
    need(pod.enableServiceLinks === false, doc, 'is given the addresses of all services as settings');
    for (const container of [...pod.containers, ...pod.initContainers ?? []]) {
      const where = {...doc, metadata: {name: `${doc.metadata.name} ${container.name}`}};
      need(/:[^:@/]*\d[^:@/]*$|@sha256:[0-9a-f]{64}$/.test(container.image) && !container.image.endsWith(':latest'), where, `names no version: ${container.image}`);
      need(container.resources?.limits?.memory && container.resources.limits.cpu && container.resources.requests?.cpu, where, 'has no limits');
      need(container.resources?.limits?.memory === container.resources?.requests?.memory, where, 'may be killed for memory that it was promised');
      const security = container.securityContext ?? {};
      need(security.readOnlyRootFilesystem && security.allowPrivilegeEscalation === false && security.capabilities?.drop?.includes('ALL'), where, 'may change its files or gain rights');
    }
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
      need(pod.containers.every((container) => container[probe]), doc, `has no ${probe}`);
    }
    for (const budget of of('PodDisruptionBudget').filter((one) => one.metadata.name === doc.metadata.name)) {
      need(matches(budget.spec.selector.matchLabels, labels), budget, 'is of no pod');
    }
    need(of('NetworkPolicy').some((policy) => matches(policy.spec.podSelector.matchLabels, labels) && policy.spec.policyTypes.includes('Egress')), doc, 'may reach everything');
    const secrets = new Set([...of('ExternalSecret').map((one) => one.metadata.name), ...of('KafkaUser').map((one) => one.metadata.name),
      ...of('Kafka').map((one) => `${one.metadata.name}-cluster-ca-cert`), ...of('Cluster').map((one) => `${one.metadata.name}-ca`)]);
    for (const volume of pod.volumes.filter((one) => one.secret)) {
      need(secrets.has(volume.secret.secretName), doc, `mounts ${volume.secret.secretName}, which nothing makes`);
    }
  }
  const limits = of('Middleware').filter(({spec}) => spec.rateLimit || spec.inFlightReq).map(({metadata}) => metadata.name);
  for (const doc of of('HTTPRoute')) {
    for (const rule of doc.spec.rules) {
      const named = (rule.filters ?? []).filter(({type}) => type === 'ExtensionRef').map(({extensionRef}) => extensionRef.name);
      need(named.every((one) => of('Middleware').some(({metadata}) => metadata.name === one)), doc, `is led through what is not there: ${named}`);
      need(limits.length && limits.every((limit) => named.includes(limit)), doc, 'has no limits at the edge');
      need((rule.filters ?? []).some((filter) => filter.responseHeaderModifier?.set?.some((header) => header.name === 'Strict-Transport-Security')), doc, 'has no HSTS');
    }
  }
  // it gives tokens to whoever asks
  const simulated = docs.filter((doc) => /ooma-office\/world|\bworld:8080\b|\/sandbox\b/.test(JSON.stringify(doc)));
  need(overlay === ALONE ? simulated.length : !simulated.length, simulated[0] ?? {kind: 'StatefulSet', metadata: {name: 'world'}}, overlay === ALONE ? 'is missing' : 'has to do with the simulated world');
  need(!of('Secret').length, {kind: 'Secret', metadata: {name: 'any'}}, 'is here in the clear');
  const store = of('NetworkPolicy').filter((doc) => doc.spec.egress?.some((rule) => rule.to?.some((peer) => peer.namespaceSelector?.matchLabels['kubernetes.io/metadata.name'] === 'storage')));
  need(store.length === 1 && store[0].spec.podSelector.matchLabels['app.kubernetes.io/name'] === 'provisioning', {kind: 'NetworkPolicy', metadata: {name: 'any'}}, 'lets others than provisioning to the store of objects');
  for (const doc of of('NetworkPolicy')) {
    for (const peer of [...doc.spec.ingress ?? [], ...doc.spec.egress ?? []].flatMap((rule) => [...rule.from ?? [], ...rule.to ?? []])) {
      const labels = Object.keys(peer.podSelector?.matchLabels ?? {});
      const families = new Set(labels.map((label) => label.split('/')[0]));
      need(families.size <= 1, doc, `has a peer that no pod is: ${labels}`);
    }
  }
}
