import { Input, Text } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"

import type { AdminRma, FoundBody, ReceiveBody } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { FoundFields } from "../../receiving/found-fields"
import { toFoundBody, type FoundForm } from "../../receiving/found-form"
import { Field } from "../../shared/field"
import { ItemTitle } from "../item-title"
import { useRmaSubmit } from "../use-rma-submit"

interface ReceiveDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

interface ReceiveForm {
  items: { id: string; quantity: number }[]
  findings: FoundForm[]
}

/** Counts what arrived, and notes what else was in it; what is missing can be received another day. */
export const ReceiveDrawer = ({ rma, onClose }: ReceiveDrawerProps) => {
  const words = useWords()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const open = rma.items.filter((item) => item.goods_come_back && item.received_quantity < item.quantity)
  const form = useForm<ReceiveForm>({
    defaultValues: {
      items: open.map(({ id, quantity, received_quantity }) => ({ id, quantity: quantity - received_quantity })),
      findings: [],
    },
  })
  const arrived = form.watch("items").reduce((sum, { quantity }) => sum + (quantity || 0), 0)
  const others = form.watch("findings").length

  return (
    <ActionDrawer
      title={words("do.receive.title", { number: words("request.title", { number: rma.number }) })}
      body={words("do.receive.body")}
      submit={words("do.receive.submit")}
      isPending={isPending}
      isDisabled={arrived + others === 0}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ items, findings }) => {
        const found: FoundBody[] = findings.map(toFoundBody)
        const body: ReceiveBody = { items: items.filter(({ quantity }) => quantity > 0), findings: found }
        submit("receive", body, words("do.receive.done", { count: arrived }))
      })}
    >
      {open.length === 0 && <Text size="small">{words("do.receive.nothing")}</Text>}
      {open.map((item, index) => {
        const left = item.quantity - item.received_quantity
        return (
          <div key={item.id} className="shadow-borders-base flex flex-col gap-y-4 rounded-lg p-4">
            <ItemTitle item={item} />
            <Field
              label={words("do.receive.now")}
              hint={[
                words("do.receive.expected", { count: left }),
                ...(item.received_quantity > 0
                  ? [words("do.receive.received", { count: item.received_quantity })]
                  : []),
              ].join(" · ")}
            >
              {(id) => (
                <Input
                  id={id}
                  type="number"
                  min={0}
                  max={left}
                  step={1}
                  className="max-w-32"
                  {...form.register(`items.${index}.quantity`, { valueAsNumber: true, min: 0, max: left })}
                />
              )}
            </Field>
          </div>
        )
      })}
      <FormProvider {...form}>
        <FoundFields orderId={rma.order_id} />
      </FormProvider>
    </ActionDrawer>
  )
}
