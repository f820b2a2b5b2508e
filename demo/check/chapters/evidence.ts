import sharp from "sharp"

import type { ErrorBody, EvidenceBody } from "../../../src/types"
import type { Answer } from "../../seed/api"
import { openRequest, uploadPhoto } from "../../seed/requests/calls"
import { formWith, takePhoto } from "../../seed/requests/photo"
import { requestOf, tryToOpen } from "../ask"
import { equal, holds, present, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** Pictures: asked for where the reason needs one, looked at, cleaned, and shown to nobody else. */
export async function evidence(world: World, step: Step): Promise<void> {
  const store = world.as(world.owner)
  const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
  const pictures = `/store/after-sales/orders/${order.id}/evidence`
  const photo = await takePhoto("A crack in the pot")
  const request = requestOf(order, "quality")

  await step("a defect cannot be reported without a picture", async () => {
    refuses(await tryToOpen(store, request), 400, "photo_required")
  })
  await step("a page that calls itself a picture is refused", async () => {
    const page = formWith(Buffer.from("<html><script>alert(1)</script></html>"))
    refuses(await store.ask<ErrorBody>("POST", pictures, page), 400, "evidence_type_not_allowed")
  })
  const kept = await step("a picture is kept once, however often it is sent", async () => {
    const first = await uploadPhoto(store, order.id, photo)
    const again: Answer<{ evidence: EvidenceBody }> = await store.ask("POST", pictures, formWith(photo))
    equal([again.status, again.body.evidence.id], [200, first.id], "sent again")
    return `/store/after-sales/evidence/${first.id}`
  })
  await step("where it was taken stood in it, and stands there no more", async () => {
    present((await sharp(photo).metadata()).exif, "Exif of what was sent")
    const download = await store.download(kept)
    const { exif, format } = await sharp(Buffer.from(await download.arrayBuffer())).metadata()
    equal([download.status, format, exif], [200, "jpeg", undefined], "what is kept")
  })
  await step("a stranger gets neither the picture nor the order to hang one on", async () => {
    const stranger = world.as(world.stranger)
    equal((await stranger.download(kept)).status, 404, "the picture")
    equal((await stranger.ask("POST", pictures, formWith(photo))).status, 404, "the order")
  })
  await step("with it the defect is accepted, and staff see it", async () => {
    const { id } = await uploadPhoto(store, order.id, photo)
    const items = request.items.map((item) => ({ ...item, evidence_ids: [id] }))
    const rma = await openRequest(store, { ...request, items })
    equal(
      rma.evidence.map((one) => [one.id, one.rma_item_ids]),
      [[id, rma.items.map((item) => item.id)]],
      "pictures of the request",
    )
    holds((await world.shop.admin.download(`/admin/after-sales/evidence/${id}`)).ok, "staff can open it")
    refuses(await store.ask<ErrorBody>("DELETE", kept), 400, "evidence_in_use")
  })
}
