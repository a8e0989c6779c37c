import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSamples } from "./samples/all-samples";

// `npm run samples`: writes the workbooks of invented vendors to seeds/samples/.
mkdirSync("seeds/samples", { recursive: true });
for (const { file, bytes } of buildSamples(process.cwd())) {
  writeFileSync(join(process.cwd(), file), bytes);
  console.log(`${file}  ${bytes.length} bytes`);
}
