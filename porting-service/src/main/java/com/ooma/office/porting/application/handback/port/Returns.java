package com.ooma.office.porting.application.handback.port;

import com.ooma.office.porting.domain.handback.HandBack;

/// The carriers, as far as they take numbers back.
public interface Returns {

  /// Asked again, it is one return.
  Outcome handBack(HandBack number);

  sealed interface Outcome {}

  /// The carrier has the number: calls to it are no affair of ours any more.
  record TakenBack() implements Outcome {}

  /// No answer, or none that says yes.
  record NotTaken(String problem) implements Outcome {}
}
