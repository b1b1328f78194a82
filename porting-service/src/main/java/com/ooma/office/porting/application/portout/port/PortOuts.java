package com.ooma.office.porting.application.portout.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.portout.PortOut;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The orders of other carriers that we took. Whoever finds one to change it has it alone until the
/// transaction ends. Saving one publishes what happened to it.
public interface PortOuts {

  Optional<PortOut> findOrder(String carrier, String orderId);

  /// The order, if it is to leave by `now`, and no other worker is at it.
  Optional<PortOut> findDueOfAnyAccount(UUID portOutId, Instant now);

  /// Those whose hour has come, the longest waiting first.
  List<UUID> due(Instant now, int limit);

  /// Those of `numbers` that another order takes away already.
  Set<PhoneNumber> pending(Collection<PhoneNumber> numbers);

  void add(PortOut order);

  void save(PortOut order);
}
