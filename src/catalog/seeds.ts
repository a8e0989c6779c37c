import checks from "../../seeds/checks.json";
import controls from "../../seeds/controls.json";
import aspicDisclosure from "../../seeds/forms/aspic-disclosure/form.json";
import metiServiceLevel from "../../seeds/forms/meti-service-level/form.json";
import vendorQuestionnaire from "../../seeds/forms/vendor-questionnaire/form.json";
import aspicMandatory from "../../seeds/profiles/aspic-mandatory.json";
import baseline from "../../seeds/profiles/baseline.json";
import metiCore from "../../seeds/profiles/meti-core.json";
import metiStandard from "../../seeds/profiles/meti-standard.json";
import micPattern1 from "../../seeds/profiles/mic-pattern-1.json";
import micPattern2 from "../../seeds/profiles/mic-pattern-2.json";
import micPattern3 from "../../seeds/profiles/mic-pattern-3.json";
import micPattern4 from "../../seeds/profiles/mic-pattern-4.json";
import micPattern5 from "../../seeds/profiles/mic-pattern-5.json";
import micPattern6 from "../../seeds/profiles/mic-pattern-6.json";

/** A file of `seeds/` as it stands there, not yet checked. */
interface SeedFile {
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
    { file: "seeds/forms/vendor-questionnaire/form.json", data: vendorQuestionnaire },
  ],
  profiles: [
    { file: "seeds/profiles/mic-pattern-1.json", data: micPattern1 },
    { file: "seeds/profiles/mic-pattern-2.json", data: micPattern2 },
    { file: "seeds/profiles/mic-pattern-3.json", data: micPattern3 },
    { file: "seeds/profiles/mic-pattern-4.json", data: micPattern4 },
    { file: "seeds/profiles/mic-pattern-5.json", data: micPattern5 },
    { file: "seeds/profiles/mic-pattern-6.json", data: micPattern6 },
    { file: "seeds/profiles/aspic-mandatory.json", data: aspicMandatory },
    { file: "seeds/profiles/meti-standard.json", data: metiStandard },
    { file: "seeds/profiles/meti-core.json", data: metiCore },
    { file: "seeds/profiles/baseline.json", data: baseline },
  ],
};
