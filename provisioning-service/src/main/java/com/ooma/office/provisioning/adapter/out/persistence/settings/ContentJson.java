package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.Music;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a setting is set to, as it is stored: one of these, by its path.
record ContentJson(
    @Nullable ReceptionistJson receptionist,
    @Nullable RingGroupJson ringGroup,
    @Nullable ConferenceJson conference,
    @Nullable UserJson user,
    @Nullable MusicJson music) {

  /// A company's music as it is stored.
  record MusicJson(@Nullable UUID onHold, @Nullable UUID transfer) {

    static MusicJson of(Music music) {
      return new MusicJson(music.onHold(), music.transfer());
    }

    Music toMusic() {
      return new Music(onHold, transfer);
    }
  }

  /// @param part of a company's settings
  static ContentJson of(Object part, PinText pins) {
    return switch (part) {
      case Receptionist receptionist ->
          new ContentJson(ReceptionistJson.of(receptionist), null, null, null, null);
      case RingGroup group -> new ContentJson(null, RingGroupJson.of(group), null, null, null);
      case ConferenceServer conference ->
          new ContentJson(null, null, ConferenceJson.of(conference, pins), null, null);
      case UserSettings user -> new ContentJson(null, null, null, UserJson.of(user, pins), null);
      case Music music -> new ContentJson(null, null, null, null, MusicJson.of(music));
      default -> throw new IllegalArgumentException("no setting: " + part.getClass());
    };
  }

  /// The one that it is.
  Object part() {
    return Stream.of(receptionist, ringGroup, conference, user, music)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow();
  }
}
