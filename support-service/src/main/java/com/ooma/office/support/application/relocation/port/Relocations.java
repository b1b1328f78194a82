package com.ooma.office.support.application.relocation.port;

import com.ooma.office.support.domain.relocation.Relocation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The relocations, to be changed: whoever finds one has it alone until the transaction ends.
public interface Relocations {

  Optional<Relocation> find(UUID accountId, UUID relocationId);

  /// Those that no answer has come to.
  List<Relocation> awaited(UUID accountId);

  /// Saves the relocation and publishes what happened to it.
  void save(Relocation relocation);
}
