package com.ooma.office.provisioning.application.media;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.media.Recording;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company's recordings, for who may see and hear them.
@UseCase
public class PlayRecording {

  /// A sound, as it was given to us.
  public record Sound(Recording recording, byte[] content) {}

  private final Settings settings;
  private final Recordings recordings;
  private final Contents contents;

  public PlayRecording(Settings settings, Recordings recordings, Contents contents) {
    this.settings = settings;
    this.recordings = recordings;
    this.contents = contents;
  }

  /// @param extension of the user whose they are; null for all
  public List<Recording> list(UUID accountId, @Nullable String extension, Author reader) {
    var office =
        settings.find(accountId).orElseThrow(() -> Refused.notFound("telephone system")).settings();
    reader.requireMayRecord(extension, office);
    return recordings.findOfAccount(accountId).stream()
        .filter(recording -> extension == null || extension.equals(recording.extension()))
        .toList();
  }

  /// What callers hear anyway: everybody of the company may.
  public Recording find(UUID accountId, UUID recordingId) {
    return recordings.find(accountId, recordingId).orElseThrow(() -> Refused.notFound("recording"));
  }

  public Sound play(UUID accountId, UUID recordingId) {
    var recording = find(accountId, recordingId);
    return new Sound(
        recording, contents.find(recordingId).orElseThrow(() -> Refused.notFound("recording")));
  }
}
