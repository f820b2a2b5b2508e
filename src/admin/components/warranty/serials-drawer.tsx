import { Heading, Input, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { groupBy } from "../../../domain/kernel/group-by"
import type { OrderUnitSerial } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useNoteSerials } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

interface SerialsForm {
  serials: string[]
}

interface SerialsDrawerProps {
  readonly orderId: string
  readonly units: readonly OrderUnitSerial[]
  readonly onClose: () => void
}

/** The serial number of each unit, parcel by parcel, as somebody reads them while he packs. Only what changed is sent. */
export const SerialsDrawer = ({ orderId, units, onClose }: SerialsDrawerProps) => {
  const words = useWords()
  const { mutate, isPending, error } = useNoteSerials(orderId)
  const keyFor = useIdempotencyKey()
  const form = useForm<SerialsForm>({ defaultValues: { serials: units.map(({ serial }) => serial ?? "") } })
  const typed = form.watch("serials")
  const changed = units.flatMap(({ fulfillment_id, line_item_id, position, serial }, index) => {
    const now = (typed[index] ?? "").trim()
    return now === (serial ?? "") ? [] : [{ fulfillment_id, line_item_id, position, serial: now }]
  })

  const send = (): void => {
    const body = { serials: changed }
    const onSuccess = () => {
      toast.success(words("warranty.serials.done"))
      onClose()
    }
    mutate({ body, key: keyFor(body) }, { onSuccess })
  }

  const indexed = units.map((unit, index) => ({ ...unit, index }))
  const parcels = [...groupBy(indexed, ({ fulfillment_id }) => fulfillment_id)]
  return (
    <ActionDrawer
      title={words("warranty.serials.title")}
      body={words("warranty.serials.body")}
      submit={words("common.save")}
      isPending={isPending}
      isDisabled={changed.length === 0}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {parcels.map(([id, inside], parcel) => (
        <section key={id} className="flex flex-col gap-y-4">
          <Heading level="h3">
            {words("warranty.serials.parcel", { number: parcel + 1 })}
            {inside[0]?.is_delivered && ` · ${words("warranty.serials.delivered")}`}
          </Heading>
          {inside.map(({ index, title, ordinal }) => (
            <Field key={index} label={words("warranty.serials.unit", { title, number: ordinal + 1 })}>
              {(fieldId) => <Input id={fieldId} autoComplete="off" {...form.register(`serials.${index}`)} />}
            </Field>
          ))}
        </section>
      ))}
    </ActionDrawer>
  )
}
