import { Hint, Input, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { FAULT_PARTIES } from "../../../domain/kernel/vocabulary"
import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { useRmaSubmit } from "../rma/use-rma-submit"
import { ItemTitle } from "../rma/item-title"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"
import { toFaultBody, toFaultForm, totalOf, type FaultForm } from "./fault-form"

/** Shares per item that sum to 100, and why; the server says what may not be put on the customer. */
export const FaultDrawer = ({ rma, onClose }: { readonly rma: AdminRma; readonly onClose: () => void }) => {
  const words = useWords()
  const number = words("request.title", { number: rma.number })
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<FaultForm>({ defaultValues: toFaultForm(rma) })
  const values = form.watch()
  const body = toFaultBody(values, rma)
  const isWhole = values.items.every(({ percentages }) => totalOf(percentages) === 100)

  return (
    <ActionDrawer
      title={words("fault.edit.title", { number })}
      body={words("fault.edit.body")}
      submit={words("fault.edit.submit")}
      isPending={isPending}
      isDisabled={!isWhole || body.items.length === 0 || body.words === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() => submit("fault", body, words("fault.edit.done", { number })))}
    >
      {rma.items.map((item, index) => {
        const given = values.items[index]
        const total = given ? totalOf(given.percentages) : 0
        return (
          <fieldset key={item.id} className="shadow-borders-base flex flex-col gap-y-4 rounded-lg p-4">
            <ItemTitle item={item} />
            <div className="grid grid-cols-2 gap-x-6 gap-y-2">
              {FAULT_PARTIES.map((party) => (
                <label key={party} className="flex items-center justify-between gap-x-3">
                  <span className="txt-compact-small text-ui-fg-subtle">{words(`fault_party.${party}`)}</span>
                  <span className="flex items-center gap-x-1.5">
                    <Input
                      type="number"
                      size="small"
                      min={0}
                      max={100}
                      step={1}
                      className="w-20 text-right tabular-nums"
                      aria-label={words(`fault_party.${party}`)}
                      {...form.register(`items.${index}.percentages.${party}`, { valueAsNumber: true })}
                    />
                    <span className="txt-compact-small text-ui-fg-muted">%</span>
                  </span>
                </label>
              ))}
            </div>
            <Hint variant={total === 100 ? "info" : "error"}>
              {words(total === 100 ? "fault.edit.sum" : "fault.edit.sum_wrong", { total })}
            </Hint>
          </fieldset>
        )
      })}
      <Field label={words("fault.edit.words")}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("fault.edit.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
