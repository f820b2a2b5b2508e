import { readFileSync } from "node:fs"
import { join } from "node:path"

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages: locked } = JSON.parse(readFileSync(join(__dirname, "..", "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>
}

/** Where Node would look for `name` from the package at `path`, nearest first. */
function placesOf(path: string, name: string): string[] {
  const nested = path === "" ? [] : [`${path}/node_modules/${name}`]
  const above = path.includes("/node_modules/") ? placesOf(path.slice(0, path.lastIndexOf("/node_modules/")), name) : []
  return [...nested, ...above, `node_modules/${name}`]
}

describe("the lockfile", () => {
  // A lockfile made from a registry that has only one platform's builds makes `npm ci` fail, there and everywhere else.
  it("knows the builds of every platform", () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !placesOf(path, name).some((place) => place in locked)),
    )
    expect([...new Set(missing)]).toEqual([])
  })
})
