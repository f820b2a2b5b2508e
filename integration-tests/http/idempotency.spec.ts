import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { policyDraftSchema } from "../../src/api/admin/after-sales/policies/validators"
import { createReasonSchema } from "../../src/api/admin/after-sales/reasons/validators"
import { createPolicyWorkflow, type CreatePolicyInput } from "../../src/workflows/policy/create-policy"
import { createReasonWorkflow, type CreateReason } from "../../src/workflows/reason/create-reason"
import { runOnServer } from "../support/run-on-server"
import { staffSession } from "../support/staff-session"

jest.setTimeout(180_000)

const HOURS = { time_zone: "Europe/Berlin", hours: { mon: [["09:00", "17:00"]] } }
const CALENDAR = { name: "Warehouse", definition: HOURS }
const REASON = { code: "gift", label: "Gift", basis: "withdrawal", fault_party: "customer", freight_payer: "customer" }
const POLICY = {
  code: "vip",
  name: "VIP",
  terms: { windows: [{ basis: "withdrawal", days: 14 }], remedies: ["refund"] },
}

interface Settings {
  /** Made beforehand; `:id` is the last one's. */
  readonly after?: readonly (readonly [path: string, body: object])[]
  readonly path: string
  readonly body: object
  /** What somebody else sends in between, and what the key does not stand for. */
  readonly other: object
}

const SETTINGS: Readonly<Record<string, Settings>> = {
  "choosing a preset": { path: "/setup", body: { preset: "generic" }, other: { preset: "eu" } },
  "a new calendar": { path: "/business-calendars", body: CALENDAR, other: { ...CALENDAR, name: "Office" } },
  "a changed calendar": {
    after: [["/business-calendars", CALENDAR]],
    path: "/business-calendars/:id",
    body: { ...CALENDAR, is_default: true, name: "Depot" },
    other: { ...CALENDAR, is_default: true, name: "Office" },
  },
  "a new reason": { path: "/reasons", body: REASON, other: { ...REASON, code: "present" } },
  "a changed reason": {
    after: [["/reasons", REASON]],
    path: "/reasons/:id",
    body: { label: "Present", position: 7 },
    other: { label: "Surprise", position: 8 },
  },
  "a new policy": { path: "/policies", body: POLICY, other: { ...POLICY, code: "gold" } },
  "a policy's draft": {
    after: [["/policies", POLICY]],
    path: "/policies/:id/draft",
    body: { ...POLICY, name: "Best customers" },
    other: { ...POLICY, name: "Friends" },
  },
  "a publication": {
    after: [
      ["/business-calendars", CALENDAR],
      ["/policies", POLICY],
    ],
    path: "/policies/:id/publish",
    body: {},
    other: { version: 1 },
  },
}
const CASES = Object.entries(SETTINGS)

const failStep = createStep("test-idempotency-fail", async () => {
  throw new Error("The host's next step fails")
})
const createPolicyAndFail = createWorkflow("test-create-policy-and-fail", (input: CreatePolicyInput) => {
  createPolicyWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})
const createReasonAndFail = createWorkflow("test-create-reason-and-fail", (input: CreateReason) => {
  createReasonWorkflow.runAsStep({ input })
  return new WorkflowResponse(failStep())
})

