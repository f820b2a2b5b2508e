import { FAULT_PARTIES, type FaultParty } from "../../../domain/kernel/vocabulary"
import type { AdminRma, AttributeFaultBody } from "../../../types"

export interface FaultForm {
  words: string
  items: { id: string; percentages: Record<FaultParty, number> }[]
}

export const toFaultForm = (rma: AdminRma): FaultForm => ({
  words: "",
  items: rma.items.map(({ id, fault_shares }) => ({
    id,
    percentages: Object.fromEntries(
      FAULT_PARTIES.map((party) => [party, fault_shares.find((share) => share.party === party)?.percentage ?? 0]),
    ) as Record<FaultParty, number>,
  })),
})

/** What the shares of one item come to; only 100 is sent. */
export const totalOf = (percentages: Record<FaultParty, number>): number =>
  FAULT_PARTIES.reduce((total, party) => total + (Number(percentages[party]) || 0), 0)

/** Only items whose shares were changed. */
export const toFaultBody = ({ words, items }: FaultForm, rma: AdminRma): AttributeFaultBody => ({
  words: words.trim(),
  items: items.flatMap(({ id, percentages }) => {
    const fault_shares = FAULT_PARTIES.flatMap((party) =>
      percentages[party] > 0 ? [{ party, percentage: percentages[party] }] : [],
    )
    const before = rma.items.find((item) => item.id === id)?.fault_shares ?? []
    const isSame =
      before.length === fault_shares.length &&
      fault_shares.every(({ party, percentage }) =>
        before.some((share) => share.party === party && share.percentage === percentage),
      )
    return isSame ? [] : [{ id, fault_shares }]
  }),
})
