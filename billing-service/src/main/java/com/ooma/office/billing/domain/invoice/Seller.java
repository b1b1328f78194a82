package com.ooma.office.billing.domain.invoice;

import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;

/// Our company as an invoice names it (C. com. R123-237 and R123-238).
///
/// @param legalForm such as `SAS`
/// @param register the trade register with its city: `RCS Paris`
public record Seller(
    String legalName,
    String legalForm,
    Money shareCapital,
    Siren siren,
    String register,
    String vatNumber,
    PostalAddress address) {}
