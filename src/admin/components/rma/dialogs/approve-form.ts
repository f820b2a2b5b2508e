import type { AdminRma, ApproveBody } from "../../../../types"

export interface ApproveForm {
  words: string
  location_id: string
  items: Required<Omit<NonNullable<ApproveBody["items"]>[number], "fault_shares">>[]
}

export const toApproveForm = (rma: AdminRma): ApproveForm => ({
  words: "",
  location_id: "",
  items: rma.items.map(({ id, cause, fault_party, freight_payer }) => ({
    id,
    cause: cause ?? "",
    fault_party,
    freight_payer,
  })),
})

/** Only what staff said or changed: an untouched fault stays the reason's own. */
export const toApproveBody = (values: ApproveForm, rma: AdminRma): ApproveBody => ({
  ...(values.words.trim() === "" ? {} : { words: values.words.trim() }),
  ...(values.location_id === "" ? {} : { location_id: values.location_id }),
  items: values.items.map(({ id, cause, fault_party, freight_payer }) => {
    const item = rma.items.find((one) => one.id === id)
    return {
      id,
      ...(cause.trim() === "" ? {} : { cause: cause.trim() }),
      ...(item?.fault_party === fault_party ? {} : { fault_party }),
      ...(item?.freight_payer === freight_payer ? {} : { freight_payer }),
    }
  }),
})
