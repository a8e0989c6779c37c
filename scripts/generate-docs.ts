import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { builtInCatalog } from "../src/app/catalog";
import { generatedDocuments } from "./docs/generated-documents";

// `npm run docs`: rewrites what the documentation takes from seeds/; run it after every change there.
const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : null;
for (const [file, text] of generatedDocuments(builtInCatalog(), readme)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
