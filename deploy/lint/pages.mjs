// What the type checker can't see of the pages in deploy/portal: whatever somebody asks for says why it was refused, and
// whatever can be clicked can be reached with the keyboard.
import { readdirSync, readFileSync } from "node:fs";

const CLICKABLE = ["a", "button", "summary"];
const faults = [];

const pages = readdirSync("../portal/office", { recursive: true }).filter(file => file.endsWith(".js"));
for (const file of pages.sort()) {
  const text = readFileSync(`../portal/office/${file}`, "utf8");
  for (const [, name] of text.matchAll(/this\.(#?\w+) = (?:this|page)\.intent\(\)/g)) {
    if (!new RegExp(`problemBox\\(\\s*this\\.${name}\\??\\.refusal`).test(text)) {
      faults.push(`${file}: nobody is told why ${name} was refused`);
    }
  }
  for (const [, tag] of text.matchAll(/<([a-z][\w-]*)(?:[^<>]|=>)*?\s@click=/g)) {
    if (!CLICKABLE.includes(tag)) faults.push(`${file}: <${tag}> can be clicked, but not reached with the keyboard`);
  }
}
faults.forEach(fault => console.error(fault));
process.exitCode = faults.length ? 1 : 0;
