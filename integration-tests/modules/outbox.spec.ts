import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { claimDueMessages, LEASE_MINUTES } from "../../src/modules/after-sales/commands/outbox/claim-due-messages"
import { enqueueMessage } from "../../src/modules/after-sales/commands/outbox/enqueue-message"
import { SYSTEM } from "../../src/modules/after-sales/commands/rma/actor"
import { recordEvent } from "../../src/modules/after-sales/commands/rma/record-event"
import { rejectRma } from "../../src/modules/after-sales/commands/rma/reject-rma"
import { stepRma } from "../../src/modules/after-sales/commands/rma/step-rma"
import type { Transaction } from "../../src/modules/after-sales/transaction"
import { dispatchOutbox } from "../../src/workflows/notification/dispatch-outbox"
import { purgeExpired } from "../../src/workflows/retention/purge-expired"
import { mailbox } from "../fixtures/mailbox-provider"

process.env.NOTIFICATION_PROVIDER = require.resolve("../fixtures/mailbox-provider")

jest.setTimeout(120_000)

/** Far ahead, so that the job that runs every minute finds none of these messages due. */
const NOW = new Date("2031-03-10T10:00:00Z")
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

interface OutboxRow {
  readonly id: string
  readonly status: string
  readonly attempts: number
  readonly due_at: Date
  readonly last_error: string | null
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    let container: MedusaContainer

    beforeEach(() => {
      container = getContainer()
      mailbox.letters = []
      mailbox.outage = null
    })

    const canceled = (number: number) => ({
      message: {
        template: "rma_canceled" as const,
        data: { rma_id: `rma_${number}`, rma_number: number, order_id: "order_1", order_display_id: 1 },
      },
      recipient: `buyer-${number}@example.com`,
      rma_id: null,
      dedupe_key: `event_${number}`,
      now: NOW,
    })
    const enqueue = (number = 1) => container.resolve(AFTER_SALES_MODULE).run(enqueueMessage, canceled(number))
    const dispatch = (now = NOW, limit = 500) => dispatchOutbox(container, { limit, now })
    const outbox = async (): Promise<OutboxRow[]> =>
      (await dbConnection.raw("select id, status, attempts, due_at, last_error from outbox_message order by id")).rows

    describe("the outbox", () => {
      it("sends each of 200 due messages once, whoever of two dispatchers gets it", async () => {
        for (let number = 1; number <= 200; number += 1) await enqueue(number)
        const [one, other] = await Promise.all([dispatch(), dispatch()])
        expect(one.sent + other.sent).toBe(200)
        expect(Math.min(one.sent, other.sent)).toBeGreaterThan(0)
        expect(mailbox.letters).toHaveLength(200)
        expect(new Set(mailbox.letters.map((letter) => letter.to)).size).toBe(200)
        expect(await dispatch(minutesLater(600))).toMatchObject({ sent: 0 })
      })

      it("hands over text, HTML, template and data", async () => {
        const id = await enqueue(7)
        await dispatch()
        expect(mailbox.letters).toMatchObject([
          {
            to: "buyer-7@example.com",
            channel: "email",
            template: "after-sales.rma_canceled",
            data: { message_id: id, rma_number: 7, order_display_id: 1, locale: null },
            content: { subject: "Your request RMA-7 was cancelled" },
          },
        ])
      })

      it("adds one message per cause", async () => {
        expect(await enqueue()).toMatch(/^outb_/)
        expect(await enqueue()).toBeNull()
        expect(await outbox()).toHaveLength(1)
      })

      it("forgets the message of a transaction that fails", async () => {
        const command = async (transaction: Transaction) => {
          await enqueueMessage(transaction, canceled(1))
          throw new TypeError("changed my mind")
        }
        await expect(container.resolve(AFTER_SALES_MODULE).run(command, undefined)).rejects.toThrow("changed my mind")
        expect(await outbox()).toEqual([])
      })

      it("tries again after 1, 5, 30 and 120 minutes, and then gives up", async () => {
        await enqueue()
        mailbox.outage = "The mail server is away"
        let now = NOW
        for (const wait of [1, 5, 30, 120]) {
          expect(await dispatch(now)).toMatchObject({ retry: 1 })
          const [row] = await outbox()
          expect(row).toMatchObject({ status: "pending", last_error: expect.stringContaining("mail server is away") })
          const due = row?.due_at ?? NOW
          expect(Math.round((due.getTime() - now.getTime()) / 60_000)).toBe(wait)
          expect(await dispatch(new Date(due.getTime() - 5000))).toMatchObject({ retry: 0 })
          now = due
        }
        expect(await dispatch(now)).toMatchObject({ failed: 1 })
        expect(await outbox()).toMatchObject([{ status: "failed", attempts: 5 }])
        mailbox.outage = null
        expect(await dispatch(minutesLater(100_000))).toMatchObject({ sent: 0 })
      })

      it("is sent by the next attempt when the provider is back", async () => {
        await enqueue()
        mailbox.outage = "away"
        await dispatch()
        mailbox.outage = null
        expect(await dispatch(minutesLater(2))).toMatchObject({ sent: 1 })
        expect(await outbox()).toMatchObject([{ status: "sent", attempts: 2, last_error: null }])
      })

      it("records that nobody serves the channel, and sends the others", async () => {
        await enqueue(1)
        await enqueue(2)
        await dbConnection.raw("update outbox_message set channel = 'pigeon' where dedupe_key = 'event_1'")
        expect(await dispatch()).toMatchObject({ sent: 1, retry: 1 })
        const failed = (await outbox()).find((row) => row.status === "pending")
        expect(failed?.last_error).toMatch(/provider for channel: pigeon/)
      })

      it("does not let a message that cannot be worded hold up the others", async () => {
        await enqueue(1)
        await enqueue(2)
        await dbConnection.raw(
          `update outbox_message set template = 'rma_settled', data = '{"amount":"1","currency_code":"?"}' where dedupe_key = 'event_1'`,
        )
        expect(await dispatch()).toMatchObject({ sent: 1, retry: 1 })
      })
    })

