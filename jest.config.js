/** One runner for four kinds of test; TEST_KIND says which (see integration-tests/README.md). */
const kinds = {
  domain: ["<rootDir>/src/domain/**/*.spec.ts", "<rootDir>/src/admin/**/*.spec.ts"],
  modules: ["<rootDir>/integration-tests/modules/**/*.spec.ts"],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  browser: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  package: ["<rootDir>/integration-tests/package/**/*.spec.ts"],
}

module.exports = {
  testMatch: kinds[process.env.TEST_KIND ?? "domain"],
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
