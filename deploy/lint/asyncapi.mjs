// Reads deploy/asyncapi.json as consumers' tools do, and says what is wrong with it.
import { readFile } from "node:fs/promises";
import { Parser } from "@asyncapi/parser";

const ERROR = 0;
const WARNING = 1;

const { document, diagnostics } = await new Parser().parse(
  await readFile(new URL("../asyncapi.json", import.meta.url), "utf8"),
);
const faults = diagnostics.filter(({ severity }) => severity === ERROR || severity === WARNING);
for (const { path, message } of faults) {
  console.error(`asyncapi.json, ${path.join(".")}: ${message}`);
}
process.exit(document && faults.length === 0 ? 0 : 1);
