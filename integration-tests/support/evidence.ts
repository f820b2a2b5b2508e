import { readdirSync } from "node:fs"

import type { Answer, Api } from "../../demo/seed/api"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, ErrorBody, EvidenceBody, StoreRma } from "../../src/types"

export type Uploaded = Answer<ErrorBody & { readonly evidence: EvidenceBody }>

/** Where pictures of an order are sent. */
export function picturesOf(order: PlacedOrder): string {
  return `/store/after-sales/orders/${order.id}/evidence`
}

export function pictureAt({ id }: { readonly id: string }): string {
  return `/store/after-sales/evidence/${id}`
}

/** Sends a file as a picture, whatever it is. */
export function sendPicture(
  caller: Api,
  order: PlacedOrder,
  content: Buffer,
  name = "IMG_2041.jpg",
): Promise<Uploaded> {
  const form = new FormData()
  form.append("file", new Blob([new Uint8Array(content)], { type: "image/jpeg" }), name)
  return caller.ask("POST", picturesOf(order), form)
}

export function codesOf({ body }: Answer<ErrorBody>): string[] | undefined {
  return body.reasons?.map(({ code }) => code)
}

export function kindsOf({ evidence }: AdminRma | StoreRma): string[] {
  return evidence.map(({ kind }) => kind)
}

/** How many files the private storage holds. */
export function countFiles(): number {
  const { PRIVATE_UPLOAD_DIR = "" } = process.env
  return readdirSync(PRIVATE_UPLOAD_DIR).length
}

export interface EvidenceRow {
  readonly id: string
  readonly file_key: string
}

/** What the database knows of pictures. */
export async function listEvidence(database: { raw(sql: string): Promise<unknown> }): Promise<readonly EvidenceRow[]> {
  const { rows } = (await database.raw("select id, file_key from after_sales_evidence order by id")) as {
    rows: EvidenceRow[]
  }
  return rows
}
