// Each path of each document, and of the local gateway, leads to its service, at the gateway of the cluster and at that of the containers; what is inside stays there.
import yaml from 'js-yaml';
import {Findings, manifests, overlays, read, services} from './manifests.mjs';

const found = new Findings('routes');
const paths = services.flatMap((service) => Object.keys(yaml.load(read(`${service}-service/openapi.yaml`)).paths)
  .map((path) => [service, path.replaceAll('{service}', service).replaceAll(/\{[^}]+}/g, '0199c0de')]));
// and the local gateway's, which has pages too
const table = read('deploy/local/src/main/java/com/ooma/office/local/gateway/RoutingTable.java');
for (const [, service, block, line] of table.matchAll(/routes\(\s*([A-Z]+),\s*(?:"""([\s\S]*?)"""|"([^"]*)")/g)) {
  for (const path of (block ?? line).match(/\/[^\s\\]+/g)) paths.push([service.toLowerCase(), path.replace('{id}', '0199c0de')]);
}
const inside = ['/q/metrics', '/q/health', '/q/openapi', '/q/swagger-ui', '/', '/v1', '/v1/accountsx', '/v1/operations', '/sandbox/tokens', '/jwks.json'];

// the first that matches, as nginx reads a map
const map = [...read('deploy/compose/nginx.conf').matchAll(/^ {4}"~(\^\S+)" (\w+);$/gm)].map(([, pattern, service]) => [new RegExp(pattern), service]);
check('compose', (path) => map.find(([pattern]) => pattern.test(path))?.[1]);
for (const overlay of overlays) {
  const matches = manifests(overlay).filter((doc) => doc.kind === 'HTTPRoute').flatMap((doc) => doc.spec.rules.flatMap((rule) => rule.matches
    .map(({path}) => ({service: rule.backendRefs[0].name.replace('-service', ''), ...path}))));
  const leads = ({type, value}, path) => type === 'RegularExpression' ? new RegExp(`^(?:${value})$`).test(path) : path === value || path.startsWith(`${value}/`);
  // a pattern before a prefix, a long prefix before a short one
  const rank = ({type, value}) => type === 'RegularExpression' ? 1e6 : value.length;
  check(overlay, (path) => matches.filter((match) => leads(match, path)).sort((a, b) => rank(b) - rank(a))[0]?.service);
}
found.tell(`${paths.length} paths lead to their services`);

function check(where, route) {
  for (const [service, path] of paths) {
    found.need(route(path) === service, where, `${path} leads to ${route(path) ?? 'nobody'}, not to ${service}`);
  }
  for (const path of inside) {
    found.need(route(path) === undefined, where, `${path} can be reached from outside`);
  }
}
