package com.ooma.office.provisioning.application.number.port;

import com.ooma.office.provisioning.domain.number.NumberUse;
import java.util.List;

/// The numbers of which the other services know less than we do.
public interface UntoldNumbers {

  /// Takes at most `limit` of them, as they are now, and counts them as told.
  List<NumberUse> take(int limit);
}
