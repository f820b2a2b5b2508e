import { Input, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { FREIGHT_ADVANCERS, FREIGHT_LEGS } from "../../../domain/fault/freight-leg"
import type { AdminRma, RecordFreightBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { useRmaSubmit } from "../rma/use-rma-submit"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

type FreightForm = Required<RecordFreightBody>

const EMPTY: FreightForm = {
  leg: "way_back",
  paid_by: "merchant",
  amount: "",
  tracking_reference: "",
  receipt_note: "",
}

/** What one way really cost. Only the way back can have been paid by the customer. */
export const FreightDrawer = ({ rma, onClose }: { readonly rma: AdminRma; readonly onClose: () => void }) => {
  const words = useWords()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<FreightForm>({ defaultValues: EMPTY })
  const { leg, paid_by, amount } = form.watch()
  const currency = rma.currency_code.toUpperCase()

  return (
    <ActionDrawer
      title={words("fault.freight.title")}
      body={words("fault.freight.body", { currency })}
      submit={words("fault.freight.submit")}
      isPending={isPending}
      isDisabled={!(Number(amount) > 0)}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => submit("freight", toBody(values), words("fault.freight.done")))}
    >
      <Field label={words("fault.freight.leg")}>
        {(id) => (
          <Choice
            id={id}
            value={leg}
            onChange={(value) => {
              form.setValue("leg", value)
              if (value !== "way_back") form.setValue("paid_by", "merchant")
            }}
            options={FREIGHT_LEGS.map((value) => ({ value, label: words(`freight_leg.${value}`) }))}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("fault.freight.paid_by")}>
          {(id) => (
            <Choice
              id={id}
              value={paid_by}
              disabled={leg !== "way_back"}
              onChange={(value) => form.setValue("paid_by", value)}
              options={FREIGHT_ADVANCERS.map((value) => ({ value, label: words(`freight_advancer.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("fault.freight.amount")}>
          {(id) => <Input id={id} inputMode="decimal" placeholder="0.00" {...form.register("amount")} />}
        </Field>
      </div>
      <Field label={words("fault.freight.tracking")} isOptional>
        {(id) => <Input id={id} {...form.register("tracking_reference")} />}
      </Field>
      <Field label={words("fault.freight.receipt")} isOptional>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            placeholder={words("fault.freight.receipt_placeholder")}
            {...form.register("receipt_note")}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}

const toBody = ({ leg, paid_by, amount, tracking_reference, receipt_note }: FreightForm): RecordFreightBody => ({
  leg,
  paid_by,
  amount: amount.trim(),
  ...(tracking_reference.trim() === "" ? {} : { tracking_reference: tracking_reference.trim() }),
  ...(receipt_note.trim() === "" ? {} : { receipt_note: receipt_note.trim() }),
})
