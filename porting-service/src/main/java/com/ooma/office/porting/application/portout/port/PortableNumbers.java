package com.ooma.office.porting.application.portout.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.portout.PortableNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The numbers that companies can take with them: those in service, and for a while those that
/// were.
public interface PortableNumbers {

  /// Those of the company that can be taken at `now`, by number.
  List<PortableNumber> of(UUID accountId, Instant now);

  /// Those of `numbers` that are or were ours. Of two that ask for the same one the second waits
  /// until the transaction ends.
  List<PortableNumber> findForUpdate(Collection<PhoneNumber> numbers);
}
