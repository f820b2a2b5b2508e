import { EMAIL, GuestDesk, LINKS, tokenIn } from "../support/guest-desk"
import { runOnServer } from "../support/run-on-server"

jest.setTimeout(120_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let desk: GuestDesk

    beforeEach(async () => {
      desk = await GuestDesk.open(api, getContainer(), dbConnection)
    })
    // The next test begins with another database.
    afterEach(() => desk.whenSent())

    describe("asking for a link", () => {
      it("answers the same whether or not there is such an order, and writes only to its address", async () => {
        const order = await desk.placeOrder()
        const answers = [
          await desk.ask(order.display_id),
          await desk.ask(order.display_id, "stranger@example.com"),
          await desk.ask(9_999_999),
          await desk.ask("99999999999999999999"),
          await desk.ask("SO-2026/1"),
        ]
        const letters = await desk.whenSent()
        for (const { status, data, headers } of answers) {
          expect(status).toBe(202)
          expect(data).toEqual({ valid_minutes: 30 })
          expect(headers["content-length"]).toBe(answers[0]?.headers["content-length"])
        }
        expect(letters.map((letter) => letter.to)).toEqual([EMAIL])
      })

      it("keeps nothing of what a stranger typed", async () => {
        await desk.ask(9_999_999, "stranger@example.com")
        await desk.whenSent()
        const { rows } = await dbConnection.raw("select * from outbox_message")
        expect(rows).toEqual([])
      })

      it("finds the order by #number, by the shop's own number, and by the address in any case", async () => {
        const order = await desk.placeOrder()
        await dbConnection.raw(`update "order" set custom_display_id = 'SO-77' where id = ?`, [order.id])
        await desk.ask(`#${order.display_id}`, "guest.buyer@EXAMPLE.com")
        await desk.ask(" SO-77 ")
        await desk.ask("#SO-77")
        const letters = await desk.whenSent()
        expect(letters.map((letter) => letter.to)).toEqual([EMAIL, EMAIL, EMAIL])
        expect(letters.every((letter) => letter.data?.order_id === order.id)).toBe(true)
      })

      it("opens a cancelled order, and no draft", async () => {
        const canceled = await desk.placeOrder(EMAIL, { status: "canceled" })
        const draft = await desk.placeOrder(EMAIL, { status: "draft", is_draft_order: true })
        await desk.ask(canceled.display_id)
        await desk.ask(draft.display_id)
        expect((await desk.whenSent()).map((letter) => letter.data?.order_id)).toEqual([canceled.id])
      })

      it("sends a link to the storefront, in the language of the order, and stores its secret nowhere", async () => {
        const order = await desk.placeOrder(EMAIL, { locale: "zh-CN" })
        await desk.ask(order.display_id)
        const [letter] = await desk.whenSent()
        expect(letter?.content?.subject).toContain("售后")
        expect(letter?.content?.html).toContain(`href="http://localhost:8000/after-sales/access?token=`)
        const token = tokenIn(letter)
        expect(Buffer.from(token, "base64url")).toHaveLength(32)
        for (const table of ["outbox_message", "guest_access", "notification"]) {
          const { rows } = await dbConnection.raw(`select to_jsonb("${table}")::text as row from "${table}"`)
          expect(rows).toHaveLength(1)
          expect(rows[0].row).not.toContain(token)
        }
      })

      it("sends one link for a double click", async () => {
        const order = await desk.placeOrder()
        const click = () => desk.ask(order.display_id, EMAIL, { "idempotency-key": "click-1" })
        expect((await Promise.all([click(), click()])).map(({ status }) => status)).toEqual([202, 202])
        expect(await desk.whenSent()).toHaveLength(1)
      })

      it("is limited per address, whoever asks, whether or not there is such an order", async () => {
        for (let link = 0; link < 5; link += 1) expect((await desk.ask(1, "a@example.com")).status).toBe(202)
        const refused = await desk.ask(2, "A@example.com")
        expect(refused.status).toBe(429)
        expect(refused.data).toMatchObject({
          type: "too_many_requests",
          message: expect.stringContaining("60 min"),
        })
        expect(Number(refused.headers["retry-after"])).toBeGreaterThan(3500)
        expect((await desk.ask(1, "b@example.com")).status).toBe(202)
      })

      it.each([
        ["one IPv4 address", "203.0.113.9", "203.0.113.9", "203.0.113.10"],
        ["one IPv6 network", "2001:db8:1:2::a", "2001:db8:1:2:ffff::b", "2001:db8:1:3::a"],
      ])("is limited for %s, whatever it asks for", async (_, first, same, other) => {
        for (let link = 0; link < 5; link += 1) {
          expect((await desk.ask(link + 1, `${link}@example.com`, { "x-forwarded-for": first })).status).toBe(202)
        }
        expect((await desk.ask(7, "7@example.com", { "x-forwarded-for": same })).status).toBe(429)
        expect((await desk.ask(7, "7@example.com", { "x-forwarded-for": other })).status).toBe(202)
      })

      it("counts a burst exactly", async () => {
        const burst = await Promise.all(Array.from({ length: 20 }, () => desk.ask(1, "burst@example.com")))
        expect(burst.filter(({ status }) => status === 202)).toHaveLength(5)
      })

      it.each<[string, unknown, string]>([
        ["nothing", undefined, "order_number"],
        ["no address", { order_number: "1" }, "email"],
        ["something else for an address", { order_number: "1", email: "nobody" }, "email"],
        ["a list of addresses", { order_number: "1", email: [EMAIL] }, "email"],
        ["a second line in the address", { order_number: "1", email: "a@example.com\nbcc:b@example.com" }, "email"],
        ["a zero byte", { order_number: "1", email: "a\u0000@example.com" }, "email"],
        ["half a character", { order_number: "1\ud800", email: EMAIL }, "order_number"],
        ["an object for a number", { order_number: { toString: 1 }, email: EMAIL }, "order_number"],
        ["a number of no order", { order_number: -1.5, email: EMAIL }, "order_number"],
        ["a book for a number", { order_number: "1".repeat(65), email: EMAIL }, "order_number"],
        ["a field too many", { order_number: "1", email: EMAIL, admin: true }, "admin"],
      ])("answers 400 to %s, names the field and stores nothing", async (_, body, field) => {
        const answer = await desk.post(LINKS, body)
        expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
        expect(answer.data.message).toContain(field)
        const { rows } = await dbConnection.raw(
          "select 1 from outbox_message union all select 1 from after_sales_rate_limit",
        )
        expect(rows).toEqual([])
      })
    })
  },
})
