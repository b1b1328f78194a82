package com.ooma.office.billing.adapter.out.persistence.invoice;

import com.ooma.office.billing.domain.invoice.Mentions;

/// The mentions of an invoice as they are stored.
record MentionsJson(
    String natureOfOperation,
    String latePenalties,
    String recoveryIndemnity,
    String earlyPaymentDiscount) {

  static MentionsJson of(Mentions mentions) {
    return new MentionsJson(
        mentions.natureOfOperation(),
        mentions.latePenalties(),
        mentions.recoveryIndemnity(),
        mentions.earlyPaymentDiscount());
  }

  Mentions toDomain() {
    return new Mentions(natureOfOperation, latePenalties, recoveryIndemnity, earlyPaymentDiscount);
  }
}
