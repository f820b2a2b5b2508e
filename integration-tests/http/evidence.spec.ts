import { readdirSync } from "node:fs"

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sharp from "sharp"

import type { Answer, Api } from "../../demo/seed/api"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { addInspectionPhoto, openRequestAsStaff, uploadPhoto } from "../../demo/seed/requests/calls"
import { formWith } from "../../demo/seed/requests/photo"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { AdminRma, ErrorBody, EvidenceBody, RmaRequest, StoreRma } from "../../src/types"
import { purgeEvidence } from "../../src/workflows/evidence/purge-evidence"
import { asGuest } from "../support/callers"
import { buildPhoto, buildPixelBomb, buildTaggedPhoto } from "../support/photos"
import { openRequest } from "../support/requests"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const DAY_MS = 86_400_000

type Uploaded = Answer<ErrorBody & { readonly evidence: EvidenceBody }>

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder
    let owner: Api
    let guest: Api
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
      guest = test.shop.store.with(await asGuest(container, order.id))
    })

    const pictures = () => `/store/after-sales/orders/${order.id}/evidence`
    const pictureAt = ({ id }: { readonly id: string }) => `/store/after-sales/evidence/${id}`

    function send(caller: Api, content: Buffer, name = "IMG_2041.jpg"): Promise<Uploaded> {
      const form = new FormData()
      form.append("file", new Blob([new Uint8Array(content)], { type: "image/jpeg" }), name)
      return caller.ask("POST", pictures(), form)
    }

    const codesOf = ({ body }: Answer<ErrorBody>) => body.reasons?.map(({ code }) => code)

    function requestWith(...evidence_ids: readonly string[]): RmaRequest {
      const item = { line_item_id: order.items[0]?.id ?? "", quantity: 1, reason_code: "quality", note: "It leaks" }
      return { order_id: order.id, items: [{ ...item, evidence_ids }] }
    }

    function tryToOpen(caller: Api, request: RmaRequest): Promise<Answer<ErrorBody & { readonly rma: StoreRma }>> {
      return caller.ask("POST", "/store/after-sales/rmas", request)
    }

    async function listRows(): Promise<{ id: string; file_key: string }[]> {
      const { rows } = (await dbConnection.raw("select id, file_key from after_sales_evidence order by id")) as {
        rows: { id: string; file_key: string }[]
      }
      return rows
    }

    describe("a picture", () => {
      it("is kept for the customer whose order it is, and for the guest of its link", async () => {
        const photo = await buildPhoto()
        const sent = await send(owner, photo)
        expect(sent).toMatchObject({
          status: 201,
          body: { evidence: { kind: "customer", mime_type: "image/png", filename: "IMG_2041.png", width: 64 } },
        })
        expect((await send(guest, await buildPhoto())).status).toBe(201)
        expect((await guest.download(pictureAt(sent.body.evidence))).status).toBe(200)
      })

      it("is served as what it is, to be saved, and kept by no cache", async () => {
        const download = await owner.download(pictureAt(await uploadPhoto(owner, order.id, await buildPhoto())))
        expect(Object.fromEntries(download.headers)).toMatchObject({
          "content-type": "image/png",
          "content-disposition": 'attachment; filename="IMG_2041.png"',
          "x-content-type-options": "nosniff",
          "content-security-policy": "default-src 'none'; sandbox",
          "cache-control": "private, no-store",
        })
        const { format, width, height } = await sharp(Buffer.from(await download.arrayBuffer())).metadata()
        expect([format, width, height]).toEqual(["png", 64, 48])
      })

      it("does not exist for a stranger, an unknown visitor, and a guest of another order", async () => {
        const elsewhere = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], buyer: test.stranger })
        const otherGuest = test.shop.store.with(await asGuest(container, elsewhere.id))
        const path = pictureAt(await uploadPhoto(owner, order.id, await buildPhoto()))
        const statuses = async (caller: Api) => [
          (await send(caller, await buildPhoto())).status,
          (await caller.download(path)).status,
          (await caller.ask("DELETE", path)).status,
        ]
        expect(await statuses(stranger)).toEqual([404, 404, 404])
        expect(await statuses(otherGuest)).toEqual([404, 404, 404])
        expect(await statuses(test.shop.store)).toEqual([401, 401, 401])
        expect(await listRows()).toHaveLength(1)
      })

      it("loses the place and the camera, and stands upright", async () => {
        const photo = await buildTaggedPhoto()
        expect(photo.toString("latin1")).toContain("SECRETCAM")
        const evidence = await uploadPhoto(owner, order.id, photo)
        expect(evidence).toMatchObject({ width: 40, height: 80 })
        const kept = Buffer.from(await (await owner.download(pictureAt(evidence))).arrayBuffer())
        expect(kept.toString("latin1")).not.toMatch(/SECRETCAM|Exif/)
        expect(await sharp(kept).metadata()).toMatchObject({ format: "jpeg", width: 40, height: 80 })
        expect((await sharp(kept).metadata()).exif).toBeUndefined()
      })

      it("loses what was hidden behind it", async () => {
        const polyglot = Buffer.concat([await buildPhoto(), Buffer.from("<script>alert(1)</script>PK\x03\x04")])
        const evidence = await uploadPhoto(owner, order.id, polyglot)
        const kept = Buffer.from(await (await owner.download(pictureAt(evidence))).arrayBuffer())
        expect(kept.toString("latin1")).not.toContain("script")
      })

      it("is called what its content is, without a path", async () => {
        const sent = await send(owner, await buildPhoto(), "..\\..\\windows/破损\u202e.exe")
        expect(sent.body.evidence.filename).toBe("破损.png")
        const download = await owner.download(pictureAt(sent.body.evidence))
        expect(download.headers.get("content-disposition")).toContain("filename*=UTF-8''%E7%A0%B4%E6%8D%9F.png")
      })

      it("is stored under a name that cannot be guessed and says nothing", async () => {
        await send(owner, await buildPhoto(), "passport-of-jane.jpg")
        const [row] = await listRows()
        expect(row?.file_key).toMatch(/^private-\d+-[\w-]{43}\.png$/)
      })
    })

    describe("an upload is refused", () => {
      it.each([
        ["a page", Buffer.from("<html><script>alert(1)</script></html>"), "evidence_type_not_allowed"],
        ["a drawing with a script", Buffer.from("<svg onload='alert(1)'/>"), "evidence_type_not_allowed"],
        ["a document", Buffer.from("%PDF-1.7\n"), "evidence_type_not_allowed"],
        ["an empty file", Buffer.alloc(0), "evidence_type_not_allowed"],
        ["a picture's first bytes alone", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "evidence_unreadable"],
        ["sixty million pixels in a few kilobytes", buildPixelBomb(8_000), "evidence_unreadable"],
        ["one byte more than 8 MB", Buffer.alloc(8_000_001, 0xff), "evidence_too_large"],
      ])("%s", async (_, content, code) => {
        const before = countFiles()
        const answer = await send(owner, content)
        expect([answer.status, codesOf(answer)]).toEqual([400, [code]])
        expect(await listRows()).toEqual([])
        expect(countFiles()).toBe(before)
      })

      it("cut off in the middle", async () => {
        const photo = await sharp({
          create: { width: 600, height: 600, channels: 3, background: "red", noise: { type: "gaussian", sigma: 30 } },
        })
          .jpeg()
          .toBuffer()
        expect(codesOf(await send(owner, photo.subarray(0, photo.length / 2)))).toEqual(["evidence_unreadable"])
      })

      it("as the seventh of an order, and the two at once of which one is the seventh", async () => {
        for (let sent = 0; sent < 5; sent += 1) await uploadPhoto(owner, order.id, await buildPhoto())
        const [a, b] = [await buildPhoto(), await buildPhoto()]
        const answers = await Promise.all([send(owner, a), send(guest, b)])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        expect(codesOf(await send(owner, await buildPhoto()))).toEqual(["evidence_too_many"])
        expect(await listRows()).toHaveLength(6)
      })

      it("as anything but a form with one file in its place", async () => {
        const form = formWith(await buildPhoto(), { rma_id: "rma_1" })
        const elsewhere = new FormData()
        elsewhere.append("picture", new Blob([new Uint8Array(await buildPhoto())]), "a.png")
        for (const body of [form, elsewhere, new FormData(), { file: "data:image/png;base64,AA" }]) {
          expect(await owner.ask("POST", pictures(), body)).toMatchObject({
            status: 400,
            body: { type: "invalid_data" },
          })
        }
        expect(await listRows()).toEqual([])
      })

      it("above the hour's allowance, until when", async () => {
        jest.spyOn(container.resolve(AFTER_SALES_MODULE), "getOptions").mockResolvedValue({
          ...(await container.resolve(AFTER_SALES_MODULE).getOptions()),
          evidence_uploads_per_hour: 1,
        })
        expect((await send(owner, await buildPhoto())).status).toBe(201)
        expect((await send(owner, await buildPhoto())).status).toBe(429)
        jest.restoreAllMocks()
      })
    })

    describe("the same picture", () => {
      it("sent twice, or twice at once, is one picture and one file", async () => {
        const before = countFiles()
        const photo = await buildPhoto()
        const answers = [...(await Promise.all([send(owner, photo), send(owner, photo)])), await send(guest, photo)]
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
        expect(new Set(answers.map(({ body }) => body.evidence.id)).size).toBe(1)
        expect(countFiles()).toBe(before + 1)
      })

      it("counts once, also when it is the last that is allowed", async () => {
        for (let sent = 0; sent < 5; sent += 1) await uploadPhoto(owner, order.id, await buildPhoto())
        const last = await buildPhoto()
        expect([(await send(owner, last)).status, (await send(owner, last)).status]).toEqual([201, 200])
      })

      it("with the same Idempotency-Key is answered again, another picture with it refused", async () => {
        const caller = owner.with({ "idempotency-key": "click-1" })
        const photo = await buildPhoto()
        const [first, second] = [await send(caller, photo), await send(caller, photo)]
        expect(second.body.evidence.id).toBe(first.body.evidence.id)
        expect(codesOf(await send(caller, await buildPhoto()))).toEqual(["idempotency_key_reused"])
      })
    })

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

    const kindsOf = ({ evidence }: AdminRma | StoreRma) => evidence.map(({ kind }) => kind)
  },
})

function countFiles(): number {
  const { PRIVATE_UPLOAD_DIR = "" } = process.env
  return readdirSync(PRIVATE_UPLOAD_DIR).length
}
