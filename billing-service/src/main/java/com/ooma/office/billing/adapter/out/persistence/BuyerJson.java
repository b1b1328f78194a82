package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.domain.Buyer;

/// The buyer of an invoice as it is stored.
record BuyerJson(String legalName, SirenJson siren, String vatNumber, AddressJson address) {

  static BuyerJson of(Buyer buyer) {
    return new BuyerJson(
        buyer.legalName(),
        SirenJson.of(buyer.siren()),
        buyer.vatNumber(),
        AddressJson.of(buyer.address()));
  }

  Buyer give() {
    return new Buyer(legalName, siren.give(), vatNumber, address.give());
  }
}
