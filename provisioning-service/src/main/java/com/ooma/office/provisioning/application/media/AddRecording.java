package com.ooma.office.provisioning.application.media;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.media.Audio;
import com.ooma.office.provisioning.domain.media.Recording;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company, or a user for the own voicemail, gives us a greeting or music to play to callers.
@UseCase
public class AddRecording {

  /// @param extension of the user whose it is; null for the company's
  /// @param rightsConfirmed whether somebody said that callers may be played it
  public record Command(
      UUID accountId,
      @Nullable String extension,
      String name,
      boolean rightsConfirmed,
      byte[] content,
      Author by) {}

  private final Settings settings;
  private final Recordings recordings;
  private final Contents contents;
  private final Ids ids;
  private final Clock clock;

  public AddRecording(
      Settings settings, Recordings recordings, Contents contents, Ids ids, Clock clock) {
    this.settings = settings;
    this.recordings = recordings;
    this.contents = contents;
    this.ids = ids;
    this.clock = clock;
  }

  /// The office's row is locked, so that a limit is one also for two at once.
  public Recording handle(Command command) {
    var office =
        settings
            .findForUpdate(command.accountId())
            .orElseThrow(() -> Refused.notFound("telephone system"))
            .settings();
    command.by().requireMayRecord(command.extension(), office);
    requireRights(command.rightsConfirmed());
    requireRoom(command.accountId());
    var recording =
        new Recording(
            ids.next(),
            command.accountId(),
            command.extension(),
            command.name(),
            Audio.of(command.content()),
            command.content().length,
            clock.instant());
    contents.save(recording.recordingId(), command.content());
    recordings.add(recording);
    return recording;
  }

  private static void requireRights(boolean confirmed) {
    if (!confirmed) {
      throw Refused.invalid(
          "rights-not-confirmed", "Confirm that callers may be played this recording.");
    }
  }

  private void requireRoom(UUID accountId) {
    if (recordings.findOfAccount(accountId).size() >= Recording.MOST) {
      throw Refused.conflict(
              "recordings-limit", "A company has " + Recording.MOST + " recordings at most.")
          .about(Recording.MOST);
    }
  }
}
