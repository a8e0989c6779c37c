import packageJson from "../../package.json";

/** What reports call the program that wrote them. */
export const PRODUCT = { name: "shinsa", version: packageJson.version } as const;
