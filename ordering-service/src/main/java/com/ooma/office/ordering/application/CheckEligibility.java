package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import org.jspecify.annotations.Nullable;

/// The portal asks whether to show a member the option to order.
@UseCase
public class CheckEligibility {

  private static final String PHONE = "0 800 91 08 67";

  public record Command(boolean primaryMember) {}

  /// @param reason stable code of what stands in the way, or null
  /// @param phone where others may order
  public record Answer(boolean eligible, @Nullable String reason, String phone) {}

  public Answer handle(Command command) {
    return command.primaryMember()
        ? new Answer(true, null, PHONE)
        : new Answer(false, "not-primary-member", PHONE);
  }
}
