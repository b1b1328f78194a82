package com.ooma.office.support.application.relocation;

import com.ooma.office.kernel.application.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads relocations.
public interface FindRelocations {

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  Page<RelocationView> list(@Nullable UUID accountId, Page.Request page);

  /// @param accountId whose; any account's if null
  Optional<RelocationView> find(@Nullable UUID accountId, UUID relocationId);
}
