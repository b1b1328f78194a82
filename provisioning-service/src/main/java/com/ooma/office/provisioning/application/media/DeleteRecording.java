package com.ooma.office.provisioning.application.media;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.settings.References;
import java.util.List;
import java.util.UUID;

/// A recording is given up. As long as a setting plays it, it stays.
@UseCase
public class DeleteRecording {

  public record Command(UUID accountId, UUID recordingId, Author by) {}

  private final Settings settings;
  private final Recordings recordings;
  private final Contents contents;

  public DeleteRecording(Settings settings, Recordings recordings, Contents contents) {
    this.settings = settings;
    this.recordings = recordings;
    this.contents = contents;
  }

  /// @throws Refused naming the settings that play it
  public void handle(Command command) {
    var office = settings.findForUpdate(command.accountId()).orElseThrow(DeleteRecording::missing);
    var recording =
        recordings
            .find(command.accountId(), command.recordingId())
            .orElseThrow(DeleteRecording::missing);
    command.by().requireMayRecord(recording.extension(), office.settings());
    var played = new References(office.settings()).toRecording(command.recordingId());
    if (!played.isEmpty()) {
      var names = String.join(", ", played);
      throw Refused.conflict("recording-used", "It is played by " + names + ".")
          .about(names)
          .showing("path", played);
    }
    recordings.delete(recording);
    contents.delete(List.of(recording.recordingId()));
  }

  private static Refused missing() {
    return Refused.notFound("recording");
  }
}
