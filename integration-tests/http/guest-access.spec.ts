import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { identifyCaller, toOrderOwner, toViewer } from "../../src/api/store/after-sales/caller"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { deriveSecret } from "../../src/modules/after-sales/derive-secret"
import { issueGuestLink } from "../../src/modules/after-sales/commands/guest-access/issue-guest-link"
import { listOwnRmas } from "../../src/modules/after-sales/queries/rma/read-rma"
import { readOrderFacts } from "../../src/workflows/order/read-order-facts"
import { mailbox } from "../fixtures/mailbox-provider"

process.env.NOTIFICATION_PROVIDER = require.resolve("../fixtures/mailbox-provider")

jest.setTimeout(120_000)

const LINKS = "/store/after-sales/access-links"
const REDEEM = `${LINKS}/redeem`
const EMAIL = "Guest.Buyer@example.com"

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly data: {
    readonly message?: string
    readonly access_token?: string
    readonly order_id?: string
    readonly order_display_id?: number
    readonly expires_at?: string
  }
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let container: MedusaContainer
    let key: string
    let callers = 0

    beforeEach(async () => {
      container = getContainer()
      mailbox.letters = []
      mailbox.outage = null
      const created = await container
        .resolve(Modules.API_KEY)
        .createApiKeys({ title: "Shop", type: "publishable", created_by: "test" })
      key = created.token
    })

    const placeOrder = (email = EMAIL, rest: object = {}) =>
      container.resolve(Modules.ORDER).createOrders({
        email,
        currency_code: "eur",
        items: [{ title: "Mug", quantity: 1, unit_price: 10 }],
        ...rest,
      })
    /** Each call from an address of its own, unless told. */
    const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
      callers += 1
      return api.post(path, body, {
        headers: { "x-publishable-api-key": key, "x-forwarded-for": `198.51.100.${callers}`, ...headers },
        validateStatus: () => true,
      })
    }
    const ask = (order_number: unknown, email: unknown = EMAIL, headers?: Record<string, string>) =>
      post(LINKS, { order_number, email }, headers)
    const redeem = (token: unknown, click?: string) =>
      post(REDEEM, { token }, click === undefined ? {} : { "idempotency-key": click })

    /** Until no message waits or is on its way. What was asked for is then in the mailbox, or nothing was. */
    const whenSent = async () => {
      for (let tries = 0; tries < 400; tries += 1) {
        const { rows } = await dbConnection.raw(
          "select 1 from outbox_message where template = 'guest_access_link' and status in ('pending', 'sending')",
        )
        if (rows.length === 0) return mailbox.letters
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error("Messages are still waiting after ten seconds")
    }
    // The next test begins with another database.
    afterEach(whenSent)

    const tokenIn = (letter: (typeof mailbox.letters)[number] | undefined) =>
      new URL(/https?:\S+/.exec(letter?.content?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? ""
    const sendToken = async () => {
      const order = await placeOrder()
      await ask(order.display_id)
      return { order, token: tokenIn((await whenSent()).at(-1)) }
    }

    describe("asking for a link", () => {
      it("answers the same whether or not there is such an order, and writes only to its address", async () => {
        const order = await placeOrder()
        const answers = [
          await ask(order.display_id),
          await ask(order.display_id, "stranger@example.com"),
          await ask(9_999_999),
          await ask("99999999999999999999"),
          await ask("SO-2026/1"),
        ]
        const letters = await whenSent()
        for (const { status, data, headers } of answers) {
          expect(status).toBe(202)
          expect(data).toEqual({ valid_minutes: 30 })
          expect(headers["content-length"]).toBe(answers[0]?.headers["content-length"])
        }
        expect(letters.map((letter) => letter.to)).toEqual([EMAIL])
      })

      it("keeps nothing of what a stranger typed", async () => {
        await ask(9_999_999, "stranger@example.com")
        await whenSent()
        const { rows } = await dbConnection.raw("select * from outbox_message")
        expect(rows).toEqual([])
      })

      it("finds the order by #number, by the shop's own number, and by the address in any case", async () => {
        const order = await placeOrder()
        await dbConnection.raw(`update "order" set custom_display_id = 'SO-77' where id = ?`, [order.id])
        await ask(`#${order.display_id}`, "guest.buyer@EXAMPLE.com")
        await ask(" SO-77 ")
        await ask("#SO-77")
        const letters = await whenSent()
        expect(letters.map((letter) => letter.to)).toEqual([EMAIL, EMAIL, EMAIL])
        expect(letters.every((letter) => letter.data?.order_id === order.id)).toBe(true)
      })

      it("opens a cancelled order, and no draft", async () => {
        const canceled = await placeOrder(EMAIL, { status: "canceled" })
        const draft = await placeOrder(EMAIL, { status: "draft", is_draft_order: true })
        await ask(canceled.display_id)
        await ask(draft.display_id)
        expect((await whenSent()).map((letter) => letter.data?.order_id)).toEqual([canceled.id])
      })

      it("sends a link to the storefront, in the language of the order, and stores its secret nowhere", async () => {
        const order = await placeOrder(EMAIL, { locale: "zh-CN" })
        await ask(order.display_id)
        const [letter] = await whenSent()
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
        const order = await placeOrder()
        const click = () => ask(order.display_id, EMAIL, { "idempotency-key": "click-1" })
        expect((await Promise.all([click(), click()])).map(({ status }) => status)).toEqual([202, 202])
        expect(await whenSent()).toHaveLength(1)
      })

      it("is limited per address, whoever asks, whether or not there is such an order", async () => {
        for (let link = 0; link < 5; link += 1) expect((await ask(1, "a@example.com")).status).toBe(202)
        const refused = await ask(2, "A@example.com")
        expect(refused.status).toBe(429)
        expect(refused.data).toMatchObject({
          type: "too_many_requests",
          message: expect.stringContaining("60 min"),
        })
        expect(Number(refused.headers["retry-after"])).toBeGreaterThan(3500)
        expect((await ask(1, "b@example.com")).status).toBe(202)
      })

      it.each([
        ["one IPv4 address", "203.0.113.9", "203.0.113.9", "203.0.113.10"],
        ["one IPv6 network", "2001:db8:1:2::a", "2001:db8:1:2:ffff::b", "2001:db8:1:3::a"],
      ])("is limited for %s, whatever it asks for", async (_, first, same, other) => {
        for (let link = 0; link < 5; link += 1) {
          expect((await ask(link + 1, `${link}@example.com`, { "x-forwarded-for": first })).status).toBe(202)
        }
        expect((await ask(7, "7@example.com", { "x-forwarded-for": same })).status).toBe(429)
        expect((await ask(7, "7@example.com", { "x-forwarded-for": other })).status).toBe(202)
      })

      it("counts a burst exactly", async () => {
        const burst = await Promise.all(Array.from({ length: 20 }, () => ask(1, "burst@example.com")))
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
        const answer = await post(LINKS, body)
        expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
        expect(answer.data.message).toContain(field)
        const { rows } = await dbConnection.raw(
          "select 1 from outbox_message union all select 1 from after_sales_rate_limit",
        )
        expect(rows).toEqual([])
      })
    })

    describe("redeeming a link", () => {
      it("lets the guest in, once", async () => {
        const { order, token } = await sendToken()
        const first = await redeem(token)
        expect(first).toMatchObject({
          status: 200,
          data: { order_id: order.id, order_display_id: order.display_id, expires_at: expect.any(String) },
        })
        expect(Object.keys(first.data).sort()).toEqual(["access_token", "expires_at", "order_display_id", "order_id"])
        expect((await redeem(token)).status).toBe(401)
      })

      it("lets one of twenty in who redeem it at once", async () => {
        const { token } = await sendToken()
        const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(token)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 401)])
      })

      it("answers the same for a link that is unknown, used, over, or of an order that changed hands", async () => {
        const used = await sendToken()
        await redeem(used.token)
        const over = await container
          .resolve(AFTER_SALES_MODULE)
          .run(issueGuestLink, { order_id: used.order.id, email: EMAIL, now: new Date(Date.now() - 30 * 60_000) })
        const moved = await sendToken()
        await container.resolve(Modules.ORDER).updateOrders([{ id: moved.order.id, email: "new@example.com" }])

        const answers = [
          await redeem("unknown"),
          await redeem(used.token),
          await redeem(over.secret),
          await redeem(moved.token),
        ]
        for (const { status, data } of answers) {
          expect(status).toBe(401)
          expect(data).toEqual(answers[0]?.data)
        }
      })

      it("is not done by following it", async () => {
        const { token } = await sendToken()
        const followed = await api.get(`${REDEEM}?token=${token}`, {
          headers: { "x-publishable-api-key": key },
          validateStatus: () => true,
        })
        expect(followed.status).toBe(404)
        expect((await redeem(token)).status).toBe(200)
      })

      it.each<[string, unknown]>([
        ["nothing", undefined],
        ["a number", 1],
        ["an empty text", ""],
        ["a book", "x".repeat(513)],
      ])("answers 400 to %s for a token", async (_, token) => {
        const answer = await redeem(token)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain("token")
      })
    })

    describe("redeeming a link with a key", () => {
      const CLICK = "2f1f3c1e-6d0a-4a53-9f0a-1d7a0c5b8e11"
      const sessions = async () =>
        (await dbConnection.raw(`select to_jsonb(guest_access)::text as row from guest_access`)).rows as {
          row: string
        }[]
      const refusal = async () => (await redeem("unknown")).data

      it("answers the same session to the same click again, one for five at once", async () => {
        const { token } = await sendToken()
        const answers = await Promise.all(Array.from({ length: 5 }, () => redeem(token, CLICK)))
        const again = await redeem(token, CLICK)
        for (const { status, data } of [...answers, again]) {
          expect(status).toBe(200)
          expect(data).toEqual(again.data)
        }
        const access = again.data.access_token ?? ""
        expect(
          await identifyCaller({ headers: { "x-after-sales-access": access }, scope: container }, new Date()),
        ).toEqual({ type: "guest", guest_access_id: expect.any(String), order_id: again.data.order_id })
      })

      it("gives whoever holds the used link alone the same answer as an unknown one", async () => {
        const { token } = await sendToken()
        const { data } = await redeem(token, CLICK)
        for (const click of [undefined, "1", CLICK.toUpperCase(), `${CLICK} .`]) {
          expect(await redeem(token, click)).toMatchObject({ status: 401, data: await refusal() })
        }
        expect((await redeem(token, CLICK)).data).toEqual(data)
      })

      it("cannot be done afterwards for a link that was used without one", async () => {
        const { token } = await sendToken()
        await redeem(token)
        expect(await redeem(token, CLICK)).toMatchObject({ status: 401, data: await refusal() })
      })

      it("gives no session to who knows link and key but not the row, so that keys are not tried in silence", async () => {
        const { token } = await sendToken()
        const { access_token } = (await redeem(token, CLICK)).data
        const guesses = [deriveSecret(token, [CLICK]), deriveSecret(token, ["", CLICK]), deriveSecret(CLICK, [token])]
        expect(guesses).not.toContain(access_token)
      })

      it("gives two links two sessions, though the key is one", async () => {
        const [one, two] = [await sendToken(), await sendToken()]
        const tokens = [await redeem(one.token, CLICK), await redeem(two.token, CLICK)].map(({ data }) => data)
        expect(tokens[0]?.order_id).toBe(one.order.id)
        expect(tokens[1]?.order_id).toBe(two.order.id)
        expect(tokens[1]?.access_token).not.toBe(tokens[0]?.access_token)
      })

      it("ends with the session, and when the order has changed hands", async () => {
        const over = await sendToken()
        await redeem(over.token, CLICK)
        await dbConnection.raw("update guest_access set session_expires_at = now()")
        const moved = await sendToken()
        await redeem(moved.token, CLICK)
        await container.resolve(Modules.ORDER).updateOrders([{ id: moved.order.id, email: "new@example.com" }])
        for (const { token } of [over, moved]) {
          expect(await redeem(token, CLICK)).toMatchObject({ status: 401, data: await refusal() })
        }
      })

      it("stores neither the session's secret nor the key", async () => {
        const { token } = await sendToken()
        const { access_token = "" } = (await redeem(token, CLICK)).data
        const [session] = await sessions()
        for (const secret of [token, access_token, CLICK]) expect(session?.row).not.toContain(secret)
        expect((await dbConnection.raw("select 1 from after_sales_idempotency")).rows).toEqual([])
      })

      it.each([
        ["blank", " "],
        ["a book", "x".repeat(201)],
      ])("answers 400 to a key that is %s, and leaves the link unused", async (_, click) => {
        const { token } = await sendToken()
        const answer = await redeem(token, click)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain("Idempotency-Key")
        expect((await redeem(token, CLICK)).status).toBe(200)
      })
    })

    describe("a guest who is in", () => {
      const enter = async () => {
        const { order, token } = await sendToken()
        return { order, access: (await redeem(token)).data.access_token ?? "" }
      }
      const identify = (access: string, now = new Date()) =>
        identifyCaller({ headers: { "x-after-sales-access": access }, scope: container }, now)
      const needs = { product_grouping: false, customer_groups: false }

      it("is known by the header, and sees the one order", async () => {
        const { order, access } = await enter()
        const caller = await identify(access)
        expect(caller).toMatchObject({ type: "guest", order_id: order.id })
        expect(await readOrderFacts(container, order.id, toOrderOwner(caller), needs)).toMatchObject({ id: order.id })
        expect(
          await container
            .resolve(AFTER_SALES_MODULE)
            .ask(listOwnRmas, { viewer: toViewer(caller), before_id: null, limit: 9 }),
        ).toEqual([])
      })

      it("finds no other order, not even one of the same address", async () => {
        const { access } = await enter()
        const other = await placeOrder()
        const caller = await identify(access)
        await expect(readOrderFacts(container, other.id, toOrderOwner(caller), needs)).rejects.toThrow("was not found")
      })

      it("is out when the session is over, and never gets in by the link's own secret", async () => {
        const { access } = await enter()
        const { token } = await sendToken()
        await expect(identify(access, new Date(Date.now() + 121 * 60_000))).rejects.toThrow("Log in")
        await expect(identify(token)).rejects.toThrow("Log in")
        await redeem(token)
        await expect(identify(token)).rejects.toThrow("Log in")
      })
    })

    describe("the health page", () => {
      it("shows how long the oldest due work has waited, and what failed", async () => {
        const user = await container
          .resolve(Modules.API_KEY)
          .createApiKeys({ title: "Staff", type: "secret", created_by: "test" })
        await dbConnection.raw(`insert into outbox_message (id, template, channel, recipient, data, dedupe_key, status, due_at, lease_until, last_error) values
          ('outb_1', 't', 'email', 'x', '{}', '1', 'failed', now(), null, 'No such mailbox'),
          ('outb_2', 't', 'email', 'x', '{}', '2', 'sending', now() - interval '10 minutes', now() + interval '1 hour', null),
          ('outb_3', 't', 'email', 'x', '{}', '3', 'pending', now() + interval '1 hour', null, null)`)
        await dbConnection.raw(`insert into payout (id, rma_id, order_id, position, payment_id, amount, raw_amount, currency_code, status, executing_since)
          values ('pay_1', 'rma_1', 'order_1', 0, 'p', 1, '{}', 'eur', 'executing', now() - interval '10 minutes')`)
        const headers = { authorization: `Basic ${Buffer.from(`${user.token}:`).toString("base64")}` }
        const { data } = await api.get("/admin/after-sales/health", { headers })
        expect(data).toMatchObject({
          sweeps: [
            { sweep: "outbox", oldest_due_at: null, age_seconds: 0 },
            { sweep: "lapse", oldest_due_at: null, age_seconds: 0 },
            { sweep: "payouts", age_seconds: expect.any(Number) },
          ],
          failed_messages: { count: 1, last_error: "No such mailbox" },
        })
        expect(data.sweeps[2].age_seconds).toBeGreaterThanOrEqual(600)
      })

      it("is for staff only", async () => {
        expect((await api.get("/admin/after-sales/health", { validateStatus: () => true })).status).toBe(401)
      })
    })
  },
})
