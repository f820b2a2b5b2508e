import type { AdminRma, ApproveBody } from "../../../../types"

type ApproveItem = NonNullable<ApproveBody["items"]>[number]

export interface ApproveForm {
  words: string
  location_id: string
  items: (Required<Omit<ApproveItem, "keep_item_percentage" | "fault_shares">> & { keep_item_percentage: string })[]
}

export const toApproveForm = (rma: AdminRma): ApproveForm => ({
  words: "",
  location_id: "",
  items: rma.items.map(({ id, cause, fault_party, freight_payer, requested_resolution }) => ({
    id,
    cause: cause ?? "",
    fault_party,
    freight_payer,
    keep_item_percentage: "",
    resolution: requested_resolution,
  })),
})

/** Only what staff said or changed: an untouched fault stays the reason's own. */
export const toApproveBody = (values: ApproveForm, rma: AdminRma): ApproveBody => ({
  ...(values.words.trim() === "" ? {} : { words: values.words.trim() }),
  ...(values.location_id === "" ? {} : { location_id: values.location_id }),
  items: values.items.map(({ id, cause, fault_party, freight_payer, keep_item_percentage, resolution }) => {
    const item = rma.items.find((one) => one.id === id)
    return {
      id,
      ...(cause.trim() === "" ? {} : { cause: cause.trim() }),
      ...(item?.fault_party === fault_party ? {} : { fault_party }),
      ...(item?.freight_payer === freight_payer ? {} : { freight_payer }),
      ...(keep_item_percentage.trim() === "" ? {} : { keep_item_percentage: Number(keep_item_percentage) }),
      ...(item?.requested_resolution === resolution ? {} : { resolution }),
    }
  }),
})
