import { useFieldArray, useForm } from "react-hook-form"

import type { SlaTarget } from "../../../domain/sla/terms"
import { useWords } from "../../hooks/use-words"
import { toSlaDraft } from "../../lib/sla-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { RowList } from "../shared/row-list"
import { useSaveSlaDraft, type SlaDrawerProps } from "./editor"
import { TargetFields, type TargetsForm } from "./target-fields"

const NEW_TARGET: SlaTarget = {
  kind: "consultation",
  priority: null,
  metric: "first_response",
  unit: "business_minutes",
  amount: 120,
}

export const TargetsDrawer = ({ policy, version, onClose }: SlaDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveSlaDraft(policy, onClose)
  const form = useForm<TargetsForm>({ defaultValues: { targets: [...version.targets] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "targets" })
  return (
    <ActionDrawer
      title={words("sla.target.title")}
      body={words("sla.target.hint")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ targets }) => save(toSlaDraft(policy, version, { targets })))}
    >
      <RowList rows={fields} addLabel={words("sla.target.add")} onRemove={remove} onAdd={() => append(NEW_TARGET)}>
        {(index) => <TargetFields form={form} index={index} />}
      </RowList>
    </ActionDrawer>
  )
}