    describe("a dispatcher that dies", () => {
      const claim = async (now: Date) => {
        const claimed = await container.resolve(AFTER_SALES_MODULE).run(claimDueMessages, { id: null, limit: 10, now })
        return claimed.map((message) => message.id)
      }
      const noteInBooks = (id: string | undefined, status: "success" | "pending") =>
        dbConnection.raw(
          `insert into notification (id, "to", channel, status, idempotency_key) values ('noti_1', 'x', 'email', ?, ?)`,
          [status, `${id}:1`],
        )

      it("keeps its messages until the lease is over", async () => {
        await enqueue()
        expect(await claim(NOW)).toHaveLength(1)
        expect(await dispatch(minutesLater(LEASE_MINUTES - 1))).toMatchObject({ sent: 0 })
        expect(await dispatch(minutesLater(LEASE_MINUTES))).toMatchObject({ sent: 1 })
        expect(mailbox.letters).toHaveLength(1)
      })

      it("after sending leaves nothing to send: core's books say so", async () => {
        await enqueue()
        const [id] = await claim(NOW)
        await noteInBooks(id, "success")
        expect(await dispatch(minutesLater(LEASE_MINUTES))).toMatchObject({ sent: 1 })
        expect(mailbox.letters).toEqual([])
        expect(await outbox()).toMatchObject([{ status: "sent" }])
      })

      it("while the provider was asked has it sent, rather twice than never", async () => {
        await enqueue()
        const [id] = await claim(NOW)
        await noteInBooks(id, "pending")
        expect(await dispatch(minutesLater(LEASE_MINUTES))).toMatchObject({ sent: 1 })
        expect(mailbox.letters).toHaveLength(1)
      })

      it("at every attempt is not tempted for ever", async () => {
        await enqueue()
        for (let attempt = 0; attempt < 5; attempt += 1) await claim(minutesLater(attempt * LEASE_MINUTES))
        expect(await dispatch(minutesLater(5 * LEASE_MINUTES))).toMatchObject({ failed: 1 })
        expect(await outbox()).toMatchObject([{ status: "failed", last_error: "The last attempt was interrupted" }])
      })
    })

