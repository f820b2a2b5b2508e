import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma, ApproveBody } from "../../../../types"
import { useStockLocations } from "../../../hooks/use-stock-locations"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"
import { ApproveItemFields } from "./approve-item-fields"

export interface ApproveForm {
  words: string
  location_id: string
  items: Required<NonNullable<ApproveBody["items"]>[number]>[]
}

interface ApproveDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** Approving names the cause of each item first (analyse, then remedy) and may correct fault and freight. */
export const ApproveDrawer = ({ rma, onClose }: ApproveDrawerProps) => {
  const words = useWords()
  const number = words("request.title", { number: rma.number })
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const { data: locations = [] } = useStockLocations()
  const form = useForm<ApproveForm>({
    defaultValues: {
      words: "",
      location_id: "",
      items: rma.items.map(({ id, cause, fault_party, freight_payer }) => ({
        id,
        cause: cause ?? "",
        fault_party,
        freight_payer,
      })),
    },
  })
  const goodsComeBack = rma.items.some((item) => item.goods_come_back)

  return (
    <ActionDrawer
      title={words("do.approve.title", { number })}
      body={goodsComeBack ? words("do.approve.body") : undefined}
      submit={words("do.approve.submit")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) =>
        submit("approve", toBody(values, rma), words("do.approve.done", { number })),
      )}
    >
      {rma.items.map((item, index) => (
        <ApproveItemFields key={item.id} form={form} item={item} index={index} />
      ))}
      {goodsComeBack && locations.length > 1 && (
        <Field label={words("do.approve.location")} isOptional>
          {(id) => (
            <Choice
              id={id}
              value={form.watch("location_id")}
              onChange={(value) => form.setValue("location_id", value)}
              options={locations.map((location) => ({ value: location.id, label: location.name }))}
              placeholder={words("do.approve.location_placeholder")}
            />
          )}
        </Field>
      )}
      <Field label={words("do.approve.words")} isOptional>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("do.approve.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}

/** Only what staff said or changed: an untouched fault stays the reason's own. */
const toBody = (values: ApproveForm, rma: AdminRma): ApproveBody => ({
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
