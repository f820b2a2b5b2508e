import type { Preset } from "./preset"
import { PRESET_REASONS } from "./reasons"

const OURS = "the plugin's own starting value"

/**
 * Consumer sales in the European Union. "Unconfirmed" marks values whose legal text was not read while this was
 * written. Two years are 731 days, so that no leap year makes them shorter.
 */
export const EU_PRESET: Preset = {
  code: "eu",
  name: "European Union",
  description: "14 days to withdraw, counted from the last parcel, and two years for goods that do not conform.",
  policy: {
    code: "standard",
    name: "Standard terms",
    terms: {
      final_sale: false,
      final_sale_source: null,
      presumed_delivery_days_after_shipment: 14,
      presumed_delivery_days_after_fulfillment: 21,
      move_end_to_working_day: true,
      remedies: ["exchange", "replacement", "repair", "refund"],
      outbound_freight_refund: "whole_order",
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
        {
          basis: "withdrawal",
          days: 14,
          statutory: true,
          counted_from: "last_parcel",
          source: "Directive 2011/83/EU art. 9 (1), (2) (b)",
        },
        {
          basis: "nonconformity",
          days: 731,
          statutory: true,
          counted_from: "parcel",
          source: "Directive (EU) 2019/771 art. 10 (1)",
        },
      ],
      seasons: [],
      fees: [],
    },
  },
  reasons: PRESET_REASONS,
  calendar: {
    name: "Office hours",
    time_zone: "Europe/Berlin",
    hours: {
      mon: [["09:00", "18:00"]],
      tue: [["09:00", "18:00"]],
      wed: [["09:00", "18:00"]],
      thu: [["09:00", "18:00"]],
      fri: [["09:00", "18:00"]],
    },
    holiday_country: "DE",
  },
  values: [
    {
      term: "move_end_to_working_day",
      value: "an end on a holiday, Saturday or Sunday moves to the next working day",
      source: "Regulation 1182/71 art. 3 (4)",
    },
    {
      term: "outbound_freight_refund",
      value: "the way out is refunded when the whole order comes back; extra for express is not (set it apart by hand)",
      source: "Directive 2011/83/EU art. 13 (1), (2); unconfirmed",
    },
    {
      term: "freight",
      value: "the customer pays the way back after a change of mind, if he was told so before",
      source: "Directive 2011/83/EU art. 14 (1); unconfirmed",
    },
    {
      term: "ship_back_days",
      value: "14 days",
      source: "Directive 2011/83/EU art. 14 (1); unconfirmed",
    },
    {
      term: "exclusions",
      value: "none set: add one each for made-to-measure, perishable and unsealed goods that you sell",
      source: "Directive 2011/83/EU art. 16; unconfirmed",
    },
    {
      term: "lost_benefits",
      value: "free freight and discounts stay as they are when a part of the order comes back",
      source: "Directive 2011/83/EU art. 14 (5); unconfirmed",
    },
    { term: "presumed_delivery", value: "14 days after dispatch, 21 after packing", source: OURS },
    { term: "calendar", value: "Monday to Friday, 9:00 to 18:00, Berlin, German holidays: choose yours", source: OURS },
  ],
}