    describe("a request's life", () => {
      const open = (email: string | null) =>
        dbConnection.raw(
          `insert into rma (id, number, stage, order_id, order_display_id, email, currency_code, requested_by, value, raw_value, requested_at, decision_due_at)
           values ('rma_1', 12, 'requested', 'order_1', 1042, ?, 'eur', 'customer', 1, '{"value":"1"}', ?, ?)`,
          [email, NOW, NOW],
        )
      const reject = () =>
        container.resolve(AFTER_SALES_MODULE).run(rejectRma, {
          id: "rma_1",
          clause: "generic.v1.final_sale",
          citable_clauses: ["generic.v1.final_sale"],
          words: "Sold as seen.",
          appeal_days: 14,
          time_zone: "UTC",
          actor: { type: "staff", id: "user_1" },
          now: NOW,
        })

      it("writes about a request in the transaction that opens it", async () => {
        const command = async (transaction: Transaction) => {
          const rma = await transaction.rows.createRmas(
            {
              order_id: "order_1",
              order_display_id: 1042,
              email: "buyer@example.com",
              currency_code: "eur",
              requested_by: "customer",
              value: 1,
              requested_at: NOW,
              decision_due_at: minutesLater(3 * 24 * 60),
            },
            transaction.context,
          )
          const step = { action: "open", from_stage: null, to_stage: "requested", reason: null } as const
          await recordEvent(transaction, { ...step, rma_id: rma.id, actor: SYSTEM, now: NOW })
        }
        await container.resolve(AFTER_SALES_MODULE).run(command, undefined)
        await dispatch()
        expect(mailbox.letters).toMatchObject([
          { data: { order_display_id: 1042, requested_on: "2031-03-10", decision_due_on: "2031-03-13" } },
        ])
        expect(mailbox.letters[0]?.content?.subject).toMatch(/RMA-\d+$/)
      })

      it("writes to the customer with the decision, in one transaction", async () => {
        await open("buyer@example.com")
        await reject()
        expect(await dispatch()).toMatchObject({ sent: 1 })
        expect(mailbox.letters).toMatchObject([
          {
            to: "buyer@example.com",
            data: { clause: "generic.v1.final_sale", words: "Sold as seen.", appeal_until_on: "2031-03-24" },
          },
        ])
        const { rows } = await dbConnection.raw(
          "select 1 from outbox_message join rma_event on rma_event.id = dedupe_key where rma_event.action = 'reject'",
        )
        expect(rows).toHaveLength(1)
      })

      it("writes nothing about a step that was refused, or that is the customer's own affair", async () => {
        await open("buyer@example.com")
        await reject()
        await expect(reject()).rejects.toThrow("Cannot reject")
        await container
          .resolve(AFTER_SALES_MODULE)
          .run(stepRma, { id: "rma_1", action: "appeal", actor: SYSTEM, now: NOW })
        expect(await outbox()).toHaveLength(1)
      })

      it("goes on without an address to write to", async () => {
        await open(null)
        await reject()
        expect(await outbox()).toEqual([])
      })
    })

    describe("what has served", () => {
      it("is deleted in its time, and nothing else", async () => {
        await enqueue(1)
        await enqueue(2)
        await dispatch(NOW, 1)
        await dbConnection.raw(`insert into after_sales_idempotency (id, scope, key, fingerprint, resource_id, created_at)
          values ('a', 's', 'old', '', '', '2031-03-01'), ('b', 's', 'new', '', '', '2031-03-09')`)
        await dbConnection.raw(`insert into guest_access (id, order_id, email, link_hash, link_expires_at, session_expires_at)
          values ('unused', 'o', 'e', 'a', '2031-03-08', null), ('over', 'o', 'e', 'b', '2031-03-08', '2031-03-08T02:00:00Z'),
                 ('inside', 'o', 'e', 'c', '2031-03-08', '2031-03-10T11:00:00Z'), ('open', 'o', 'e', 'd', '2031-03-10T11:00:00Z', null)`)
        await dbConnection.raw("insert into after_sales_rate_limit values ('old', 1, ?), ('running', 1, ?)", [
          Date.parse("2031-03-08"),
          NOW.getTime(),
        ])

        await dbConnection.raw(
          `insert into customer_contact (id, email, purpose, method, source, contacted_at)
           values ('ccon_old', 'a@b.c', 'survey', 'email', 'survey:old', '2030-03-08'),
                  ('ccon_new', 'a@b.c', 'survey', 'email', 'survey:new', '2031-03-08')`,
        )

        await purgeExpired(container, NOW)
        const left = async (sql: string) => (await dbConnection.raw(sql)).rows.map((row: { key: string }) => row.key)
        expect(await left("select key from after_sales_idempotency")).toEqual(["new"])
        expect(await left("select id as key from guest_access order by id")).toEqual(["inside", "open"])
        expect(await left("select key from after_sales_rate_limit")).toEqual(["running"])
        expect(await left("select id as key from customer_contact")).toEqual(["ccon_new"])
        expect(await outbox()).toHaveLength(2)

        await purgeExpired(container, minutesLater(91 * 24 * 60))
        expect(await outbox()).toMatchObject([{ status: "pending" }])
      })
    })
  },
})
