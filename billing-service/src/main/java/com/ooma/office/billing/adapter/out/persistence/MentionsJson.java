package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.domain.Mentions;

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

  Mentions give() {
    return new Mentions(natureOfOperation, latePenalties, recoveryIndemnity, earlyPaymentDiscount);
  }
}
