import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRmaItem, AdminStrayParcel } from "../../../types"
import { useOrderLines } from "../../hooks/use-orders"
import { useRma } from "../../hooks/use-rma"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import type { Option } from "../shared/choice"
import { Field } from "../shared/field"
import { blankReceiveForm, isReceivable, toReceiveBody, UNDECIDED, type ReceiveForm } from "./receive-form"
import { ThingFields } from "./thing-fields"
import { useParcelSubmit } from "./use-parcel-submit"

interface ReceiveParcelDrawerProps {
  readonly parcel: AdminStrayParcel
  readonly orderId: string
  readonly onClose: () => void
}

/** Says of each thing in the parcel what it is; the rest stays open on the request. */
export const ReceiveParcelDrawer = ({ parcel, orderId, onClose }: ReceiveParcelDrawerProps) => {
  const words = useWords()
  const number = words("parcel.number", { number: parcel.number })
  const { submit, isPending, error } = useParcelSubmit(parcel.id, onClose)
  const meanings = useMeanings(orderId, parcel.rma_id)
  const form = useForm<ReceiveForm>({ defaultValues: blankReceiveForm(parcel.findings) })

  return (
    <ActionDrawer
      title={words("parcel.do.receive.title", { number })}
      body={words("parcel.do.receive.body")}
      submit={words("parcel.do.receive.submit")}
      isPending={isPending}
      isDisabled={!isReceivable(form.watch(), parcel.rma_id)}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) =>
        submit("receive", toReceiveBody(given), words("parcel.do.receive.done", { number })),
      )}
    >
      {parcel.findings.map((finding, index) => (
        <ThingFields key={finding.id} form={form} index={index} finding={finding} meanings={meanings} />
      ))}
      <Field label={words("finding.why")}>
        {(id) => (
          <Textarea id={id} rows={3} placeholder={words("finding.why_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}

/** What a thing can be: an item that the request waits for, or any line of the order. */
const useMeanings = (orderId: string, rmaId: string | null): Option[] => {
  const words = useWords()
  const { data: lines = [] } = useOrderLines(orderId)
  const { data: rma } = useRma(rmaId ?? "")
  const isAwaited = (item: AdminRmaItem) => item.goods_come_back && item.received_quantity < item.quantity
  const announced = rmaId === null ? [] : (rma?.items.filter(isAwaited) ?? [])
  return [
    { value: UNDECIDED, label: words("parcel.do.receive.leave") },
    ...announced.map(({ id, title }) => ({
      value: `item:${id}`,
      label: words("parcel.do.receive.announced", { title }),
    })),
    ...lines.map(({ value, label }) => ({ value: `line:${value}`, label })),
  ]
}
