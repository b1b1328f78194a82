package com.ooma.office.billing.domain.replacement;

import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.kernel.domain.Siren;

/// The buyer as invoices should have named it.
public record NamedBuyer(String legalName, Siren siren, PostalAddress billingAddress) {}
