import controls from "../../seeds/controls.json";
import metiServiceLevel from "../../seeds/forms/meti-service-level/form.json";

/** A file of `seeds/` as it stands there, not yet checked. */
export interface SeedFile {
  readonly file: string;
  readonly data: unknown;
}

/** All that the catalog is made of. */
export interface Seeds {
  readonly controls: SeedFile;
  readonly forms: readonly SeedFile[];
  readonly profiles: readonly SeedFile[];
}

/** The product's own data: one line per form and per profile. */
export const SEEDS: Seeds = {
  controls: { file: "seeds/controls.json", data: controls },
  forms: [{ file: "seeds/forms/meti-service-level/form.json", data: metiServiceLevel }],
  profiles: [],
};
