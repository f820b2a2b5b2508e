import type { FeeKind } from "../../../domain/kernel/vocabulary"
import type { PolicyFee } from "../../../types/policy-http"

export type FeeCharge = "as_percentage" | "as_amount"

export interface FeeForm {
  kind: FeeKind
  charge: FeeCharge
  value: string
  currency_code: string
  below: string
}

/** How each fee may be charged; where there is one way, nobody is asked. */
export const CHARGES: Readonly<Record<FeeKind, readonly FeeCharge[]>> = {
  restocking: ["as_percentage", "as_amount"],
  return_freight: ["as_amount"],
  lost_free_freight: ["as_amount"],
  lost_discount: ["as_percentage"],
}

/** The charge that a fee has: the chosen one, unless its kind knows but one. */
export const chargeOf = ({ kind, charge }: Pick<FeeForm, "kind" | "charge">): FeeCharge =>
  CHARGES[kind].find((allowed) => allowed === charge) ?? CHARGES[kind][0] ?? charge

export const blankFee = (currencyCode: string): FeeForm => ({
  ...{ kind: "restocking", charge: "as_percentage", value: "", below: "" },
  currency_code: currencyCode,
})

export const toFeeForm = ({ kind, percentage, amount, currency_code, below }: PolicyFee): FeeForm => ({
  kind,
  charge: percentage === null ? "as_amount" : "as_percentage",
  value: percentage ?? amount ?? "",
  currency_code: currency_code ?? "eur",
  below: below ?? "",
})

export const fromFeeForm = (form: FeeForm): PolicyFee => {
  const { kind, value, currency_code, below } = form
  return chargeOf(form) === "as_percentage"
    ? { kind, percentage: value.trim(), amount: null, currency_code: null, below: null }
    : {
        ...{ kind, percentage: null, amount: value.trim(), currency_code },
        below: kind === "lost_free_freight" ? below.trim() : null,
      }
}