interface Answer {
  readonly status: number
  readonly data: Record<string, unknown>
}

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let container: MedusaContainer
    let staff: { headers: Record<string, string> }

    beforeEach(async () => {
      container = getContainer()
      staff = await staffSession(container)
    })

    const post = (path: string, body: object, key?: string): Promise<Answer> =>
      api.post(`/admin/after-sales${path}`, body, {
        headers: { ...staff.headers, ...(key === undefined ? {} : { "Idempotency-Key": key }) },
        validateStatus: () => true,
      })

    const pathOf = async ({ after = [], path }: Settings): Promise<string> => {
      let id = ""
      for (const [before, body] of after) {
        const { data } = await post(before, body)
        id = (Object.values(data) as { id: string }[])[0]?.id ?? ""
      }
      return path.replace(":id", id)
    }

    /** Everything that staff can set, and core's return reasons. */
    const settings = async () => {
      const paths = ["setup", "policies", "reasons", "business-calendars"].map((name) => `/admin/after-sales/${name}`)
      return Promise.all(
        [...paths, "/admin/return-reasons"].map(async (path) => (await api.get(path, staff)).data as object),
      )
    }
    const keys = async () => (await dbConnection.raw("select 1 from after_sales_idempotency")).rows.length

    describe("the same POST again, with its key", () => {
      it.each(CASES)("%s: is answered as before, and does nothing over what happened since", async (_, one) => {
        const path = await pathOf(one)
        const first = await post(path, one.body, "form-1")
        const again = await post(path, one.body, "form-1")
        expect([first.status, again.status]).toEqual([200, 200])
        expect(again.data).toEqual(first.data)
        await post(path, one.other)
        const left = await settings()
        expect((await post(path, one.body, "form-1")).status).toBe(200)
        expect(await settings()).toEqual(left)
      })

      it.each(CASES)("%s: is refused with another body, of which nothing is stored", async (_, one) => {
        const path = await pathOf(one)
        await post(path, one.body, "form-1")
        const left = await settings()
        expect(await post(path, one.other, "form-1")).toMatchObject({
          status: 400,
          data: { code: "idempotency_key_reused", reasons: [{ field: "Idempotency-Key" }] },
        })
        expect(await settings()).toEqual(left)
      })

      it.each(CASES)("%s: two at once are one, and get the same answer", async (_, one) => {
        const path = await pathOf(one)
        const before = await settings()
        const answers = await Promise.all([post(path, one.body, "form-1"), post(path, one.body, "form-1")])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect(answers[1]?.data).toEqual(answers[0]?.data)
        expect(await keys()).toBe(1)
        expect(await settings()).not.toEqual(before)
      })

      it.each(CASES)("%s: is carried out when the first was refused", async (_, one) => {
        const path = await pathOf(one)
        expect((await post(path, { ...one.body, nonsense: true }, "form-1")).status).toBe(400)
        expect(await keys()).toBe(0)
        expect((await post(path, one.body, "form-1")).status).toBe(200)
      })

      it.each(CASES)("%s: needs a key of 1 to 200 characters", async (_, one) => {
        const path = await pathOf(one)
        const left = await settings()
        for (const key of [" ", "x".repeat(201)]) {
          const answer = await post(path, one.body, key)
          expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
          expect(answer.data.message).toContain("Idempotency-Key")
        }
        expect(await settings()).toEqual(left)
      })
    })

    describe("a changed reason that is refused", () => {
      it("leaves the words on core's return reason as they were, and the key free", async () => {
        const path = await pathOf({ after: [["/reasons", REASON]], path: "/reasons/:id", body: {}, other: {} })
        const left = await settings()
        const unfair = { label: "Broken", fault_party: "merchant", freight_payer: "customer" }
        expect(await post(path, unfair, "form-1")).toMatchObject({
          status: 400,
          data: { code: "reason_contradictory" },
        })
        expect(await settings()).toEqual(left)
        expect(await keys()).toBe(0)
      })
    })

    describe("what a host's workflow takes back", () => {
      const idempotency = { scope: "staff:1 POST /x", key: "form-1", fingerprint: "0" }

      it("is made when a policy is asked for again with the same key", async () => {
        const input = { ...policyDraftSchema.parse(POLICY), idempotency }
        await expect(createPolicyAndFail(container).run({ input })).rejects.toMatchObject({
          message: "The host's next step fails",
        })
        const { result: id } = await createPolicyWorkflow(container).run({ input })
        expect((await api.get(`/admin/after-sales/policies/${id}`, staff)).data.policy).toMatchObject({ code: "vip" })
      })

      it("is made when a reason is asked for again with the same key", async () => {
        const { label, description, ...reason } = createReasonSchema.parse(REASON)
        const input = { return_reason: { code: reason.code, label, description }, reason, idempotency }
        await expect(createReasonAndFail(container).run({ input })).rejects.toMatchObject({
          message: "The host's next step fails",
        })
        const { result: made } = await createReasonWorkflow(container).run({ input })
        expect((await api.get(`/admin/after-sales/reasons/${made}`, staff)).data.reason).toMatchObject({ code: "gift" })
      })
    })
  },
})
