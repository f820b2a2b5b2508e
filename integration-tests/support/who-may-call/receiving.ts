import { formWith } from "../../../demo/seed/requests/photo"
import { PIXEL } from "./pixel"
import { NO_SUCH_RECORD, staff, words, type Row } from "./row"

const finding = "finding_id"
const parcel = "stray_parcel_id"

/** Undeclared goods and stray parcels. */
export const RECEIVING: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/findings": staff("after_sales_parcel:read", 200),
  "GET /admin/after-sales/findings/:id": staff("after_sales_parcel:read", NO_SUCH_RECORD, { id: finding }),
  "POST /admin/after-sales/findings/:id/take-in": staff("after_sales_parcel:take_in", NO_SUCH_RECORD, {
    id: finding,
    body: () => ({ words: "Two in the box", item_id: "rmai_unknown" }),
  }),
  "POST /admin/after-sales/findings/:id/send-back": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/keep": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/hand-over": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/dispose": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/void": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/evidence": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: () => formWith(PIXEL, {}),
  }),
  "GET /admin/after-sales/stray-parcels": staff("after_sales_parcel:read", 200),
  "POST /admin/after-sales/stray-parcels": staff("after_sales_parcel:write", 201, {
    body: () => ({ note: "Found at the back door" }),
  }),
  "GET /admin/after-sales/stray-parcels/:id": staff("after_sales_parcel:read", NO_SUCH_RECORD, { id: parcel }),
  "GET /admin/after-sales/stray-parcels/:id/suggestions": staff("after_sales_parcel:read", NO_SUCH_RECORD, {
    id: parcel,
  }),
  "POST /admin/after-sales/stray-parcels/:id/match": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: ({ order_id }) => ({ order_id }),
  }),
  "POST /admin/after-sales/stray-parcels/:id/findings": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: () => ({ findings: [{ kind: "other_item", quantity: 1, words: "A phone" }] }),
  }),
  "POST /admin/after-sales/stray-parcels/:id/receive": staff("after_sales_parcel:take_in", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/unmatch": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/send-back": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/dispose": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/void": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
}
