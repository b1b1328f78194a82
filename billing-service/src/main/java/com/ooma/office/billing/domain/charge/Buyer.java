package com.ooma.office.billing.domain.charge;

import com.ooma.office.kernel.domain.Siren;

/// The customer as an invoice names it (CGI ann. II art. 242 nonies A): it stays as it was that
/// day.
public record Buyer(String legalName, Siren siren, String vatNumber, PostalAddress address) {}
