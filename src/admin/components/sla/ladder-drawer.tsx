import { Input } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"

import type { EscalationStep } from "../../../domain/sla/terms"
import { ESCALATION_LEVELS } from "../../../domain/sla/words"
import { useWords } from "../../hooks/use-words"
import { toSlaDraft } from "../../lib/sla-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import { useSaveSlaDraft, type SlaDrawerProps } from "./editor"

interface LadderForm {
  ladder: EscalationStep[]
}

export const LadderDrawer = ({ policy, version, onClose }: SlaDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveSlaDraft(policy, onClose)
  const form = useForm<LadderForm>({ defaultValues: { ladder: [...version.ladder] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "ladder" })
  const steps = form.watch("ladder")
  const next = ESCALATION_LEVELS.find((level) => steps.every((step) => step.level !== level)) ?? "outside"
  return (
    <ActionDrawer
      title={words("sla.ladder.title")}
      body={words("sla.ladder.hint")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ ladder }) => save(toSlaDraft(policy, version, { ladder })))}
    >
      <RowList
        rows={fields}
        addLabel={words("sla.ladder.add")}
        onRemove={remove}
        onAdd={() => append({ level: next, after_minutes: (steps.at(-1)?.after_minutes ?? 0) + 60 })}
      >
        {(index) => (
          <div className="grid grid-cols-2 gap-4">
            <Field label={words("sla.ladder.level")}>
              {(id) => (
                <Choice
                  id={id}
                  value={steps[index]?.level ?? "lead"}
                  onChange={(value) => form.setValue(`ladder.${index}.level`, value)}
                  options={ESCALATION_LEVELS.map((value) => ({ value, label: words(`sla.level.${value}`) }))}
                />
              )}
            </Field>
            <Field label={words("sla.ladder.minutes")}>
              {(id) => (
                <Input
                  id={id}
                  type="number"
                  min={0}
                  {...form.register(`ladder.${index}.after_minutes`, { valueAsNumber: true, required: true, min: 0 })}
                />
              )}
            </Field>
          </div>
        )}
      </RowList>
    </ActionDrawer>
  )
}
