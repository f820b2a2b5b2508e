import { findUnstorable } from "./find-unstorable"

describe("text that the database cannot keep", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["a NUL character", { items: [{ note: "a\0b" }] }, ["items", "0", "note"]],
    ["the first half of a surrogate pair", { words: "\ud83d" }, ["words"]],
    ["the second half", { words: "\udcab!" }, ["words"]],
    ["a name", { items: { "\0": 1 } }, ["items"]],
    ["the input itself", "\0", []],
  ])("is found as %s", (_, input, path) => {
    expect(findUnstorable(input)).toEqual(path)
  })

  it.each<[string, unknown]>([
    ["whole pairs", { words: "💔 𠮷野家" }],
    ["other control characters", { words: "a\tb\u0001\u202e" }],
    ["what is no text", [1, null, true, undefined, {}]],
  ])("is not seen in %s", (_, input) => {
    expect(findUnstorable(input)).toBeNull()
  })

  it("is found at any depth", () => {
    const deep = JSON.parse(`${"[".repeat(40_000)}"\\u0000"${"]".repeat(40_000)}`) as unknown
    expect(findUnstorable(deep)).toHaveLength(40_000)
  })
})
