package com.ooma.office.billing.domain.einvoicing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What our staff have to do about a document that does not go on by itself.
public enum Remedy {
  /// What was wrong is not in the document: the buyer's address in the directory, the way to the
  /// platform. Once that is put right, it is handed in again.
  DEPOSIT_AGAIN,
  /// The platform says that it has a document of this number: find out with it who handed that in.
  ASK_PLATFORM,
  /// The document is wrong, and stays as it is: a credit note gives it back, and another one asks.
  CREDIT_AND_BILL_AGAIN,
  /// The buyer waits for something that is missing: once it is sent, the platform is told (209).
  COMPLETE,
  /// The platform does not take what it was told of money: find out why with it, and have it told
  /// again.
  REPORT_AGAIN,
  /// The buyer waits for an answer.
  ANSWER_BUYER;

  private static final Set<StatusReason> ELSEWHERE =
      EnumSet.of(StatusReason.DEST_INC, StatusReason.ADR_ERR, StatusReason.REJ_ADR);

  private static final Set<StatusReason> TWICE =
      EnumSet.of(StatusReason.REJ_UNI, StatusReason.DOUBLON);

  /// @return none if there is nothing to do
  public static Optional<Remedy> of(StatusEntry standing) {
    var reason = standing.reason();
    if (reason == null || !StatusReason.isNeededFor(standing.status())) {
      return Optional.empty();
    }
    return Optional.of(
        switch (standing.status()) {
          case INADMISSIBLE -> DEPOSIT_AGAIN;
          case REJECTED -> ofRejected(reason);
          case REFUSED -> CREDIT_AND_BILL_AGAIN;
          case SUSPENDED -> COMPLETE;
          default -> ANSWER_BUYER;
        });
  }

  private static Remedy ofRejected(StatusReason reason) {
    if (ELSEWHERE.contains(reason)) {
      return DEPOSIT_AGAIN;
    }
    return TWICE.contains(reason) ? ASK_PLATFORM : CREDIT_AND_BILL_AGAIN;
  }
}
