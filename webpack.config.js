const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");

/** Where the add-in is served from. One HTTPS origin with static files; an internal deployment sets its own. */
const DEVELOPMENT_URL = "https://localhost:3000";
const baseUrl = (process.env.SHINSA_BASE_URL ?? DEVELOPMENT_URL).replace(/\/$/, "");
/** Microsoft's own address, as the Marketplace requires; an internal deployment may serve office.js itself. */
const officeScript = process.env.SHINSA_OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const shared = {
  module: { rules: [swc] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
};

/** What runs under Node: the command line, and the project's own scripts. */
function forNode(name, entry, folder) {
  return {
    ...shared,
    name,
    target: "node20",
    mode: "production",
    devtool: "source-map",
    entry,
    output: { path: path.resolve(__dirname, folder), filename: "[name].js", clean: true },
    optimization: { minimize: false },
    // `bin` of package.json is run by its own name.
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^shinsa\.js$/ })],
  };
}

const addin = {
  ...shared,
  name: "addin",
  target: "web",
  mode: "production",
  devtool: "source-map",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  // The pane names the very engine that it was built with: one from before or after an update is not found, instead of not fitting.
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    chunkLoadTimeout: 30_000,
    clean: true,
  },
  // One file that comes or does not, whatever the engine is made of.
  optimization: { splitChunks: false },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
      inject: "body",
      // `taskpane.js?…`: no cache gives a new page the old script.
      hash: true,
      templateParameters: { officeScript, officeOrigin: new URL(officeScript, `${baseUrl}/`).origin },
    }),
    new CopyPlugin({
      patterns: [
        { from: "src/taskpane/assets/*.png", to: "assets/[name][ext]" },
        { from: "src/taskpane/help.html", to: "help.html" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (xml) => String(xml).replaceAll(DEVELOPMENT_URL, baseUrl),
        },
      ],
    }),
  ],
};

/** Excel loads task panes over HTTPS only; the certificate is the developer's own (`npm run excel` installs it). */
async function withDevServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    ...addin,
    mode: "development",
    devServer: { port: 3000, hot: false, server: { type: "https", options: await getHttpsServerOptions() } },
  };
}

module.exports = async (env) => [
  forNode("cli", { shinsa: "./src/cli/shinsa.ts" }, "dist/cli"),
  forNode(
    "scripts",
    {
      samples: "./scripts/samples.ts",
      "generate-docs": "./scripts/generate-docs.ts",
      corpus: "./scripts/corpus.ts",
      "bench-reading": "./scripts/bench-reading.ts",
      "score-answer-styles": "./scripts/score-answer-styles.ts",
    },
    "dist/scripts",
  ),
  env.WEBPACK_SERVE ? await withDevServer() : addin,
];
