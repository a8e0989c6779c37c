/** The architecture (docs/architecture.md), explaining itself to whoever breaks it. */
const STAGES = ["layout", "matching", "reading", "judging", "reporting"];

/** What the pane takes of app/ to be there; all else comes with the engine. */
const FIRST_LOAD = "command|clear-command|clear-annotations|error-message|fill-in";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea, or there is a third idea that both need: find it and give it a file.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "model-stands-alone",
      comment: "model/ is the language that everything else speaks. If it needs something from outside, that something is model too.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: "^src/model/" },
    },
    {
      name: "text-knows-only-the-model",
      comment: "text/ works on characters. A rule about forms, controls or sheets belongs to the stage that needs it.",
      severity: "error",
      from: { path: "^src/text/" },
      to: { path: "^src/", pathNot: "^src/(text|model)/" },
    },
    ...STAGES.map((stage) => ({
      name: `stages-do-not-know-each-other (${stage})`,
      comment:
        "A stage gets data from the one before it through model/ types; only src/review.ts knows the order. Move what both need down into model/ or text/.",
      severity: "error",
      from: { path: `^src/${stage}/` },
      to: { path: "^src/", pathNot: `^src/(${stage}|model|text)/|^src/catalog/catalog\\.ts$` },
    })),
    {
      name: "only-the-catalog-reads-seeds",
      comment: "Forms, controls and thresholds are data that is checked once, on load. Take them from the Catalog that you are given.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/catalog/" },
      to: { path: "^seeds/" },
    },
    {
      name: "catalog-is-below-the-stages",
      comment: "catalog/ parses data. The reader of reference values is handed to it (loadCatalog), so that it needs no stage.",
      severity: "error",
      from: { path: "^src/catalog/" },
      to: { path: "^src/", pathNot: "^src/(catalog|model|text)/" },
    },
    {
      name: "policy-is-beside-the-catalog",
      comment: "policy/ turns a company's own file into a profile: it may use the catalog and the model, no stage, no shell.",
      severity: "error",
      from: { path: "^src/policy/" },
      to: { path: "^src/", pathNot: "^src/(policy|catalog|model|text)/" },
    },
    {
      name: "hosts-know-the-port-and-the-model",
      comment: "A host turns snapshots and changesets into bytes or Excel calls. It decides nothing about checklists.",
      severity: "error",
      from: { path: "^src/host/(file|excel)/" },
      to: { path: "^src/", pathNot: "^src/(host/port\\.ts$|host/$1/|model/|text/)" },
    },
    {
      name: "hosts-do-not-know-each-other",
      comment: "Two hosts behind one port: what both need is the port's or the model's.",
      severity: "error",
      from: { path: "^src/host/(file|excel)/" },
      to: { path: "^src/host/(file|excel)/", pathNot: "^src/host/$1/" },
    },
    {
      name: "core-knows-no-shell",
      comment: "The core is pure: it runs in Excel, in a browser and on the command line. Shells call app/, never the other way round.",
      severity: "error",
      from: { path: "^src/(model|text|layout|matching|reading|judging|reporting|catalog|policy|app|host)/|^src/review\\.ts$" },
      to: { path: "^src/(cli|taskpane|commands|workbench|ui)/" },
    },
    {
      name: "shells-go-through-app",
      comment: "A shell shows and asks. Rules and the order of things live in app/ and below; take types from model/.",
      severity: "error",
      from: { path: "^src/(cli|taskpane|commands|workbench|ui)/" },
      to: { path: "^src/(layout|matching|reading|judging|reporting|catalog|text)/|^src/review\\.ts$" },
    },
    {
      name: "pane-stands-without-the-engine",
      comment:
        "The pane must stand at once: what a review takes is fetched after it. Take it, and its types, from src/taskpane/engine.ts.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/", pathNot: "^src/taskpane/engine\\.ts$" },
      to: { path: "^src/app/", pathNot: `^src/app/(${FIRST_LOAD})\\.ts$` },
    },
    {
      name: "pane-stands-without-the-engine (what it takes of app/)",
      comment: "This is part of the pane's first load. What needs a stage or the catalog belongs behind src/app/engine.ts.",
      severity: "error",
      from: { path: `^src/app/(${FIRST_LOAD})\\.ts$` },
      to: { path: "^src/", pathNot: `^src/app/((${FIRST_LOAD})\\.ts|error-messages\\.\\w+\\.json)$|^src/(model|text)/|^src/host/port\\.ts$` },
    },
    {
      name: "react-only-in-the-shells-that-show-it",
      comment: "React is for taskpane/, workbench/ and ui/. Everything else must run without it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|workbench|ui)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "node-only-in-the-command-line",
      comment: "Only cli/ runs under Node alone. Everything else must run in a browser: take bytes, give bytes.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-of-the-tests-is-shipped",
      comment: "src/ never imports from test/ or scripts/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "only-declared-packages",
      comment: "What is shipped stands under dependencies in package.json, with its reason in docs/dependencies.md.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown", "undetermined"], pathNot: "office-js" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
