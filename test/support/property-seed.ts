import fc from "fast-check";

// The same cases on every run, so that a red build means a change and not a throw of the dice; SHINSA_SEED=random looks for new ones.
const seed = process.env["SHINSA_SEED"] ?? "20261122";
if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
