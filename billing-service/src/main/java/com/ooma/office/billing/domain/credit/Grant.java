package com.ooma.office.billing.domain.credit;

import org.jspecify.annotations.Nullable;

/// Who granted goodwill, and why.
///
/// @param reason as the member may read it
/// @param by the subject of whoever granted it
/// @param approvedBy the second person's; absent if none was needed, or none has approved yet
public record Grant(String reason, String by, @Nullable String approvedBy) {

  Grant approved(String second) {
    return new Grant(reason, by, second);
  }
}
