import { delivered } from "../../orders/delivered"
import { customerAppeals, refuses, upholds } from "../steps"
import type { Story } from "../story"

/** Requests that were refused, and what customers and colleagues say to it. */
export const refusalStories: readonly Story[] = [
  {
    ...delivered(6),
    buyer: "anna",
    lines: { "TRJ-M": 1, BGS: 1 },
    promotions: ["AUTUMN13"],
    tells: "refused with a clause; she may still appeal",
    items: [
      {
        sku: "BGS",
        quantity: 1,
        reason: "transit_damage",
        note: "Two glasses are chipped.",
        photo: "Two chipped rims",
      },
    ],
    steps: [
      refuses("window.nonconformity", "The picture shows glasses of another maker, which were not in the parcel."),
    ],
  },
  {
    ...delivered(12),
    buyer: "daniel",
    lines: { PER: 1, "PRB-26": 2 },
    tells: "refused, and the customer appeals",
    items: [
      {
        sku: "PER",
        quantity: 1,
        reason: "wrong_item",
        note: "I ordered the one with buttons.",
        photo: "The reader, from the front",
      },
    ],
    steps: [
      refuses("window.nonconformity", "We sell one model only, and it is the one in your order."),
      customerAppeals("The product page showed buttons on the day I bought it. I have kept a screenshot."),
    ],
  },
  {
    ...delivered(13),
    buyer: "camille",
    lines: { "HSS-VERMILION": 1 },
    tells: "refused, appealed against, and upheld",
    items: [
      {
        sku: "HSS-VERMILION",
        quantity: 1,
        reason: "not_as_described",
        note: "It is not red.",
        photo: "The scarf in daylight",
      },
    ],
    steps: [
      refuses("window.nonconformity", "Vermilion is the orange red of the picture; the scarf matches it."),
      customerAppeals("On my screen it was red."),
      upholds("We laid the scarf beside the picture: the colours agree. You may still send it back as not liked."),
    ],
  },
]
