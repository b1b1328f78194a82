package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.domain.charge.Buyer;

/// The buyer of an invoice as it is stored.
record BuyerJson(String legalName, SirenJson siren, String vatNumber, AddressJson address) {

  static BuyerJson of(Buyer buyer) {
    return new BuyerJson(
        buyer.legalName(),
        SirenJson.of(buyer.siren()),
        buyer.vatNumber(),
        AddressJson.of(buyer.address()));
  }

  Buyer toDomain() {
    return new Buyer(legalName, siren.toDomain(), vatNumber, address.toDomain());
  }
}
