package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who changed which setting when.
public interface FindSettingHistory {

  /// @param setting its path; null for all
  Page<ChangeView> history(UUID accountId, @Nullable String setting, Page.Request page);

  /// @param author `MEMBER`, `CARE` or `OPS`
  /// @param subject whom the token's issuer vouched for
  record ChangeView(
      UUID changeId,
      String setting,
      Instant changedAt,
      String author,
      String subject,
      List<PropertyView> changes) {}

  /// @param property a JSON pointer into the setting
  record PropertyView(String property, @Nullable String before, @Nullable String after) {}
}
