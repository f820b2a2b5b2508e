import type { AdminRma, AdminRmaItem, ApproveBody } from "../../../../types"
import type { ExchangeWish } from "../exchange-fields"
import { NO_WISH } from "../start/start-form"

type ApproveItem = NonNullable<ApproveBody["items"]>[number]
type PlainField = "id" | "cause" | "fault_party" | "freight_payer" | "resolution"

interface ApproveItemForm extends Required<Pick<ApproveItem, PlainField>> {
  keep_item_percentage: string
  exchange: ExchangeWish
}

export interface ApproveForm {
  words: string
  location_id: string
  items: ApproveItemForm[]
}

export const toApproveForm = (rma: AdminRma): ApproveForm => ({
  words: "",
  location_id: "",
  items: rma.items.map(({ id, cause, fault_party, freight_payer, requested_resolution, exchange }) => ({
    id,
    cause: cause ?? "",
    fault_party,
    freight_payer,
    keep_item_percentage: "",
    resolution: requested_resolution,
    exchange: exchange ? { variant_id: exchange.variant_id, surplus_to: exchange.surplus_to } : NO_WISH,
  })),
})

/** Only what staff said or changed: an untouched fault stays the reason's own. */
export const toApproveBody = (values: ApproveForm, rma: AdminRma): ApproveBody => ({
  ...(values.words.trim() === "" ? {} : { words: values.words.trim() }),
  ...(values.location_id === "" ? {} : { location_id: values.location_id }),
  items: values.items.map((said) => {
    const { id, cause, fault_party, freight_payer, keep_item_percentage, resolution } = said
    const item = rma.items.find((one) => one.id === id)
    return {
      id,
      ...(cause.trim() === "" ? {} : { cause: cause.trim() }),
      ...(item?.fault_party === fault_party ? {} : { fault_party }),
      ...(item?.freight_payer === freight_payer ? {} : { freight_payer }),
      ...(keep_item_percentage.trim() === "" ? {} : { keep_item_percentage: Number(keep_item_percentage) }),
      ...(item?.requested_resolution === resolution ? {} : { resolution }),
      ...(choosesExchange(said, item) ? { exchange: said.exchange } : {}),
    }
  }),
})

/** Whether staff send something else than the customer chose: he is told about it in words. */
export const choosesExchange = (
  { resolution, exchange }: Pick<ApproveItemForm, "resolution" | "exchange">,
  item: Pick<AdminRmaItem, "exchange"> | undefined,
): boolean => {
  if (resolution !== "exchange" || exchange.variant_id === "") return false
  const before = item?.exchange
  return before?.variant_id !== exchange.variant_id || before.surplus_to !== exchange.surplus_to
}
