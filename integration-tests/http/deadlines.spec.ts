import type { MedusaContainer } from "@medusajs/framework/types"

import type { Api } from "../../demo/seed/api"
import { toDraft } from "../../src/admin/lib/policy-terms"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { AdminPolicy, AdminRma, StoreRma } from "../../src/types"
import { approveBySilence } from "../../src/workflows/sweep/approve-by-silence"
import { lapseDueRmas } from "../../src/workflows/sweep/lapse-due-rmas"
import { remindDueRmas } from "../../src/workflows/sweep/remind-due-rmas"
import { actOn, openRequest, readRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { staffSession } from "../support/staff-session"

jest.setTimeout(300_000)

const DAY_MS = 86_400_000
const justAfter = (at: string | null) => new Date(Date.parse(String(at)) + 1)
const justBefore = (at: string | null) => new Date(Date.parse(String(at)) - 1)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let colleague: Api

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      colleague = test.admin.with((await staffSession(container)).headers)
    })

    const ask = async (): Promise<AdminRma> => {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      return openRequest(test, order, 1, "preference")
    }
    const historyOf = (rma: AdminRma) => rma.events.map(({ action, actor_type }) => `${action} by ${actor_type}`)
    const lettersOf = async (rma: AdminRma) => {
      const letters = await container.resolve(AFTER_SALES_MODULE).listOutboxMessages({ rma_id: rma.id })
      return letters.map(({ template }) => template).sort()
    }

    async function letSilenceApprove(): Promise<void> {
      const path = "/admin/after-sales/policies"
      const { policies } = await test.admin.get<{ policies: readonly AdminPolicy[] }>(path)
      const [policy] = policies
      const [version] = policy?.versions ?? []
      if (!policy || !version) throw new Error("The preset made no policy")
      const changes = { silence_approves: true, ship_back_days: 30 }
      await test.admin.post(`${path}/${policy.id}/draft`, toDraft(policy, version, changes))
      await test.admin.post(`${path}/${policy.id}/publish`, {})
    }

    describe("silence", () => {
      it("leaves a request to staff, however late, where the terms do not say otherwise", async () => {
        const rma = await ask()
        expect(await approveBySilence(container, justAfter(rma.clock.due_at))).toEqual([])
        expect(await readRequest(test, rma.id)).toMatchObject({ stage: "requested" })
      })

      it("approves at the deadline, not before, and once, where they do", async () => {
        await letSilenceApprove()
        // Placed under the new terms, and delivered on the day.
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], deliveredDaysAgo: -4 })
        const rma = await openRequest(test, order, 1, "preference")
        expect(await approveBySilence(container, justBefore(rma.clock.due_at))).toEqual([])
        const late = justAfter(rma.clock.due_at)
        const approved = await Promise.all([approveBySilence(container, late), approveBySilence(container, late)])
        expect(approved.flat()).toEqual([rma.id])
        const after = await readRequest(test, rma.id)
        expect(after).toMatchObject({ stage: "approved", core_return_id: expect.any(String) })
        expect(historyOf(after)).toEqual(["open by customer", "approve by policy"])
      })
    })

    describe("a customer who does not send the goods", () => {
      it("is reminded once, some days before the end, and then the request lapses", async () => {
        const asked = await ask()
        const rma = await actOn(test, asked, "approve", { items: [{ id: asked.items[0]?.id, cause: "Too big" }] })
        const end = Date.parse(String(rma.lapses_at))
        expect(await remindDueRmas(container, new Date(end - 5 * DAY_MS))).toEqual([])
        const near = new Date(end - 2 * DAY_MS)
        const reminded = await Promise.all([remindDueRmas(container, near), remindDueRmas(container, near)])
        expect(reminded.flat()).toEqual([rma.id])
        expect(await remindDueRmas(container, near)).toEqual([])
        expect(historyOf(await readRequest(test, rma.id))).toEqual([
          ...["open by customer", "approve by staff", "remind by system"],
        ])
        expect(await lettersOf(rma)).toEqual(["rma_approved", "rma_opened", "rma_reminder"])

        await lapseDueRmas(container, justAfter(rma.lapses_at))
        expect(await readRequest(test, rma.id)).toMatchObject({ stage: "lapsed" })
      })

      it("is not reminded of what is over, by a shop that was down", async () => {
        const asked = await ask()
        const rma = await actOn(test, asked, "request-info", { words: "Which size?" })
        expect(await remindDueRmas(container, justAfter(rma.lapses_at))).toEqual([])
        expect(await lettersOf(rma)).not.toContain("rma_reminder")
      })
    })

    describe("an appeal", () => {
      const refused = async (): Promise<AdminRma> => {
        const rma = await ask()
        await actOn(test, rma, "reject", { clause: rma.clauses[0]?.id, words: "Worn" })
        await test
          .as(test.owner)
          .post<{ rma: StoreRma }>(`/store/after-sales/rmas/${rma.id}/appeal`, { words: "It was not" })
        return readRequest(test, rma.id)
      }

      it("is upheld, or granted, by somebody else than who refused", async () => {
        const rma = await refused()
        await expect(actOn(test, rma, "uphold-refusal", { words: "It was" })).rejects.toThrow(
          "appeal_not_yours_to_decide",
        )
        const cause = { items: [{ id: rma.items[0]?.id, cause: "Not worn after all" }] }
        await expect(actOn(test, rma, "approve", cause)).rejects.toThrow("appeal_not_yours_to_decide")
        await colleague.post(`/admin/after-sales/rmas/${rma.id}/approve`, cause)
        expect(await readRequest(test, rma.id)).toMatchObject({ stage: "approved" })
      })

      it("goes to an arbiter outside, whom the customer sees and the internal note does not reach", async () => {
        const rma = await refused()
        await colleague.post(`/admin/after-sales/rmas/${rma.id}/uphold-refusal`, { words: "It was" })
        const words = "They called first"
        await actOn(test, rma, "arbitration", { body: "Platform", reference: "A-1", words })
        const seen = await test.as(test.owner).get<{ rma: StoreRma }>(`/store/after-sales/rmas/${rma.id}`)
        expect(seen.rma.arbitration).toEqual({ body: "Platform", reference: "A-1" })
        expect(JSON.stringify(seen.rma)).not.toContain(words)
      })
    })
  },
})
