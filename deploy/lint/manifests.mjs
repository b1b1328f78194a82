// What `kubectl apply -k` would send, and what it says of a service.
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import yaml from 'js-yaml';

export const services = ['ordering', 'provisioning', 'porting', 'support', 'billing'];
/** The one overlay that has the simulated world. */
export const ALONE = 'staging-alone';
/** None where no kubectl renders them. */
export const overlays = spawnSync('kubectl', ['version', '--client']).error ? [] : ['staging', ALONE, 'production'];

export const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
export const read = (relative) => readFileSync(path(relative), 'utf8');

/** All that a module's code says, in one text. */
export const code = (module) => readdirSync(path(`${module}/src/main/java`), {recursive: true}).filter((file) => file.endsWith('.java'))
  .map((file) => read(`${module}/src/main/java/${file}`)).join('\n');

const rendered = new Map();
export function manifests(overlay) {
  if (!rendered.has(overlay)) {
    const text = execFileSync('kubectl', ['kustomize', path(`deploy/kubernetes/overlays/${overlay}`)], {encoding: 'utf8', maxBuffer: 1 << 26});
    rendered.set(overlay, yaml.loadAll(text).filter(Boolean));
  }
  return rendered.get(overlay);
}

/** All that was found, one line each; ends the program with 1 if there is anything. */
export class Findings {
  #found = [];
  constructor(about) { this.about = about; }
  add(where, what) { this.#found.push(`${where}: ${what}`); }
  need(condition, where, what) { if (!condition) this.add(where, what); }
  tell(checked) {
    this.#found.forEach((line) => console.error(`${this.about}: ${line}`));
    if (this.#found.length) process.exitCode = 1;
    else console.log(`${this.about}: ${checked}`);
  }
}
