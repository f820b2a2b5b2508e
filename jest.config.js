/** One runner for every kind of test; TEST_KIND says which. */
const kinds = {
  // Beside what they test, and in need of nothing.
  domain: ["<rootDir>/{src,tooling,demo}/**/*.spec.ts"],
  modules: ["<rootDir>/integration-tests/modules/**/*.spec.ts"],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  // The same stories, many on one server; those that need their own have it.
  together: ["<rootDir>/integration-tests/{together,http/own-server}/*.spec.ts"],
  // Minutes of kill -9, on their own: `npm run test:reliability`.
  reliability: ["<rootDir>/integration-tests/reliability/**/*.spec.ts"],
  browser: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  package: ["<rootDir>/integration-tests/package/**/*.spec.ts"],
}

const inSupport = (name) => `<rootDir>/integration-tests/support/${name}.ts`

const kind = process.env.TEST_KIND ?? "domain"

module.exports = {
  testMatch: kinds[kind],
  setupFiles: kind === "domain" ? [] : ["silence-lost-connections", "own-pictures"].map(inSupport),
  ...(kind === "browser" ? { globalSetup: "<rootDir>/integration-tests/browser/start-shared-shop.ts" } : {}),
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
          target: "es2021",
        },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.demo/"],
  testTimeout: 120_000,
}
