import { model } from "@medusajs/framework/utils"

import { PHOTO_KINDS } from "../../../domain/evidence/photo-kind"
import { PICTURE_TYPES } from "../../../domain/evidence/picture-type"
import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"

/**
 * A picture, and who may see it; the bytes are in core's File module under a name nobody can guess. `deleted_at` means
 * that it is gone for everybody and that its file is still to be removed: the row leaves when the file has.
 */
export const AfterSalesEvidence = model
  .define("after_sales_evidence", {
    id: model.id({ prefix: "asevi" }).primaryKey(),
    kind: model.enum([...PHOTO_KINDS]),
    /** Null of what was found in a parcel that is nobody's yet. */
    order_id: model.text().nullable(),
    /** Whose order it is: he sees it, and guests with a link to the order do. */
    customer_id: model.text().nullable(),
    /** Null until the request is opened; a day later it is purged. */
    rma_id: model.text().nullable(),
    /** What it shows that was in a parcel undeclared: such a picture is the merchant's, and waits for no request. */
    finding_id: model.text().nullable(),
    /** With which words of a ticket it came. Of kind `message` and null, it waits a day for the words it was sent for. */
    message_id: model.text().nullable(),
    /** Items it shows; one picture may show several. Empty when it is about the request as a whole. */
    rma_item_ids: model.array(),
    /** Key of the File module's provider. */
    file_key: model.text(),
    mime_type: model.enum([...PICTURE_TYPES]),
    /** As it is stored, after metadata was taken out: bytes, and pixels as it is shown. */
    size: model.number(),
    width: model.number(),
    height: model.number(),
    /** Of the bytes as they were sent: the same picture again is the same row. */
    sha256: model.text(),
    /** For people to read. It names no file. */
    filename: model.text(),
    uploaded_by_type: model.enum([...ACTOR_TYPES]),
    /** Customer, guest-access or user id. */
    uploaded_by_id: model.text().nullable(),
    uploaded_at: model.dateTime(),
  })
  .indexes([
    {
      on: ["order_id", "sha256"],
      unique: true,
      where: "rma_id IS NULL AND finding_id IS NULL AND deleted_at IS NULL",
      name: "UQ_after_sales_evidence_loose",
    },
    {
      on: ["rma_id", "kind", "sha256"],
      unique: true,
      where: "rma_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_after_sales_evidence_attached",
    },
    {
      on: ["finding_id", "sha256"],
      unique: true,
      where: "finding_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_after_sales_evidence_finding",
    },
    {
      on: ["uploaded_at"],
      where: "rma_id IS NULL AND finding_id IS NULL AND message_id IS NULL AND deleted_at IS NULL",
      name: "IDX_after_sales_evidence_loose_age",
    },
    {
      on: ["message_id", "id"],
      where: "message_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_after_sales_evidence_message",
    },
    { on: ["id"], where: "deleted_at IS NOT NULL", name: "IDX_after_sales_evidence_discarded" },
  ])
