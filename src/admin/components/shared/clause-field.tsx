import type { ClauseReference } from "../../../domain/kernel/decision"
import { useClauseName } from "../../hooks/use-clause-name"
import { Choice } from "./choice"
import { Field } from "./field"
import { Clause } from "./refusal-list"

interface ClauseFieldProps {
  readonly label: string
  readonly placeholder: string
  /** What the clauses are taken from. */
  readonly hint?: string
  /** Stands in place of the hint while there is none to choose. */
  readonly none: string
  readonly clauses: readonly (ClauseReference & { readonly id: string })[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** The clause that a refusal rests on; its source, where it has one, beneath. */
export const ClauseField = ({ label, placeholder, hint, none, clauses, value, onChange }: ClauseFieldProps) => {
  const clauseName = useClauseName()
  const chosen = clauses.find(({ id }) => id === value)
  return (
    <>
      <Field label={label} hint={clauses.length === 0 ? none : hint}>
        {(id) => (
          <Choice
            id={id}
            value={value}
            onChange={onChange}
            options={clauses.map((one) => ({
              value: one.id,
              label: `${clauseName(one.clause)} (${one.policy_code} v${one.version})`,
            }))}
            placeholder={placeholder}
            disabled={clauses.length === 0}
          />
        )}
      </Field>
      {chosen?.source && <Clause clause={chosen} />}
    </>
  )
}
