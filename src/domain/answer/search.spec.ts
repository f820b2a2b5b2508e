import fc from "fast-check"

import { searchTerms } from "./search-query"
import { searchVector } from "./search-vector"
import { searchWords } from "./search-words"

describe("what an article is found by", () => {
  it.each([
    ["Chinese, in pairs", "退货运费由谁承担？", ["退货", "货运", "运费", "费由", "由谁", "谁承", "承担"]],
    ["English, in words", "Returning shoes (size 42)!", ["returning", "shoe", "size", "42"]],
    ["both", "iPhone手机的保修policy", ["iphone", "手机", "机的", "的保", "保修", "policy"]],
    ["one character alone", "坏 了", ["坏", "了"]],
    ["full width and accents, folded", "ＲＭＡ１２ crème", ["rma12", "creme"]],
    [
      "plurals, and words that only look like them",
      "policies returns address status",
      ["policy", "return", "address", "status"],
    ],
    ["Korean as it is spaced", "반품 배송비", ["반품", "배송비"]],
    ["punctuation only", "？！… --- 😀 {}[]", []],
    ["nothing", "", []],
  ])("is %s", (_, text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  it("weighs the question before tags and the answer", () => {
    expect(searchVector({ question: "Return?", answer: "Yes, returns", tags: ["shoes"] })).toBe(
      "'return':1A 'shoe':2B 'yes':3 'return':4",
    )
  })

  it("takes no quote for the end of a word", () => {
    expect(searchVector({ question: "don't", answer: "", tags: [] })).toBe("'don''t':1A")
  })
})

describe("what a question looks for", () => {
  it.each([
    ["an English question", "How do I return my shoes?", ["'return':*", "'shoe':*"]],
    ["a Chinese question", "请问怎么退货？", ["'退货'"]],
    ["a mixed question", "我的iPhone怎么保修", ["'iphone':*", "'保修'"]],
    ["a single character", "退", ["'退':*"]],
    ["short words, as they are", "42 m", ["'42'", "'m'"]],
    ["nothing but stop words, all the same", "怎么", ["'怎么'"]],
    ["the same word twice, once", "return return", ["'return':*"]],
    ["punctuation only", "？？？ ... '\\' :* & | !", []],
  ])("of %s", (_, question, terms) => {
    expect(searchTerms(question)).toEqual(terms)
  })

  it("finds an article by the words of its own question", () => {
    const question = fc.oneof(fc.constantFrom("如何退货", "运费由谁承担", "Where is my parcel?", "iPhone 保修期"))
    fc.assert(
      fc.property(question, (asked) => {
        const held = searchWords(asked)
        for (const term of searchTerms(asked)) {
          const word = /^'(.*)'(:\*)?$/.exec(term)?.[1] ?? ""
          expect(held.some((one) => one.startsWith(word))).toBe(true)
        }
      }),
    )
  })

  it("is bounded, and literal whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (typed) => {
        const terms = searchTerms(typed)
        expect(terms.length).toBeLessThanOrEqual(24)
        for (const term of terms) expect(term).toMatch(/^'([^'\\]|''|\\\\)+'(:\*)?$/)
      }),
    )
  })
})
