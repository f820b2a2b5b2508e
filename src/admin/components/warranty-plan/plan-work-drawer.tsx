import { useForm } from "react-hook-form"

import type { Resolution } from "../../../domain/kernel/vocabulary"
import { AFTER_WORK_RULES, type AfterWorkRule } from "../../../domain/warranty/words"
import { useWords } from "../../hooks/use-words"
import { toWarrantyDraft } from "../../lib/warranty-terms"
import { RemedyChoice } from "../policy/remedy-fields"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { useSavePlanDraft, type PlanDrawerProps } from "./editor"

interface WorkForm {
  remedies: readonly Resolution[]
  after_repair: AfterWorkRule
  after_replacement: AfterWorkRule
}

const RULES = ["after_repair", "after_replacement"] as const

export const PlanWorkDrawer = ({ policy, version, onClose }: PlanDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSavePlanDraft(policy, onClose)
  const { remedies, after_repair, after_replacement } = version
  const form = useForm<WorkForm>({ defaultValues: { remedies, after_repair, after_replacement } })
  const chosen = form.watch()
  return (
    <ActionDrawer
      title={words("warranty_plan.work")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toWarrantyDraft(policy, version, values)))}
    >
      <RemedyChoice remedies={chosen.remedies} onChange={(value) => form.setValue("remedies", value)} />
      {RULES.map((rule) => (
        <Field key={rule} label={words(`warranty_plan.${rule}`)}>
          {(id) => (
            <Choice
              id={id}
              value={chosen[rule]}
              onChange={(value) => form.setValue(rule, value)}
              options={AFTER_WORK_RULES.map((value) => ({ value, label: words(`after_work.${value}`) }))}
            />
          )}
        </Field>
      ))}
    </ActionDrawer>
  )
}
