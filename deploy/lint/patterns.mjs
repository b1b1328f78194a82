// Holds every pattern of the API documents against what JavaScript reads: one that only Java knows breaks clients when
// they start, and one that is not of the whole text means something else there.
import { readFile } from "node:fs/promises";
import yaml from "js-yaml";

const NOT_BLANK = "\\S";

function* patternsIn(node, path) {
  for (const [name, part] of Object.entries(node)) {
    if (name === "pattern" && typeof part === "string") {
      yield { pattern: part, path };
    } else if (part && typeof part === "object") {
      yield* patternsIn(part, `${path}/${name}`);
    }
  }
}

function faultOf(pattern) {
  try {
    new RegExp(pattern, "u");
  } catch (fault) {
    return fault.message;
  }
  const whole = pattern.startsWith("^") && pattern.endsWith("$");
  return whole || pattern === NOT_BLANK ? null : "is not of the whole text";
}

let failed = 0;
for (const file of process.argv.slice(2)) {
  for (const { pattern, path } of patternsIn(yaml.load(await readFile(file, "utf8")), "")) {
    const fault = faultOf(pattern);
    if (fault) {
      console.error(`${file}${path}: ${pattern}: ${fault}`);
      failed = 1;
    }
  }
}
process.exit(failed);
