// Rules, queries and dashboards: each metric that they name is one that something offers, each alarm has its page, and the
// dashboards are whole. With promtool the rules are played (deploy/observability/rules.test.yaml).
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import yaml from 'js-yaml';
import {parser} from '@prometheus-io/lezer-promql';
import {Findings, code, path, read, services} from './manifests.mjs';

const found = new Findings('observability');
const spec = yaml.load(read('deploy/observability/rules.yaml')).spec;
const rules = spec.groups.flatMap((group) => group.rules);
const offered = new Set([...ours(), ...fromQueries(), ...recorded(), ...others()]);

for (const rule of rules) {
  expression(rule.alert ?? rule.record, rule.expr);
  if (!rule.alert) continue;
  const page = rule.annotations?.runbook ?? '';
  found.need(page.startsWith('deploy/runbooks/') && existsSync(path(page)), rule.alert, `has no page ${page}`);
  if (existsSync(path(page))) {
    for (const heading of ['What it means', 'First look', 'What to do', 'What not to do']) found.need(read(page).includes(`## ${heading}`), page, `has no "${heading}"`);
    found.need(read(page).startsWith(`# ${rule.alert}`), page, `is not about ${rule.alert}`);
  }
  found.need(['page', 'ticket'].includes(rule.labels?.severity), rule.alert, 'wakes nobody and is nobody\'s work');
  found.need(read('deploy/observability/rules.test.yaml').includes(`alertname: ${rule.alert}\n`), rule.alert, 'is never played');
}
let panels = 0;
for (const file of readdirSync(path('deploy/observability/dashboards'))) {
  const dashboard = JSON.parse(read(`deploy/observability/dashboards/${file}`));
  const variables = new Set(dashboard.templating.list.map((variable) => variable.name));
  found.need(dashboard.uid && dashboard.title && dashboard.schemaVersion >= 41 && dashboard.editable === false, file, 'has no uid, title or version, or can be changed by hand');
  const ids = new Set();
  const taken = [];
  for (const panel of dashboard.panels) {
    const where = `${file} "${panel.title}"`;
    panels++;
    found.need(panel.title && panel.description && panel.type && !ids.has(panel.id), where, 'has no title, description or id of its own');
    ids.add(panel.id);
    const {x, y, w, h} = panel.gridPos;
    found.need(x >= 0 && x + w <= 24 && !taken.some((other) => x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h), where, 'lies over another or beyond the edge');
    taken.push({x, y, w, h});
    found.need(panel.fieldConfig?.defaults?.unit, where, 'has no unit');
    found.need(panel.datasource?.uid === '${datasource}', where, 'asks one source only');
    for (const target of panel.targets) {
      for (const [, variable] of target.expr.matchAll(/\$(\w+)/g)) found.need(variables.has(variable) || variable.startsWith('__'), where, `$${variable} is no variable`);
      expression(where, target.expr.replaceAll('$__rate_interval', '5m'));
    }
  }
}
play();
found.tell(`${rules.length} rules and ${panels} panels name ${offered.size} meters that there are`);

/** Meters that the code registers, as Prometheus names them. */
function ours() {
  const names = [];
  for (const folder of ['shared-kernel', ...services.map((service) => `${service}-service`)]) {
    for (const [, kind, name] of code(folder).matchAll(/(Counter|Gauge|counter|gauge)(?:\.builder)?\(\s*"(office\.[a-z.]+)"/g)) {
      names.push(name.replaceAll('.', '_') + (kind.toLowerCase() === 'counter' ? '_total' : ''));
    }
  }
  return names;
}

function fromQueries() {
  return Object.entries(yaml.load(read('deploy/observability/queries.yaml'))).flatMap(([name, query]) => query.metrics.flatMap((metric) => Object.entries(metric))
    .filter(([, {usage}]) => usage !== 'LABEL').map(([column]) => `cnpg_${name}_${column}`));
}

function recorded() {
  return rules.flatMap((rule) => rule.record ?? []);
}

/** What the platform's own meters, Prometheus, and Strimzi's exporter are called. */
function others() {
  return ['up', 'http_server_requests_seconds_count', 'http_server_requests_seconds_sum', 'http_server_requests_seconds_max', 'jvm_memory_used_bytes',
    'jvm_gc_pause_seconds_sum', 'process_cpu_usage', 'kafka_consumergroup_lag'];
}

function expression(where, text) {
  const tree = parser.parse(text);
  tree.iterate({
    enter(node) {
      if (node.type.isError) found.add(where, `is no PromQL at ${node.from}: ${text}`);
      if (node.name === 'VectorSelector') {
        const name = node.node.getChild('Identifier');
        const metric = name && text.slice(name.from, name.to);
        found.need(metric && offered.has(metric), where, `asks for ${metric}, which nobody offers`);
      }
    },
  });
}

function play() {
  if (spawnSync('promtool', ['--version']).error) {
    console.log('The rules are not played: that needs promtool (Debian: prometheus).');
    return;
  }
  mkdirSync('target/rules', {recursive: true});
  writeFileSync('target/rules/rules.yaml', yaml.dump(spec));
  writeFileSync('target/rules/rules.test.yaml', read('deploy/observability/rules.test.yaml'));
  for (const command of [['check', 'rules', 'rules.yaml'], ['test', 'rules', 'rules.test.yaml']]) {
    try {
      execFileSync('promtool', command, {cwd: 'target/rules', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
    } catch (e) {
      found.add(`promtool ${command.join(' ')}`, e.stdout + e.stderr);
    }
  }
}
