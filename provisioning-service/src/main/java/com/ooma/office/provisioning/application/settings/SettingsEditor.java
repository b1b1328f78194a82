package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes an office's settings, one writer after the other: each sees what it changes as it was
/// read, and leaves settings in which every call arrives somewhere.
@ApplicationScoped
class SettingsEditor {

  private final Settings settings;
  private final Numbers numbers;

  SettingsEditor(Settings settings, Numbers numbers) {
    this.settings = settings;
    this.numbers = numbers;
  }

  /// @throws Refused if the account never had a telephone system
  SavedSettings open(UUID accountId) {
    return settings
        .findForUpdate(accountId)
        .orElseThrow(() -> Refused.notFound("telephone system"));
  }

  /// @param path of what is changed
  /// @param expected the revision that the writer read; null if it read nothing
  void change(
      UUID accountId,
      String path,
      @Nullable Long expected,
      Author by,
      UnaryOperator<OfficeSettings> change) {
    var before = open(accountId);
    before.requireRevision(path, expected);
    save(accountId, before, change.apply(before.settings()), by);
  }

  void save(UUID accountId, SavedSettings before, OfficeSettings after, Author by) {
    requireSound(before.settings(), after);
    redirect(before.settings(), after);
    settings.save(accountId, before, after, by);
  }

  /// Events may have brought about what no writer is allowed: a port, a departure. Who changes
  /// something else must not be held up by it.
  static void requireSound(OfficeSettings before, OfficeSettings after) {
    try {
      after.requireSound();
    } catch (Refused refused) {
      if (!isRefusedAlike(before, refused)) {
        throw refused;
      }
    }
  }

  private static boolean isRefusedAlike(OfficeSettings settings, Refused refused) {
    try {
      settings.requireSound();
      return false;
    } catch (Refused former) {
      return former.code().equals(refused.code()) && former.shown().equals(refused.shown());
    }
  }

  private void redirect(OfficeSettings before, OfficeSettings after) {
    var redirected =
        after.numbers().entrySet().stream()
            .filter(number -> !number.getValue().equals(before.numbers().get(number.getKey())))
            .map(number -> new PhoneNumber(number.getKey()))
            .toList();
    numbers.save(
        numbers.findForUpdate(redirected).stream()
            .map(number -> number.reaching(destination(after, number.number())))
            .toList());
  }

  private static Destination destination(OfficeSettings settings, PhoneNumber number) {
    var destination = settings.numbers().get(number.e164());
    if (destination == null) {
      throw new IllegalStateException(number + " is not the company's");
    }
    return destination;
  }
}
