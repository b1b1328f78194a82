package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a number goes, as people say it: by extensions.
///
/// @param extension needed for a user, a fax and a ring group; of the others there is one
public record NumberTarget(Kind kind, @Nullable String extension) {

  /// What a number can reach.
  public enum Kind {
    RECEPTIONIST,
    USER,
    RING_GROUP,
    CONFERENCE,
    FAX
  }

  public static NumberTarget of(Destination destination, OfficeSettings settings) {
    return switch (destination) {
      case Destination.Receptionist _ -> new NumberTarget(Kind.RECEPTIONIST, Office.RECEPTIONIST);
      case Destination.User(var seat) -> new NumberTarget(Kind.USER, extension(seat, settings));
      case Destination.RingGroup(var group) -> new NumberTarget(Kind.RING_GROUP, group);
      case Destination.Conference _ ->
          new NumberTarget(Kind.CONFERENCE, ReservedExtensions.CONFERENCE);
      case Destination.Fax(var seat) -> new NumberTarget(Kind.FAX, extension(seat, settings));
    };
  }

  /// @param number in E.164, whose target it is to be
  /// @throws Refused if nobody has the extension, at a pointer into all settings
  Destination in(OfficeSettings settings, String number) {
    return Refused.within("/" + SettingPath.number(number), () -> in(settings));
  }

  private Destination in(OfficeSettings settings) {
    return switch (kind) {
      case RECEPTIONIST -> new Destination.Receptionist();
      case USER -> new Destination.User(user(settings).seatId());
      case RING_GROUP -> new Destination.RingGroup(needed());
      case CONFERENCE -> new Destination.Conference();
      case FAX -> new Destination.Fax(user(settings).seatId());
    };
  }

  private OfficeUser user(OfficeSettings settings) {
    return settings
        .user(needed())
        .orElseThrow(() ->
            Refused.invalid("target-unknown", "No user has the extension " + extension + ".")
                .at("/extension")
                .about(String.valueOf(extension)));
  }

  private String needed() {
    if (extension == null) {
      throw Refused.invalid("number-target", kind + " needs an extension.").at("/extension");
    }
    return extension;
  }

  private static @Nullable String extension(UUID seatId, OfficeSettings settings) {
    return settings.userOf(seatId).map(OfficeUser::extension).orElse(null);
  }
}
