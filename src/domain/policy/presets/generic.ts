import { HANDBOOK_UNITS, PRESET_TEAM_NAMES } from "../../team/preset-teams"
import type { Preset } from "./preset"
import { PRESET_REASONS } from "./reasons"

const COMMON_PRACTICE = "common practice"
const OURS = "the plugin's own starting value"

/** For merchants whom neither of the other presets fits: what shops commonly promise. */
export const GENERIC_PRESET: Preset = {
  code: "generic",
  name: "Generic",
  description:
    "30 days to return, 365 days for defects, no fees. The customer pays the way back after a change of mind.",
  policy: {
    code: "standard",
    name: "Standard terms",
    terms: {
      final_sale: false,
      final_sale_source: null,
      presumed_delivery_days_after_shipment: 14,
      presumed_delivery_days_after_fulfillment: 21,
      move_end_to_working_day: false,
      remedies: ["exchange", "replacement", "repair", "refund"],
      outbound_freight_refund: "never",
      credit_bonus_percentage: null,
      keep_item_max_percentage: null,
      auto_approve: false,
      auto_approve_limit: null,
      auto_approve_currency: null,
      silence_approves: false,
      ship_back_days: 14,
      exchange_scope: "same_product",
      exchange_price_rule: "current_price",
      exchange_bonus: "0",
      payment_link_days: 7,
      calendar_id: null,
      conditions: [],
      windows: [
        { basis: "withdrawal", days: 30, statutory: false, counted_from: "parcel", source: COMMON_PRACTICE },
        { basis: "nonconformity", days: 365, statutory: false, counted_from: "parcel", source: COMMON_PRACTICE },
      ],
      seasons: [],
      fees: [],
    },
  },
  reasons: PRESET_REASONS,
  calendar: {
    name: "Office hours",
    time_zone: "UTC",
    hours: {
      mon: [["09:00", "18:00"]],
      tue: [["09:00", "18:00"]],
      wed: [["09:00", "18:00"]],
      thu: [["09:00", "18:00"]],
      fri: [["09:00", "18:00"]],
    },
    holiday_country: null,
  },
  values: [
    { term: "fees", value: "none", source: COMMON_PRACTICE },
    {
      term: "freight",
      value: "merchant or carrier at fault: merchant pays; change of mind: customer",
      source: COMMON_PRACTICE,
    },
    { term: "ship_back_days", value: "14 days", source: OURS },
    { term: "presumed_delivery", value: "14 days after dispatch, 21 after packing", source: OURS },
    { term: "calendar", value: "Monday to Friday, 9:00 to 18:00, UTC", source: OURS },
    { term: "teams", value: PRESET_TEAM_NAMES, source: HANDBOOK_UNITS },
  ],
}
