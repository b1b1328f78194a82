package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.domain.usage.ExtensionUser;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who uses which extension.
public interface ExtensionUsers {

  void giveExtension(UUID accountId, UUID seatId, String extension);

  /// @param email absent if nobody told it
  void name(UUID accountId, UUID seatId, @Nullable String email);

  /// Nothing is kept of the user.
  void forget(UUID accountId, List<UUID> seatIds);

  void forgetAll(UUID accountId);

  List<ExtensionUser> of(UUID accountId);
}
