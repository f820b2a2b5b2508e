import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma } from "../../../../types"
import { useStockLocations } from "../../../hooks/use-stock-locations"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"
import { choosesExchange, toApproveBody, toApproveForm, type ApproveForm } from "./approve-form"
import { ApproveItemFields } from "./approve-item-fields"

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
  const form = useForm<ApproveForm>({ defaultValues: toApproveForm(rma) })
  const goodsComeBack = rma.items.some((item) => item.goods_come_back)
  const needsWords = form.watch("items").some((said, index) => choosesExchange(said, rma.items[index]))

  return (
    <ActionDrawer
      title={words("do.approve.title", { number })}
      body={goodsComeBack ? words("do.approve.body") : undefined}
      submit={words("do.approve.submit")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) =>
        submit("approve", toApproveBody(values, rma), words("do.approve.done", { number })),
      )}
    >
      {rma.items.map((item, index) => (
        <ApproveItemFields key={item.id} form={form} rmaId={rma.id} item={item} index={index} />
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
      <Field label={words("do.approve.words")} isOptional={!needsWords}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("do.approve.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
