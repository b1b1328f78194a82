package com.ooma.office.billing.domain.einvoicing;

import java.util.Arrays;
import java.util.Optional;

/// What platforms and companies tell each other of an electronic invoice (AFNOR XP Z12-012).
public enum LifeCycleStatus {
  /// *Déposée*: our platform has it, and found it in order.
  DEPOSITED(200),
  /// *Émise*: our platform sent it on.
  ISSUED(201),
  /// *Reçue*: the buyer's platform has it.
  RECEIVED(202),
  /// *Mise à disposition*: the buyer can see it.
  MADE_AVAILABLE(203),
  /// *Prise en charge*: the buyer is looking at it.
  TAKEN_IN_CHARGE(204),
  /// *Approuvée*.
  APPROVED(205),
  /// *Approuvée partiellement*: the buyer pays a part.
  PARTIALLY_APPROVED(206),
  /// *En litige*: the buyer contests it.
  DISPUTED(207),
  /// *Suspendue*: the buyer waits for something that is missing.
  SUSPENDED(208),
  /// *Complétée*: the seller sent what was missing.
  COMPLETED(209),
  /// *Refusée*: the buyer takes none of it, for good.
  REFUSED(210),
  /// *Paiement transmis*: the buyer says that it pays.
  PAYMENT_SENT(211),
  /// *Encaissée*: the seller has the money, which VAT on services is due upon.
  COLLECTED(212),
  /// *Rejetée*: a platform found it wrong.
  REJECTED(213),
  /// *Irrecevable*: our platform could not even read it.
  INADMISSIBLE(501);

  private final int code;

  LifeCycleStatus(int code) {
    this.code = code;
  }

  public static Optional<LifeCycleStatus> of(int code) {
    return Arrays.stream(values()).filter(status -> status.code == code).findAny();
  }

  public int code() {
    return code;
  }

  /// Whether it says how far the document has travelled: that has an order of its own.
  boolean isOfTransport() {
    return code <= MADE_AVAILABLE.code;
  }

  /// Whether it tells of money, beside what becomes of the document.
  boolean isOfPayment() {
    return this == PAYMENT_SENT || this == COLLECTED;
  }

  /// Whether nothing comes of this deposit any more.
  public boolean isEnd() {
    return this == REFUSED || this == REJECTED || this == INADMISSIBLE;
  }

  /// Whether the document may be handed in once more: nobody has it.
  public boolean allowsAnotherDeposit() {
    return this == REJECTED || this == INADMISSIBLE;
  }
}
