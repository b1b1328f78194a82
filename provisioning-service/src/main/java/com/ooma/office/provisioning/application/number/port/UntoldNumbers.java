package com.ooma.office.provisioning.application.number.port;

import com.ooma.office.provisioning.domain.number.NumberUse;
import java.util.List;
import java.util.UUID;

/// The numbers of which the other services know less than we do.
public interface UntoldNumbers {

  /// Takes at most `limit` of them, as they are now, and counts them as told.
  List<NumberUse> take(int limit);

  /// The same of those that a company has.
  List<NumberUse> takeOf(UUID accountId, int limit);
}
