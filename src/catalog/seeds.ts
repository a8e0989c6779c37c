import checks from "../../seeds/checks.json";
import controls from "../../seeds/controls.json";
import aspicDisclosure from "../../seeds/forms/aspic-disclosure/form.json";
import metiServiceLevel from "../../seeds/forms/meti-service-level/form.json";
import metiCore from "../../seeds/profiles/meti-core.json";
import metiStandard from "../../seeds/profiles/meti-standard.json";

/** A file of `seeds/` as it stands there, not yet checked. */
export interface SeedFile {
  readonly file: string;
  readonly data: unknown;
}

/** All that the catalog is made of. */
export interface Seeds {
  readonly controls: SeedFile;
  readonly checks: SeedFile;
  readonly forms: readonly SeedFile[];
  readonly profiles: readonly SeedFile[];
}

/** The product's own data: one line per form and per profile. */
export const SEEDS: Seeds = {
  controls: { file: "seeds/controls.json", data: controls },
  checks: { file: "seeds/checks.json", data: checks },
  forms: [
    { file: "seeds/forms/meti-service-level/form.json", data: metiServiceLevel },
    { file: "seeds/forms/aspic-disclosure/form.json", data: aspicDisclosure },
  ],
  profiles: [
    { file: "seeds/profiles/meti-core.json", data: metiCore },
    { file: "seeds/profiles/meti-standard.json", data: metiStandard },
  ],
};
