package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.domain.Refused;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Says where in the body that was sent a refusal of settings lies. Use cases point into all
/// settings, by the settings' paths; what lies in settings of which the body says nothing is left
/// out.
final class BodyPointers {

  private static final Pattern GROUP = Pattern.compile("/ring-groups/[0-9]+(/.*)");

  private BodyPointers() {}

  /// Does a change whose body is one setting, or one page of it.
  ///
  /// @param path of what the body says, such as `users/2001/calls`
  static void within(String path, Runnable change) {
    within(pointer -> rest(pointer, path), change);
  }

  /// @param inBody a pointer into the body, of one into all settings; empty if it is not in there
  static void within(Function<String, Optional<String>> inBody, Runnable change) {
    within(
        inBody,
        () -> {
          change.run();
          return true;
        });
  }

  static <T> T within(Function<String, Optional<String>> inBody, Supplier<T> change) {
    try {
      return change.get();
    } catch (Refused refused) {
      throw translated(refused, inBody);
    }
  }

  /// What of a pointer is below a path; empty if it is elsewhere.
  static Optional<String> rest(String pointer, String path) {
    var prefix = "/" + path;
    return pointer.equals(prefix) || pointer.startsWith(prefix + "/")
        ? Optional.of(pointer.substring(prefix.length()))
        : Optional.empty();
  }

  /// The same where the body is the one group that is added, whose extension is not known before.
  static Optional<String> inAnyGroup(String pointer) {
    var group = GROUP.matcher(pointer);
    return group.matches() ? Optional.of(group.group(1)) : Optional.empty();
  }

  private static Refused translated(Refused refused, Function<String, Optional<String>> inBody) {
    if (refused.faults().isEmpty()) {
      return refused;
    }
    var faults =
        refused.faults().stream()
            .flatMap(fault ->
                inBody.apply(fault.pointer()).stream()
                    .map(pointer -> new Refused.Fault(pointer, fault.detail())))
            .distinct()
            .toList();
    var told =
        refused.kind() == Refused.Kind.CONFLICT
            ? Refused.conflict(refused.code(), refused.detail(), faults)
            : Refused.invalid(refused.code(), refused.detail(), faults);
    told = told.about(refused.values().toArray());
    for (var shown : refused.shown().entrySet()) {
      told = told.showing(shown.getKey(), shown.getValue());
    }
    return told;
  }
}
