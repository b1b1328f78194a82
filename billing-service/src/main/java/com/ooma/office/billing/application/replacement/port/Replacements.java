package com.ooma.office.billing.application.replacement.port;

import com.ooma.office.billing.domain.replacement.Replacement;
import java.util.Optional;
import java.util.UUID;

/// Replacements of wrong invoices.
public interface Replacements {

  /// Keeps a new one.
  ///
  /// @return false if there is one of its invoice that was not withdrawn
  boolean add(Replacement replacement);

  /// Locked until the transaction ends.
  Optional<Replacement> findForUpdate(UUID replacementId);

  void save(Replacement replacement);
}
