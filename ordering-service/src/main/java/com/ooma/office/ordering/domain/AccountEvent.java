package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/// What happens to an account, apart from its orders, and concerns others. Days are of Paris.
public sealed interface AccountEvent extends DomainEvent {

  /// @param options what the account has from `on`
  record OptionsChanged(UUID accountId, Options options, LocalDate on) implements AccountEvent {}
}
