import { parseWords } from "./parse-words"

describe("the words of the command", () => {
  it.each<[string, object]>([
    ["dry-run requests a.csv", { verb: "dry-run", what: "requests", file: "a.csv", source: "csv" }],
    ["run tickets a.csv old-desk", { verb: "run", what: "tickets", file: "a.csv", source: "old-desk" }],
    ["dry-run warranties a.csv", { verb: "dry-run", what: "warranties", file: "a.csv", source: "csv" }],
    ["run serials a.csv", { verb: "run", what: "serials", file: "a.csv", source: "csv" }],
    ["run medusa-v1", { verb: "run", what: "medusa-v1", source: "medusa-v1" }],
    ["forget csv", { verb: "forget", source: "csv" }],
  ])("'%s' are understood", (words, errand) => {
    expect(parseWords(words.split(" "))).toEqual(errand)
  })

  it.each(["", "run", "run requests", "run orders a.csv", "run requests a.csv b c", "forget", "import requests a.csv"])(
    "'%s' are answered with the usage",
    (words) => {
      expect(() => parseWords(words.split(" "))).toThrow("dry-run requests FILE [SOURCE]")
    },
  )

  it.each(["run requests a.csv ../up", "forget a/b"])("'%s' name no source", (words) => {
    expect(() => parseWords(words.split(" "))).toThrow("no name for a source")
  })
})
