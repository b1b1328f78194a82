package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.Pin;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// The conference server as it is stored.
record ConferenceJson(boolean beepOnEntry, JsonList<RoomJson> rooms) {

  /// @param pin sealed for the room
  record RoomJson(String conferenceId, String name, @Nullable String pin) {}

  static ConferenceJson of(ConferenceServer conference, PinText pins) {
    return new ConferenceJson(
        conference.beepOnEntry(),
        JsonList.of(
            conference.rooms(),
            room ->
                new RoomJson(
                    room.conferenceId(), room.name(), pins.of(room.pin(), room.conferenceId()))));
  }

  /// @param unseal opens what was sealed for a room
  ConferenceServer toConference(BinaryOperator<String> unseal) {
    return new ConferenceServer(
        beepOnEntry,
        rooms.to(room ->
            new ConferenceServer.Room(
                room.conferenceId(),
                room.name(),
                room.pin() == null
                    ? null
                    : new Pin(unseal.apply(room.pin(), room.conferenceId())))));
  }
}
