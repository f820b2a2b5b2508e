import { RadioGroup, Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { Resolution } from "../../../../domain/kernel/vocabulary"
import { REPAIR_OUTCOMES, type RepairOutcome } from "../../../../domain/rma/decide-repair"
import type { AdminRma } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"

interface RepairedForm {
  outcome: RepairOutcome | ""
  resolution: Resolution | ""
  words: string
}

interface RepairedDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** What came out of the workshop; where it was nothing, what the customer gets instead. */
export const RepairedDrawer = ({ rma, onClose }: RepairedDrawerProps) => {
  const words = useWords()
  const number = words("request.title", { number: rma.number })
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<RepairedForm>({ defaultValues: { outcome: "", resolution: "", words: "" } })
  const { outcome, resolution, words: said } = form.watch()
  const needsInstead = outcome === "not_repairable"
  const [first, ...others] = rma.items.map(({ allowed_resolutions }) => allowed_resolutions)
  // An exchange needs a choice, which is made when a request is approved.
  const remedies = (first ?? []).filter(
    (remedy) => remedy !== "repair" && remedy !== "exchange" && others.every((allowed) => allowed.includes(remedy)),
  )

  return (
    <ActionDrawer
      title={words("do.repaired.title", { number })}
      submit={words("do.repaired.submit")}
      isPending={isPending}
      isDisabled={outcome === "" || said.trim() === "" || (needsInstead && resolution === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(
          "repaired",
          { outcome, words: said.trim(), ...(needsInstead ? { resolution } : {}) },
          words("do.repaired.done", { number }),
        ),
      )}
    >
      <Field label={words("do.repaired.outcome")}>
        {() => (
          <RadioGroup value={outcome} onValueChange={(value) => form.setValue("outcome", value as RepairOutcome)}>
            {REPAIR_OUTCOMES.map((value) => (
              <RadioGroup.ChoiceBox
                key={value}
                value={value}
                label={words(`do.repaired.${value}`)}
                description={words(`do.repaired.${value}_hint`)}
              />
            ))}
          </RadioGroup>
        )}
      </Field>
      {needsInstead && (
        <Field label={words("do.repaired.instead")}>
          {(id) => (
            <Choice
              id={id}
              value={resolution}
              onChange={(value) => form.setValue("resolution", value)}
              options={remedies.map((value) => ({ value, label: words(`resolution.${value}`) }))}
            />
          )}
        </Field>
      )}
      <Field label={words("do.repaired.words")}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("do.repaired.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
