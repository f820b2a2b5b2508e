import { useFieldArray, useForm } from "react-hook-form"

import { useCurrencies } from "../../hooks/use-currencies"
import { useWords } from "../../hooks/use-words"
import { toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { RowList } from "../shared/row-list"
import { useSaveDraft, type PolicyDrawerProps } from "./editor"
import { FeeFields } from "./fee-fields"
import { blankFee, fromFeeForm, toFeeForm, type FeeForm } from "./fees-form"

/** A fee is a share of what was paid or a fixed amount, never both. */
export const FeesDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const currencies = useCurrencies()
  const form = useForm<{ fees: FeeForm[] }>({ defaultValues: { fees: version.fees.map(toFeeForm) } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "fees" })

  return (
    <ActionDrawer
      title={words("policy.fees.title")}
      body={words("policy.fees.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toDraft(policy, version, { fees: values.fees.map(fromFeeForm) })))}
    >
      <RowList
        rows={fields}
        addLabel={words("policy.fees.add")}
        onRemove={remove}
        onAdd={() => append(blankFee(currencies[0] ?? "eur"))}
      >
        {(index) => <FeeFields form={form} index={index} />}
      </RowList>
    </ActionDrawer>
  )
}
