package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Printable;
import com.ooma.office.provisioning.domain.telephony.Repetition;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A company's rooms for telephone conferences, behind one extension.
public record ConferenceServer(boolean beepOnEntry, List<Room> rooms) {

  public static final int MOST_ROOMS = 10;
  public static final int MOST_PARTICIPANTS = 10;
  public static final int LONGEST_NAME = 40;

  /// One room, so that whoever is sent there gets into it.
  public static final ConferenceServer STANDARD =
      new ConferenceServer(true, List.of(new Room("100", "Conférence", null)));

  /// @param conferenceId three to six digits that callers dial to get into it
  /// @param pin null lets everybody in who knows the id
  public record Room(String conferenceId, String name, @Nullable Pin pin) {

    public Room {
      if (!conferenceId.matches("[0-9]{3,6}")) {
        throw Refused.invalid("conference-id", "A conference ID has 3 to 6 digits.")
            .at("/conferenceId");
      }
      if (name.isBlank() || name.length() > LONGEST_NAME || !Printable.isPrintable(name)) {
        throw Refused.invalid(
                "conference-name", "A room has a name of 1 to 40 characters on one line.")
            .at("/name");
      }
    }

    private Room with(@Nullable Pin other) {
      return new Room(conferenceId, name, other);
    }
  }

  public ConferenceServer {
    rooms = List.copyOf(rooms);
    if (rooms.size() > MOST_ROOMS) {
      throw Refused.invalid("conference-rooms", "There are at most 10 rooms.").at("/rooms");
    }
    requireOnce(rooms.stream().map(Room::conferenceId).toList(), "/conferenceId");
    requireOnce(rooms.stream().map(Room::name).toList(), "/name");
  }

  private static void requireOnce(List<String> each, String property) {
    Repetition.in(each)
        .ifPresent(place -> {
          throw Refused.invalid("conference-twice", "Rooms have names and IDs of their own.")
              .at("/rooms/" + place + property);
        });
  }

  /// With the PINs of `stored` where they were to stay as they are.
  ConferenceServer settled(ConferenceServer stored) {
    return new ConferenceServer(
        beepOnEntry,
        IntStream.range(0, rooms.size())
            .mapToObj(place -> settled(place, rooms.get(place), stored))
            .toList());
  }

  private static Room settled(int place, Room room, ConferenceServer stored) {
    return Refused.within(
        "/rooms/" + place,
        () -> room.with(Pin.settled(room.pin(), stored.pinOf(room.conferenceId()))));
  }

  private @Nullable Pin pinOf(String conferenceId) {
    return rooms.stream()
        .filter(room -> room.conferenceId().equals(conferenceId))
        .findFirst()
        .map(Room::pin)
        .orElse(null);
  }
}
