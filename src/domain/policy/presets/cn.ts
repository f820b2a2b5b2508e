import type { Preset } from "./preset"
import { PRESET_REASONS } from "./reasons"

const OURS = "the plugin's own starting value"

/**
 * Online sales to consumers in China. "Unconfirmed" marks values whose legal text was not read while this was written.
 * Exchange under 三包 needs a remedy that the plugin does not offer yet; the refund's 7 days are set.
 */
export const CN_PRESET: Preset = {
  code: "cn",
  name: "China",
  description: "7 days to return without reason (七日无理由退货) and 7 days for performance faults (三包).",
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
      outbound_freight_refund: "never",
      credit_bonus_percentage: null,
      keep_item_max_percentage: null,
      auto_approve: false,
      auto_approve_limit: null,
      auto_approve_currency: null,
      silence_approves: false,
      ship_back_days: 7,
      exchange_scope: "same_product",
      exchange_price_rule: "current_price",
      exchange_bonus: "0",
      payment_link_days: 7,
      calendar_id: null,
      conditions: [],
      windows: [
        {
          basis: "withdrawal",
          days: 7,
          statutory: true,
          counted_from: "parcel",
          source:
            "消费者权益保护法 第25条; 网络购买商品七日无理由退货暂行办法 (from the day after signing); unconfirmed",
        },
        {
          basis: "nonconformity",
          days: 7,
          statutory: true,
          counted_from: "parcel",
          source: "部分商品修理更换退货责任规定 (refund within 7 days of sale); unconfirmed",
        },
      ],
      seasons: [],
      fees: [],
    },
  },
  reasons: PRESET_REASONS,
  calendar: {
    name: "Office hours",
    time_zone: "Asia/Shanghai",
    hours: {
      mon: [["09:00", "18:00"]],
      tue: [["09:00", "18:00"]],
      wed: [["09:00", "18:00"]],
      thu: [["09:00", "18:00"]],
      fri: [["09:00", "18:00"]],
    },
    holiday_country: "CN",
  },
  values: [
    {
      term: "move_end_to_working_day",
      value: "an end on a day off moves to the next working day",
      source: "民法典 第203条; unconfirmed",
    },
    {
      term: "freight",
      value: "the customer pays the way back after a change of mind, unless agreed otherwise",
      source: "消费者权益保护法 第25条; unconfirmed",
    },
    {
      term: "exclusions",
      value: "none set: add one each for made-to-order, fresh, opened digital goods and periodicals that you sell",
      source: "消费者权益保护法 第25条; unconfirmed",
    },
    {
      term: "exchange_and_repair",
      value: "Offered within the windows above; 15 days to exchange and the warranty period are not counted apart",
      source: "部分商品修理更换退货责任规定; unconfirmed",
    },
    { term: "ship_back_days", value: "7 days", source: OURS },
    {
      term: "lost_benefits",
      value: "free freight and discounts stay as they are when a part of the order comes back",
      source: "消费者权益保护法 第25条; unconfirmed",
    },
    { term: "presumed_delivery", value: "14 days after dispatch, 21 after packing", source: OURS },
    {
      term: "calendar",
      value:
        "Monday to Friday, 9:00 to 18:00, Shanghai; make-up days (调休) are decreed yearly: add them as extra days",
      source: OURS,
    },
  ],
}
