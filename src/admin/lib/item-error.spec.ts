import { errorOfItem, errorOfWhole } from "./item-error"
import { ServerError } from "./server-error"

const CANCELED = { code: "order_canceled", message: "" } as const
const TOO_MANY = { code: "quantity_not_available", message: "", field: "items.1.quantity" } as const
const TAKEN = { code: "already_requested", message: "", field: "items.1" } as const
const error = new ServerError(400, { message: "No", reasons: [CANCELED, TOO_MANY, TAKEN] })

describe("an error about several items", () => {
  it("gives each item its own reasons, with fields as the item calls them", () => {
    expect(errorOfItem(error, 1)?.reasons).toEqual([
      { code: "quantity_not_available", message: "", field: "quantity" },
      { code: "already_requested", message: "" },
    ])
    expect(errorOfItem(error, 0)).toBeNull()
  })

  it("does not take item 11 for item 1", () => {
    const eleventh = new ServerError(400, { reasons: [{ ...TAKEN, field: "items.11" }] })
    expect(errorOfItem(eleventh, 1)).toBeNull()
  })

  it("keeps for the whole what is about no item", () => {
    expect(errorOfWhole(error)).toMatchObject({ reasons: [CANCELED] })
    expect(errorOfWhole(new ServerError(400, { reasons: [TAKEN] }))).toBeNull()
  })

  it("leaves an error without reasons as it is", () => {
    const lost = new TypeError("Failed to fetch")
    expect(errorOfWhole(lost)).toBe(lost)
    expect(errorOfItem(lost, 0)).toBeNull()
  })
})
