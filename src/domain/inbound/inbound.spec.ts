import fc from "fast-check"

import { judgeMail } from "./judge-mail"
import type { Mail } from "./mail"
import { plainSubject, plainText } from "./plain-text"
import { readThreadTags, writeThreadTag } from "./thread-tag"

const OWN = ["help@shop.test"]
const mail = (headers: Mail["headers"], from: string | null = "ann@customer.test"): Mail => ({
  ...{ headers, from, name: null, subject: "Hello", message_id: null, references: [], text: "Hello" },
})

describe("who wrote a mail", () => {
  it.each<[string, Mail, string]>([
    ["a person", mail({}), "human"],
    ["a person whose program says so", mail({ "auto-submitted": "no" }), "human"],
    ["an out-of-office notice", mail({ "auto-submitted": "auto-replied" }), "automatic"],
    ["a machine", mail({ "auto-submitted": "auto-generated; owner=x" }), "automatic"],
    ["an older out-of-office notice", mail({ precedence: "auto_reply" }), "automatic"],
    ["another", mail({ "x-autoreply": "yes" }), "automatic"],
    ["nobody to answer", mail({}, null), "automatic"],
    ["a mailing list", mail({ "list-id": "<news.test>" }), "list"],
    ["a newsletter", mail({ precedence: "bulk" }), "list"],
    ["ourselves", mail({ "list-id": "<x>" }, "help@shop.test"), "own"],
    ["ourselves, by a detour", mail({ "x-after-sales": "1" }), "own"],
    [
      "a server that could not deliver",
      mail({ "content-type": "multipart/report; report-type=delivery-status" }),
      "bounce",
    ],
    ["one that hides", mail({ "return-path": "<>" }), "bounce"],
    ["its postmaster", mail({ "auto-submitted": "auto-replied" }, "mailer-daemon@mx.test"), "bounce"],
  ])("is told: %s", (_, given, verdict) => {
    expect(judgeMail(given, OWN)).toBe(verdict)
  })
})

describe("the tag of a thread", () => {
  const tag = { number: 12, seal: "abcdefghijklmno2" }

  it("is found again, whatever stands around it", () => {
    expect(readThreadTags(`AW: Re: 回复：${writeThreadTag(tag)} Where is it?`)).toEqual([tag])
  })

  it.each(["[T-12]", "[T-12 short]", "[T-12 ABCDEFGHIJKLMNO2]", "T-12 abcdefghijklmno2", ""])(
    "is not %s",
    (subject) => {
      expect(readThreadTags(subject)).toEqual([])
    },
  )

  it("is tried five times at most", () => {
    expect(readThreadTags(writeThreadTag(tag).repeat(50))).toHaveLength(5)
  })
})

describe("the text that is kept", () => {
  it("is what a person wrote, without what no database keeps", () => {
    expect(plainText(" Hello\r\n\r\n\r\n\r\nyou\0\u0007 \ud83d there\t!  ")).toBe("Hello\n\nyou  there\t!")
    expect(plainSubject("Re:\r\nBcc: all@x.test", "-")).toBe("Re: Bcc: all@x.test")
    expect(plainSubject(" \0 ", "No subject")).toBe("No subject")
  })

  it("is bounded and can be stored", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12_000 }), (typed) => {
        const kept = plainText(typed)
        expect(kept.length).toBeLessThanOrEqual(10_000)
        expect(kept).not.toMatch(/\p{Surrogate}|\0/u)
        expect(plainSubject(typed, "-")).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
