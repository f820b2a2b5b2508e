import fc from "fast-check"

import { NO_PHOTOS } from "../evidence/photo-refusals"
import { buildLine, buildOrder, buildShipment, noon } from "../policy/policy.fixtures"
import { decideEligibility } from "./decide-eligibility"
import { decideRequest } from "./decide-request"
import { holding, ordinals, request } from "./decide-request.fixtures"
import { buildRequestedItem, goodwill, lost, preference, termsAbout } from "./rma.fixtures"

describe("properties of a request", () => {
  const parcels = fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 4 }), day: fc.integer({ min: 1, max: 28 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  const orders = parcels.map((sent) => {
    const shipments = sent.map(({ quantity, day }, index) =>
      buildShipment({ fulfillment_id: `ful_${index}`, quantity, delivered_at: noon("2026-10-01") + day * 86_400_000 }),
    )
    const quantity = sent.reduce((total, parcel) => total + parcel.quantity, 0)
    return buildOrder({ lines: [buildLine({ quantity, total: "99.99", shipments })] })
  })
  const wishes = fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 5 }), reason_code: fc.constantFrom("preference", "lost") }),
    { minLength: 1, maxLength: 4 },
  )
  const claimed = fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 6 })

  it("no unit is taken twice or from another request, even with several items about one line", () => {
    fc.assert(
      fc.property(orders, wishes, claimed, (order, items, held) => {
        const decision = request(items, { order, claims: holding(...held) })
        if (!decision.accepted) return
        const taken = ordinals(decision.value).flat()
        expect(new Set([...taken, ...held]).size).toBe(taken.length + new Set(held).size)
        expect(taken).toHaveLength(items.reduce((total, item) => total + item.quantity, 0))
      }),
    )
  })

  it("no unit is left whose window closes before that of one that was taken", () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 5 }), claimed, (order, quantity, held) => {
        const decision = request([{ quantity, reason_code: "lost" }], { order, claims: holding(...held) })
        if (!decision.accepted) return
        const taken = decision.value.items.flatMap(({ units }) => units)
        const rest = request([{ reason_code: "lost" }], {
          order,
          claims: holding(...held, ...taken.map(({ ordinal }) => ordinal)),
        })
        if (!rest.accepted) return
        const deliveredLast = Math.max(...taken.map(({ shipment }) => shipment.delivered_at ?? 0))
        const [next] = rest.value.items.flatMap(({ units }) => units)
        expect(next?.shipment.delivered_at).toBeGreaterThanOrEqual(deliveredLast)
      }),
    )
  })

  it("what eligibility offers is accepted, one unit more is not, and what it does not offer is refused", () => {
    const all = [preference, lost, goodwill]
    fc.assert(
      fc.property(orders, claimed, fc.constantFrom(...all), (order, held, reason) => {
        const claims = holding(...held)
        const returnTermsOf = termsAbout(order)
        const ask = (quantity: number) => {
          const item = buildRequestedItem({ quantity, reason_code: reason.code })
          return decideRequest([item], { order, reasons: all, claims, returnTermsOf, photos: NO_PHOTOS }).accepted
        }
        const [line] = decideEligibility(order, all, claims, returnTermsOf).lines
        const offered = (line?.windows ?? [])
          .filter(({ basis }) => basis === reason.basis)
          .reduce((total, { quantity }) => total + quantity, 0)
        expect(line?.reason_codes.includes(reason.code)).toBe(offered > 0)
        expect(ask(offered + 1)).toBe(false)
        if (offered > 0) expect(ask(offered)).toBe(true)
      }),
    )
  })
})
