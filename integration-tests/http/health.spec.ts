import { Modules } from "@medusajs/framework/utils"
import { runOnServer } from "../support/run-on-server"

jest.setTimeout(120_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    describe("the health page", () => {
      it("shows how long the oldest due work has waited, and what failed", async () => {
        const user = await getContainer()
          .resolve(Modules.API_KEY)
          .createApiKeys({ title: "Staff", type: "secret", created_by: "test" })
        await dbConnection.raw(`insert into outbox_message (id, template, channel, recipient, data, dedupe_key, status, due_at, lease_until, last_error) values
          ('outb_1', 't', 'email', 'x', '{}', '1', 'failed', now(), null, 'No such mailbox'),
          ('outb_2', 't', 'email', 'x', '{}', '2', 'sending', now() - interval '10 minutes', now() + interval '1 hour', null),
          ('outb_3', 't', 'email', 'x', '{}', '3', 'pending', now() + interval '1 hour', null, null)`)
        await dbConnection.raw(`insert into payout (id, rma_id, order_id, position, payment_id, amount, raw_amount, currency_code, status, executing_since)
          values ('pay_1', 'rma_1', 'order_1', 0, 'p', 1, '{}', 'eur', 'executing', now() - interval '10 minutes'),
                 ('pay_2', 'rma_1', 'order_1', 1, 'p', 1, '{}', 'eur', 'uncertain', now() - interval '5 minutes')`)
        const headers = { authorization: `Basic ${Buffer.from(`${user.token}:`).toString("base64")}` }
        const { data } = await api.get("/admin/after-sales/health", { headers })
        expect(data).toMatchObject({
          sweeps: [
            { sweep: "outbox", oldest_due_at: null, age_seconds: 0 },
            { sweep: "lapse", oldest_due_at: null, age_seconds: 0 },
            { sweep: "payouts", age_seconds: expect.any(Number) },
            { sweep: "promises", oldest_due_at: null, age_seconds: 0 },
            { sweep: "surveys", oldest_due_at: null, age_seconds: 0 },
          ],
          uncertain_payouts: 1,
          discrepancies_left: 0,
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
