import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(__dirname, "..")
const map = readFileSync(join(root, "docs", "hard-cases.md"), "utf8")

interface HardCase {
  readonly title: string
  readonly tests: readonly { readonly file: string; readonly name: string }[]
}

const cases: readonly HardCase[] = map
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    title: section.slice(0, section.indexOf("\n")),
    tests: [...section.matchAll(/^- `([^`]+)` "(.+)"$/gm)].map(([, file = "", name = ""]) => ({ file, name })),
  }))

/** Whether a test, or a row of a table of tests, has exactly this name. */
function tells(file: string, name: string): boolean {
  const source = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : ""
  return ['"', "'", "`"].some((quote) => source.includes(`${quote}${name}${quote}`))
}

describe("the map of the hard cases", () => {
  it("has the sixteen of the trade and those of core, counted without a gap", () => {
    const numbers = cases.map(({ title }) => title.slice(0, title.indexOf(".")))
    const ofCore = numbers.filter((number) => number.startsWith("C"))
    expect(numbers.filter((number) => !number.startsWith("C"))).toEqual(
      Array.from({ length: 16 }, (_, n) => `${n + 1}`),
    )
    expect(ofCore).toEqual(ofCore.map((_, index) => `C${index + 1}`))
    expect(ofCore.length).toBeGreaterThanOrEqual(20)
  })

  it.each(cases)("$title: is told by tests that exist", ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter(({ file, name }) => !tells(file, name))).toEqual([])
  })

  it("knows a test that does not exist", () => {
    expect(tells("tooling/hard-cases.spec.ts", ["knows a test", "that nobody wrote"].join(" "))).toBe(false)
    expect(tells("tooling/no-such.spec.ts", "knows a test that does not exist")).toBe(false)
  })
})
