package com.ooma.office.kernel.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What one service promises a member company: the company carries it to another service, which
/// believes it without asking back.
///
/// @param items what is promised, as both services write it: words without a space
public record Voucher(UUID accountId, List<String> items, Instant until) {

  public Voucher {
    items = List.copyOf(items);
  }
}
