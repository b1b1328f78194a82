package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.ExtensionUsers;
import com.ooma.office.billing.domain.usage.ExtensionUser;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows calls: a user those of the own extension, the primary member and our staff those of all.
@UseCase
public class LookUpCalls {

  /// @param verifiedEmail by which a user is recognised; needed by nobody else
  public record Viewer(boolean seesAll, @Nullable String verifiedEmail) {}

  /// @param extension null for all that may be seen
  /// @param from null for a week with `to` as its last day
  /// @param to the last day, in Paris; null for today
  public record Command(
      UUID accountId,
      Viewer viewer,
      @Nullable String extension,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Page.Request page) {}

  private static final int A_WEEK = 7;
  private static final int LONGEST = 366;

  private final FindCalls calls;
  private final ExtensionUsers users;
  private final Clock clock;

  public LookUpCalls(FindCalls calls, ExtensionUsers users, Clock clock) {
    this.calls = calls;
    this.users = users;
    this.clock = clock;
  }

  public Page<FindCalls.View> handle(Command command) {
    var to = command.to() == null ? LocalDate.now(clock) : command.to();
    var from = command.from() == null ? to.minusDays(A_WEEK - 1) : command.from();
    if (from.isAfter(to) || from.plusDays(LONGEST).isBefore(to)) {
      throw Refused.malformed("call-days", "Ask for one to " + LONGEST + " days.");
    }
    return calls.list(
        command.accountId(),
        extensions(command),
        startOf(from),
        startOf(to.plusDays(1)),
        command.page());
  }

  private @Nullable List<String> extensions(Command command) {
    var wanted = command.extension() == null ? null : List.of(command.extension());
    if (command.viewer().seesAll()) {
      return wanted;
    }
    var own = own(command);
    if (wanted != null && !own.containsAll(wanted)) {
      throw Refused.forbidden(
          "not-your-extension",
          "Users see the calls of their own extension: the one whose user has the token's verified"
              + " address.");
    }
    return wanted == null ? own : wanted;
  }

  private List<String> own(Command command) {
    var email = command.viewer().verifiedEmail();
    return email == null
        ? List.of()
        : users.of(command.accountId()).stream()
            .filter(user -> user.is(email))
            .map(ExtensionUser::extension)
            .toList();
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
  }
}
