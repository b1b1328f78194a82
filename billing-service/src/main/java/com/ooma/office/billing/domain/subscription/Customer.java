package com.ooma.office.billing.domain.subscription;

import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.kernel.domain.Siren;
import java.time.Instant;

/// Who pays, and with which card.
///
/// @param knownSince the order that said so was placed then; a later one says it better
public record Customer(
    String legalName,
    Siren siren,
    PostalAddress billingAddress,
    CardToken card,
    Instant knownSince) {

  Buyer asBuyer() {
    return new Buyer(legalName, siren, siren.vatNumber(), billingAddress);
  }
}
