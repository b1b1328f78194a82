package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.Pin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The conference server, as it is read and written.
@Schema(name = "ConferenceServer", description = "At 2999; ten participants a room")
record ConferenceBody(
    @NotNull Boolean beepOnEntry,
    @NotNull @Size(max = ConferenceServer.MOST_ROOMS) List<@NotNull @Valid Room> rooms) {

  static final String PIN = "[0-9]{4,8}|[*]{4}";
  static final String PIN_MEANING =
      "Four to eight digits. It is never shown: `****` says that there is one, and leaves it as it"
          + " is. Left out: none";

  @Schema(name = "ConferenceRoom")
  record Room(
      @NotNull
          @Pattern(regexp = "[0-9]{3,6}")
          @Schema(description = "What callers dial to get into it", examples = "100")
          String conferenceId,
      @NotNull @Size(min = 1, max = ConferenceServer.LONGEST_NAME) @Schema(examples = "Équipe")
          String name,
      @Pattern(regexp = PIN) @Schema(description = PIN_MEANING) @Nullable String pin) {

    static Room of(ConferenceServer.Room room) {
      return new Room(room.conferenceId(), room.name(), masked(room.pin()));
    }

    ConferenceServer.Room toRoom() {
      return new ConferenceServer.Room(conferenceId, name, Pin.of(pin));
    }
  }

  static ConferenceBody of(ConferenceServer conference) {
    return new ConferenceBody(
        conference.beepOnEntry(), conference.rooms().stream().map(Room::of).toList());
  }

  ConferenceServer toConference() {
    return new ConferenceServer(
        beepOnEntry,
        IntStream.range(0, rooms.size())
            .mapToObj(place -> Refused.within("/rooms/" + place, rooms.get(place)::toRoom))
            .toList());
  }

  static @Nullable String masked(@Nullable Pin pin) {
    return pin == null ? null : Pin.MASK;
  }
}
