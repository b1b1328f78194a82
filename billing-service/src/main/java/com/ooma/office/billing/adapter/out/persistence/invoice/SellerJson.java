package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.kernel.domain.Money;

/// The seller of an invoice as it is stored.
record SellerJson(
    String legalName,
    String legalForm,
    Euros shareCapital,
    SirenJson siren,
    String register,
    String vatNumber,
    AddressJson address) {

  static SellerJson of(Seller seller) {
    return new SellerJson(
        seller.legalName(),
        seller.legalForm(),
        new Euros(seller.shareCapital().cents()),
        SirenJson.of(seller.siren()),
        seller.register(),
        seller.vatNumber(),
        AddressJson.of(seller.address()));
  }

  Seller toDomain() {
    return new Seller(
        legalName,
        legalForm,
        new Money(shareCapital.cents),
        siren.toDomain(),
        register,
        vatNumber,
        address.toDomain());
  }

  record Euros(long cents) {}
}
