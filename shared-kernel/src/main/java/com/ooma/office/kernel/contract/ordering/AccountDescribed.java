package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who a member company is, in full, each time that the portal described it otherwise than before.
///
/// @param sites those that phones may be at; a company moves between them only
/// @param primaryMember whom the company's letters are written to; absent until the portal named
///   somebody
@Version(1)
public record AccountDescribed(
    UUID accountId,
    OrderPlaced.Company company,
    List<OrderPlaced.Site> sites,
    @Nullable Person primaryMember,
    Instant describedAt)
    implements IntegrationEvent {

  /// Somebody of the company's, reachable by e-mail.
  public record Person(String name, String email) {}
}
