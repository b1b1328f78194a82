package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a setting is set to, as it is stored: one of these, by its path.
record ContentJson(
    @Nullable ReceptionistJson receptionist,
    @Nullable RingGroupJson ringGroup,
    @Nullable ConferenceJson conference,
    @Nullable UserJson user) {

  /// @param part of a company's settings
  static ContentJson of(Object part, PinText pins) {
    return switch (part) {
      case Receptionist receptionist ->
          new ContentJson(ReceptionistJson.of(receptionist), null, null, null);
      case RingGroup group -> new ContentJson(null, RingGroupJson.of(group), null, null);
      case ConferenceServer conference ->
          new ContentJson(null, null, ConferenceJson.of(conference, pins), null);
      case UserSettings user -> new ContentJson(null, null, null, UserJson.of(user, pins));
      default -> throw new IllegalArgumentException("no setting: " + part.getClass());
    };
  }

  /// The one that it is.
  Object part() {
    return Stream.of(receptionist, ringGroup, conference, user)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow();
  }
}
