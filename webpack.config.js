const path = require("node:path");

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
  };
}

module.exports = [
  forNode("cli", { shinsa: "./src/cli/shinsa.ts" }, "dist/cli"),
  forNode("scripts", { samples: "./scripts/samples.ts" }, "dist/scripts"),
];
