package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.kernel.domain.Siren;

/// A SIREN as it is stored.
record SirenJson(String digits) {

  static SirenJson of(Siren siren) {
    return new SirenJson(siren.digits());
  }

  Siren toDomain() {
    return new Siren(digits);
  }
}
