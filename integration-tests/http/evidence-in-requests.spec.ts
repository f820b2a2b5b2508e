import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Answer, Api } from "../../demo/seed/api"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { addInspectionPhoto, openRequestAsStaff, uploadPhoto } from "../../demo/seed/requests/calls"
import { formWith } from "../../demo/seed/requests/photo"
import type { ErrorBody, EvidenceBody, RmaRequest, StoreRma } from "../../src/types"
import { purgeEvidence } from "../../src/workflows/evidence/purge-evidence"
import { codesOf, countFiles, kindsOf, listEvidence, pictureAt } from "../support/evidence"
import { buildPhoto } from "../support/photos"
import { openRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const DAY_MS = 86_400_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder
    let owner: Api
    let stranger: Api

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 3 }] })
      owner = test.as(test.owner)
      stranger = test.as(test.stranger)
    })

    function requestWith(...evidence_ids: readonly string[]): RmaRequest {
      const item = { line_item_id: order.items[0]?.id ?? "", quantity: 1, reason_code: "quality", note: "It leaks" }
      return { order_id: order.id, items: [{ ...item, evidence_ids }] }
    }

    function tryToOpen(caller: Api, request: RmaRequest): Promise<Answer<ErrorBody & { readonly rma: StoreRma }>> {
      return caller.ask("POST", "/store/after-sales/rmas", request)
    }

    const listRows = () => listEvidence(dbConnection)

    describe("a request for a reason that asks for a picture", () => {
      it("is refused without one, and previewed all the same", async () => {
        const answer = await tryToOpen(owner, requestWith())
        expect(answer).toMatchObject({
          status: 400,
          body: { reasons: [{ code: "photo_required", field: "items.0.evidence_ids" }] },
        })
        expect((await owner.ask("POST", "/store/after-sales/rmas/preview", requestWith())).status).toBe(200)
      })

      it("does not know pictures of somebody else's order", async () => {
        const elsewhere = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], buyer: test.stranger })
        const { id } = await uploadPhoto(stranger, elsewhere.id, await buildPhoto())
        expect(codesOf(await tryToOpen(owner, requestWith(id)))).toEqual(["evidence_unknown"])
        expect(codesOf(await owner.ask("POST", "/store/after-sales/rmas/preview", requestWith(id)))).toEqual([
          "evidence_unknown",
        ])
      })

      it("carries the picture from then on: it is shown with its item and cannot be taken back", async () => {
        const { id } = await uploadPhoto(owner, order.id, await buildPhoto())
        const { body } = await tryToOpen(owner, requestWith(id))
        expect(body.rma.evidence).toMatchObject([{ id, rma_item_ids: [body.rma.items[0]?.id] }])
        expect(codesOf(await owner.ask("DELETE", pictureAt({ id })))).toEqual(["evidence_in_use"])
        expect(codesOf(await tryToOpen(owner, requestWith(id)))).toEqual(["evidence_unknown"])
        const download = await test.admin.download(`/admin/after-sales/evidence/${id}`)
        expect(download.status).toBe(200)
      })

      it("may be opened by staff without one, and the customer adds it afterwards", async () => {
        const { id, items } = await openRequestAsStaff(test.admin, requestWith())
        const form = formWith(await buildPhoto(), { item_id: items[0]?.id ?? "" })
        const path = `/store/after-sales/rmas/${id}/evidence`
        const added = await owner.ask<{ evidence: EvidenceBody }>("POST", path, form)
        expect(added).toMatchObject({ status: 201, body: { evidence: { rma_item_ids: [items[0]?.id] } } })
        expect((await stranger.ask("POST", path, form)).status).toBe(404)
        const wrong = formWith(await buildPhoto(), { item_id: "rmai_of_somebody" })
        expect(codesOf(await owner.ask("POST", path, wrong))).toEqual(["item_not_in_request"])
      })

      it("takes no picture any more when it is over", async () => {
        const { id } = await openRequest(test, order, 1, "preference")
        await owner.post(`/store/after-sales/rmas/${id}/cancel`, {})
        const late: Answer<ErrorBody> = await owner.ask(
          "POST",
          `/store/after-sales/rmas/${id}/evidence`,
          formWith(await buildPhoto()),
        )
        expect(codesOf(late)).toEqual(["action_not_allowed_in_stage"])
      })
    })

    describe("the photo pair of inspection", () => {
      it("stands beside the item for staff, and the customer does not see it", async () => {
        const rma = await openRequest(test, order, 1)
        const item_id = rma.items[0]?.id ?? ""
        await addInspectionPhoto(test.admin, rma.id, await buildPhoto(), { item_id, kind: "sent" })
        const seen = await addInspectionPhoto(test.admin, rma.id, await buildPhoto(), { item_id, kind: "received" })
        expect(kindsOf(seen)).toEqual(["customer", "sent", "received"])
        const received = seen.evidence.find(({ kind }) => kind === "received")
        expect(received).toMatchObject({ rma_item_ids: [item_id], uploaded_by_type: "staff" })
        const { rma: owners } = await owner.get<{ rma: StoreRma }>(`/store/after-sales/rmas/${rma.id}`)
        expect(kindsOf(owners)).toEqual(["customer"])
        expect((await owner.download(pictureAt({ id: received?.id ?? "" }))).status).toBe(404)
      })
    })

    describe("a picture that no request was opened with", () => {
      it("can be taken back, with its file", async () => {
        const before = countFiles()
        const path = pictureAt(await uploadPhoto(owner, order.id, await buildPhoto()))
        expect(await owner.ask("DELETE", path)).toMatchObject({ status: 200, body: { deleted: true } })
        expect((await owner.download(path)).status).toBe(404)
        expect([await listRows(), countFiles()]).toEqual([[], before])
      })

      it("is purged after a day, with its file; one that a request rests on stays", async () => {
        const before = countFiles()
        await openRequest(test, order, 1)
        await uploadPhoto(owner, order.id, await buildPhoto())
        await purgeEvidence(container, new Date(Date.now() + DAY_MS - 60_000))
        expect(await listRows()).toHaveLength(2)
        await purgeEvidence(container, new Date(Date.now() + DAY_MS + 60_000))
        expect([(await listRows()).length, countFiles()]).toEqual([1, before + 1])
      })

      it("is gone for everybody while storage does not let go of it, and the next purge removes it", async () => {
        const { id } = await uploadPhoto(owner, order.id, await buildPhoto())
        const files = container.resolve(Modules.FILE)
        const broken = jest.spyOn(files, "deleteFiles").mockRejectedValue(new Error("storage is away"))
        expect((await owner.ask("DELETE", pictureAt({ id }))).status).toBe(200)
        expect((await owner.download(pictureAt({ id }))).status).toBe(404)
        await purgeEvidence(container, new Date())
        expect(await listRows()).toHaveLength(1)
        broken.mockRestore()
        await purgeEvidence(container, new Date())
        expect(await listRows()).toEqual([])
      })
    })
  },
})
