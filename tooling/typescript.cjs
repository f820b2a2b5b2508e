/**
 * Lets plain Node load this repository's TypeScript: `node --require ./tooling/typescript.cjs …`.
 *
 * Medusa's command line requires `.ts` files as they are and leaves the compiling to a hook. Types are not checked
 * here, and nothing is cached: swc needs about a millisecond a file. Decorator metadata must be emitted, because
 * module services find their manager and their context by it.
 */
const { transformFileSync } = require("@swc/core")

const compilerOptions = {
  module: { type: "commonjs" },
  sourceMaps: "inline",
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
    target: "es2021",
  },
}

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) =>
    module._compile(transformFileSync(filename, compilerOptions).code, filename)
}
