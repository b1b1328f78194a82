package com.ooma.office.billing.application.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether the holder wants to see called numbers in full.
///
/// @param decidedAt absent as long as nobody decided: the last four digits are hidden then
/// @param revision of the row; 0 without one
public record CallDisplay(boolean fullNumbers, @Nullable Instant decidedAt, long revision) {

  public static final CallDisplay HIDDEN = new CallDisplay(false, null, 0);
}
