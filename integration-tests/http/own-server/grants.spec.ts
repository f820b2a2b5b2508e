import type { MedusaContainer } from "@medusajs/framework/types"

import type { Api } from "../../../demo/seed/api"
import { groupCustomers } from "../../../demo/seed/people/register"
import type { AdminRma, ApprovalBody, ErrorBody, GrantLimitBody } from "../../../src/types"
import { actOn, inspectAll, openRequest, readRequest, receiveHere } from "../../support/requests"
import { runOnServer } from "../../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../../support/shop"
import { staffSession } from "../../support/staff-session"

process.env.SETTLEMENT_APPROVAL_ABOVE = JSON.stringify({ eur: "200.00" })

jest.setTimeout(300_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    /** Somebody else on the staff. */
    let colleague: Api

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
      colleague = test.admin.with((await staffSession(container)).headers)
    })

    async function inspected(quantity = 1): Promise<AdminRma> {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
      const approved = await openRequest(test, order, quantity)
      return inspectAll(test, await receiveHere(test, approved, quantity))
    }

    const grant = (rma: AdminRma, amount: string, kind = "goodwill") =>
      test.admin.ask<{ rma: AdminRma } & ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/grants`, {
        ...{ kind, amount, words: "Waited three weeks" },
      })
    const setLimit = (limit: Partial<GrantLimitBody>) =>
      test.admin.post("/admin/after-sales/grant-limits", { currency_code: "eur", ...limit })
    const waiting = async () =>
      (await test.admin.get<{ approvals: ApprovalBody[] }>("/admin/after-sales/approvals")).approvals
    const answer = (by: Api, id: string | undefined, verb: "approve" | "decline") =>
      by.ask<ErrorBody>("POST", `/admin/after-sales/approvals/${id}/${verb}`, { words: "Seen" })

    describe("compensation and goodwill", () => {
      it("are paid with the request, as credit above what is refundable", async () => {
        const rma = await inspected()
        const { body } = await grant(rma, "10.5", "compensation")
        expect(body.rma).toMatchObject({
          grants: [{ kind: "compensation", amount: "10.50", status: "granted" }],
          settlement: { total: expect.any(String) },
        })
        const { refundable, total } = body.rma.settlement
        const settled = await actOn(test, rma, "settle")
        const refund = Math.min(Number(total), Number(refundable))
        const parts = settled.payouts.map(({ method, status, amount }) => [method, status, Number(amount)])
        expect(parts).toEqual([
          ["refund", "paid", refund],
          ...(Number(total) > refund ? [["store_credit", "paid", Number((Number(total) - refund).toFixed(2))]] : []),
        ])
        expect(settled.stage).toBe("settled")
      })

      it("wait above the agent's limit, for somebody else whose own is large enough", async () => {
        await setLimit({ per_grant: "10.00" })
        const rma = await inspected()
        const { body } = await grant(rma, "25.00")
        expect(body.rma).toMatchObject({
          grants: [{ status: "waiting" }],
          pending_approvals: [{ kind: "grant", amount: "25.00" }],
          settlement: rma.settlement,
        })
        expect(await grant(rma, "0.00")).toMatchObject({ status: 400, body: { code: "amount_not_positive" } })
        const settling = await test.admin.ask<ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/settle`, {})
        expect(settling).toMatchObject({ status: 400, body: { code: "approval_pending" } })

        const [approval] = await waiting()
        const own = await answer(test.admin, approval?.id, "approve")
        expect(own.body.reasons?.map(({ code }) => code)).toEqual([
          "own_request_not_yours_to_approve",
          "approval_limit_too_small",
        ])
        expect((await answer(colleague, approval?.id, "approve")).body.code).toBe("approval_limit_too_small")
        await setLimit({ per_grant: "100.00" })
        expect(await answer(colleague, approval?.id, "approve")).toMatchObject({ status: 200 })
        expect((await answer(colleague, approval?.id, "decline")).body.code).toBe("approval_already_decided")
        expect(await readRequest(test, rma.id)).toMatchObject({
          grants: [{ status: "granted" }],
          pending_approvals: [],
          settlement: { total: (Number(rma.settlement.total) + 25).toFixed(2) },
        })
      })

      it("reach further for a better customer (F05), and are not given when declined", async () => {
        await groupCustomers(test.shop, "Regulars", [test.owner.id])
        const { customer_groups } = await test.admin.get<{ customer_groups: { id: string; name: string }[] }>(
          "/admin/customer-groups",
        )
        await setLimit({ per_grant: "5.00" })
        await setLimit({ per_grant: "20.00", customer_group_id: customer_groups[0]?.id })
        const rma = await inspected()
        expect((await grant(rma, "20.00")).body.rma.grants).toMatchObject([{ status: "granted" }])
        const { body } = await grant(rma, "20.01")
        expect(body.rma.grants).toMatchObject([{ status: "granted" }, { status: "waiting" }])
        const [approval] = await waiting()
        expect(await answer(test.admin, approval?.id, "decline")).toMatchObject({ status: 200 })
        const declined = await readRequest(test, rma.id)
        expect(declined.grants.map(({ status }) => status)).toEqual(["granted", "declined"])
        expect(Number(declined.settlement.total)).toBeCloseTo(Number(rma.settlement.total) + 20, 2)
      })

      it("share what is left of 30 days, also when two are given at once", async () => {
        await setLimit({ per_grant: "10.00", per_30_days: "15.00" })
        const rma = await inspected()
        await Promise.all([grant(rma, "10.00"), grant(rma, "10.00")])
        const { grants } = await readRequest(test, rma.id)
        expect(grants.map(({ status }) => status).sort()).toEqual(["granted", "waiting"])
      })

      it("are no compensation where nobody but the customer is at fault", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const rma = await openRequest(test, order, 1, "preference")
        expect((await grant(rma, "5", "compensation")).body.code).toBe("compensation_needs_fault")
      })
    })

    describe("a grant that is withdrawn", () => {
      const withdraw = (rma: AdminRma, id: string | undefined, by = test.admin) =>
        by.ask<{ rma: AdminRma } & ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/grants/${id}/withdraw`, {
          words: "Promised on the wrong request",
        })

      it("leaves the settlement and the agent's 30 days, with who and why, and cannot be withdrawn twice", async () => {
        await setLimit({ per_grant: "10.00", per_30_days: "10.00" })
        const rma = await inspected()
        const { body } = await grant(rma, "10.00")
        const id = body.rma.grants[0]?.id
        const withdrawn = await withdraw(rma, id, colleague)
        expect(withdrawn.body.rma).toMatchObject({
          grants: [{ status: "withdrawn", withdrawal_words: "Promised on the wrong request" }],
          settlement: rma.settlement,
        })
        expect(withdrawn.body.rma.grants[0]?.withdrawn_by).not.toBe(withdrawn.body.rma.grants[0]?.granted_by)
        const event = withdrawn.body.rma.events.find(({ action }) => action === "withdraw_grant")
        expect(event).toMatchObject({ actor_type: "staff", reason: "10.00 EUR: Promised on the wrong request" })
        expect((await withdraw(rma, id)).body.code).toBe("grant_not_in_force")
        expect((await grant(rma, "10.00")).body.rma.grants.map(({ status }) => status)).toEqual([
          "withdrawn",
          "granted",
        ])
      })

      it("takes the question with it that waits for somebody's answer, and asks anew when it is given again", async () => {
        await setLimit({ per_grant: "10.00" })
        const rma = await inspected()
        const { body } = await grant(rma, "25.00")
        const [asked] = await waiting()
        expect((await withdraw(rma, body.rma.grants[0]?.id)).body.rma.pending_approvals).toEqual([])
        expect(await waiting()).toEqual([])
        await setLimit({ per_grant: "100.00" })
        expect((await answer(colleague, asked?.id, "approve")).body.code).toBe("approval_already_decided")
        await setLimit({ per_grant: "10.00" })
        expect((await grant(rma, "25.00")).body.rma.pending_approvals).toHaveLength(1)
      })

      it("is withdrawn or approved, never both, when two act at once", async () => {
        await setLimit({ per_grant: "10.00" })
        const rma = await inspected()
        const { body } = await grant(rma, "25.00")
        const [asked] = await waiting()
        await setLimit({ per_grant: "100.00" })
        const id = body.rma.grants[0]?.id
        await Promise.all([withdraw(rma, id), answer(colleague, asked?.id, "approve")])
        // Whoever came first: what was approved before is withdrawn all the same, and nothing is given.
        expect(await readRequest(test, rma.id)).toMatchObject({
          ...{ grants: [{ status: "withdrawn" }], settlement: rma.settlement, pending_approvals: [] },
        })
      })

      it("is nobody's to take back once the request is settled", async () => {
        const rma = await inspected()
        const { body } = await grant(rma, "5.00")
        await actOn(test, rma, "settle")
        expect((await withdraw(rma, body.rma.grants[0]?.id)).body.code).toBe("action_not_allowed_in_stage")
      })
    })

    describe("a settlement above the merchant's amount", () => {
      it("waits for somebody else, who pays it by approving", async () => {
        const rma = await inspected(2)
        const asked = await actOn(test, rma, "settle")
        expect(asked).toMatchObject({ stage: "inspected", payouts: [], pending_approvals: [{ kind: "settlement" }] })
        expect(await actOn(test, rma, "settle")).toMatchObject({ stage: "inspected", pending_approvals: [{}] })
        const [approval] = await waiting()
        expect((await answer(test.admin, approval?.id, "approve")).body.code).toBe("own_request_not_yours_to_approve")
        const answers = await Promise.all([1, 2].map(() => answer(colleague, approval?.id, "approve")))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        const settled = await readRequest(test, rma.id)
        expect(settled).toMatchObject({ stage: "settled", pending_approvals: [], payouts: [{ status: "paid" }] })
        expect(settled.payouts).toHaveLength(1)
      })

      it("is paid at once below it", async () => {
        expect(await actOn(test, await inspected(), "settle")).toMatchObject({ stage: "settled" })
      })
    })
  },
})
