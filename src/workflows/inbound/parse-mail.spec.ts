import { parseMail } from "./parse-mail"

const mail = (...lines: string[]) => parseMail(Buffer.from(lines.join("\r\n")))

describe("a mail", () => {
  it("is read from its bytes: who, what, in answer to what", async () => {
    const parsed = await mail(
      "From: =?utf-8?B?546L5piO?= <Wang@Customer.test>",
      "Subject: =?utf-8?B?6YCA6LSn?=",
      "Message-ID: <two@customer.test>",
      "In-Reply-To: <one@shop.test>",
      "References: <zero@shop.test> <one@shop.test>",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("茶壶坏了。\0").toString("base64"),
    )
    expect(parsed).toMatchObject({
      ...{ from: "wang@customer.test", name: "王明", subject: "退货", text: "茶壶坏了。" },
      ...{ message_id: "<two@customer.test>", references: ["<zero@shop.test>", "<one@shop.test>"], files: [] },
    })
  })

  it("is read for the words of its HTML: no markup, no script, no tracking picture, no target of a link", async () => {
    const { text } = await mail(
      "From: a@b.test",
      "Content-Type: text/html; charset=utf-8",
      "",
      `<p>Hello <b>you</b></p><script>alert(1)</script><style>p{}</style><img src="https://track.test/1.png"><a href="javascript:x">here</a>`,
    )
    expect(text).toBe("Hello you\n\nhere")
  })

  it("keeps how it was laid out, cleaned, beside its text", async () => {
    const { html, text } = await mail(
      "From: a@b.test",
      "Content-Type: text/html",
      "",
      "<p onclick=x()>Hello <b>you</b></p>",
    )
    expect([html, text]).toEqual(["<p>Hello <b>you</b></p>", "Hello you"])
  })

  it("prefers the text that it was sent with, and names the files that came with it", async () => {
    const { text, files } = await mail(
      "From: a@b.test",
      "Content-Type: multipart/mixed; boundary=x",
      "",
      "--x",
      "Content-Type: text/plain",
      "",
      "See the picture",
      "--x",
      'Content-Type: image/png; name="pot.png"',
      'Content-Disposition: attachment; filename="pot.png"',
      "",
      "not really",
      "--x--",
    )
    expect([text, ...files]).toEqual(["See the picture", { filename: "pot.png", content: Buffer.from("not really\n") }])
  })

  it.each(["", "no mail at all", "\0\0\0", `From: ${"<".repeat(5_000)}`, "Content-Type: multipart/mixed\r\n\r\n--"])(
    "without a sender is nobody's (%#)",
    async (raw) => {
      expect(await parseMail(Buffer.from(raw))).toMatchObject({ from: null, message_id: null, references: [] })
    },
  )

  it("keeps no name of a header that means something to JavaScript", async () => {
    const { headers } = await mail("__proto__: polluted", "constructor: x", "From: a@b.test", "", "Hi")
    expect(Object.getPrototypeOf(headers)).toBeNull()
    expect({}).not.toHaveProperty("polluted")
  })
})
