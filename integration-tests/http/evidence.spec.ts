import type { MedusaContainer } from "@medusajs/framework/types"
import sharp from "sharp"

import type { Api } from "../../demo/seed/api"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { uploadPhoto } from "../../demo/seed/requests/calls"
import { formWith } from "../../demo/seed/requests/photo"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { asGuest } from "../support/callers"
import { codesOf, countFiles, listEvidence, pictureAt, picturesOf, sendPicture } from "../support/evidence"
import { buildPhoto, buildPixelBomb, buildTaggedPhoto } from "../support/photos"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

runOnServer({
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

    const listRows = () => listEvidence(dbConnection)

    describe("a picture", () => {
      it("is kept for the customer whose order it is, and for the guest of its link", async () => {
        const photo = await buildPhoto()
        const sent = await sendPicture(owner, order, photo)
        expect(sent).toMatchObject({
          status: 201,
          body: { evidence: { kind: "customer", mime_type: "image/png", filename: "IMG_2041.png", width: 64 } },
        })
        expect((await sendPicture(guest, order, await buildPhoto())).status).toBe(201)
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
          (await sendPicture(caller, order, await buildPhoto())).status,
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
        const sent = await sendPicture(owner, order, await buildPhoto(), "..\\..\\windows/破损\u202e.exe")
        expect(sent.body.evidence.filename).toBe("破损.png")
        const download = await owner.download(pictureAt(sent.body.evidence))
        expect(download.headers.get("content-disposition")).toContain("filename*=UTF-8''%E7%A0%B4%E6%8D%9F.png")
      })

      it("is stored under a name that cannot be guessed and says nothing", async () => {
        await sendPicture(owner, order, await buildPhoto(), "passport-of-jane.jpg")
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
        const answer = await sendPicture(owner, order, content)
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
        expect(codesOf(await sendPicture(owner, order, photo.subarray(0, photo.length / 2)))).toEqual([
          "evidence_unreadable",
        ])
      })

      it("as the seventh of an order, and the two at once of which one is the seventh", async () => {
        for (let sent = 0; sent < 5; sent += 1) await uploadPhoto(owner, order.id, await buildPhoto())
        const [a, b] = [await buildPhoto(), await buildPhoto()]
        const answers = await Promise.all([sendPicture(owner, order, a), sendPicture(guest, order, b)])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        expect(codesOf(await sendPicture(owner, order, await buildPhoto()))).toEqual(["evidence_too_many"])
        expect(await listRows()).toHaveLength(6)
      })

      it("as anything but a form with one file in its place", async () => {
        const form = formWith(await buildPhoto(), { rma_id: "rma_1" })
        const elsewhere = new FormData()
        elsewhere.append("picture", new Blob([new Uint8Array(await buildPhoto())]), "a.png")
        for (const body of [form, elsewhere, new FormData(), { file: "data:image/png;base64,AA" }]) {
          expect(await owner.ask("POST", picturesOf(order), body)).toMatchObject({
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
        expect((await sendPicture(owner, order, await buildPhoto())).status).toBe(201)
        expect((await sendPicture(owner, order, await buildPhoto())).status).toBe(429)
        jest.restoreAllMocks()
      })
    })

    describe("the same picture", () => {
      it("sent twice, or twice at once, is one picture and one file", async () => {
        const before = countFiles()
        const photo = await buildPhoto()
        const answers = [
          ...(await Promise.all([sendPicture(owner, order, photo), sendPicture(owner, order, photo)])),
          await sendPicture(guest, order, photo),
        ]
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
        expect(new Set(answers.map(({ body }) => body.evidence.id)).size).toBe(1)
        expect(countFiles()).toBe(before + 1)
      })

      it("counts once, also when it is the last that is allowed", async () => {
        for (let sent = 0; sent < 5; sent += 1) await uploadPhoto(owner, order.id, await buildPhoto())
        const last = await buildPhoto()
        expect([
          (await sendPicture(owner, order, last)).status,
          (await sendPicture(owner, order, last)).status,
        ]).toEqual([201, 200])
      })

      it("with the same Idempotency-Key is answered again, another picture with it refused", async () => {
        const caller = owner.with({ "idempotency-key": "click-1" })
        const photo = await buildPhoto()
        const [first, second] = [await sendPicture(caller, order, photo), await sendPicture(caller, order, photo)]
        expect(second.body.evidence.id).toBe(first.body.evidence.id)
        expect(codesOf(await sendPicture(caller, order, await buildPhoto()))).toEqual(["idempotency_key_reused"])
      })
    })
  },
})
