import { Input, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"

interface ArbitrationDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** Somebody outside the shop was asked to decide: who, and under which reference. */
export const ArbitrationDrawer = ({ rma, onClose }: ArbitrationDrawerProps) => {
  const words = useWords()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm({
    defaultValues: { body: rma.arbitration?.body ?? "", reference: rma.arbitration?.reference ?? "", words: "" },
  })
  const { body, reference, words: said } = form.watch()

  return (
    <ActionDrawer
      title={words("do.arbitration.title", { number: words("request.title", { number: rma.number }) })}
      body={words("do.arbitration.body")}
      submit={words("do.arbitration.submit")}
      isPending={isPending}
      isDisabled={body.trim() === "" || reference.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(
          "arbitration",
          { body, reference, ...(said.trim() === "" ? {} : { words: said }) },
          words("do.arbitration.done"),
        ),
      )}
    >
      <Field label={words("do.arbitration.arbiter")}>
        {(id) => <Input id={id} placeholder={words("do.arbitration.arbiter_placeholder")} {...form.register("body")} />}
      </Field>
      <Field label={words("do.arbitration.reference")}>
        {(id) => <Input id={id} {...form.register("reference")} />}
      </Field>
      <Field label={words("do.arbitration.words")} isOptional>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
