import { formSchema } from "../../src/catalog/schemas/form-schema";
import { SEEDS } from "../../src/catalog/seeds";
import type { Form } from "../../src/model/form";

/** The product's own forms, as the catalog would give them. */
export const forms: readonly Form[] = SEEDS.forms.map(({ data }) => formSchema.parse(data));
