package com.ooma.office.porting.application.activation.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.UUID;

/// The voice platform, as far as it takes calls of numbers. Asked again, it changes nothing.
public interface Activations {

  /// Has it take the number's calls, for the account.
  Outcome activate(PhoneNumber number, UUID accountId);

  /// Has it take them no more: the number stays with its carrier.
  Outcome deactivate(PhoneNumber number);

  /// What came of it.
  sealed interface Outcome {}

  record Done() implements Outcome {}

  /// No answer, or none that says yes; it may have been done or not.
  record NotReached(String problem) implements Outcome {}
}
