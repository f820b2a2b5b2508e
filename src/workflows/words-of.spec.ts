import { wordsOf } from "./words-of"

describe("the words of an error", () => {
  it.each<[string, unknown, string]>([
    ["an error", new Error("away"), "away"],
    ["what a failed workflow throws", { name: "Error", message: "Order is locked", stack: "" }, "Order is locked"],
    ["a text", "away", "away"],
    ["an error that says nothing", new Error(""), "unknown error"],
    ["a message that is no text", { message: { code: 1 } }, "unknown error"],
    ["an object without a message", { code: 1 }, "unknown error"],
    ["null", null, "unknown error"],
    ["nothing", undefined, "unknown error"],
  ])("are taken from %s", (_, error, words) => {
    expect(wordsOf(error)).toBe(words)
  })

  it("may be given for one that says nothing", () => {
    expect(wordsOf(undefined, "The provider did not say why")).toBe("The provider did not say why")
  })
})
