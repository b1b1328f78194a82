package com.ooma.office.provisioning.adapter.out.persistence.media;

import com.ooma.office.provisioning.domain.media.Audio;
import com.ooma.office.provisioning.domain.media.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `recording`, which nobody changes.
@Entity
@Table(name = "recording")
class RecordingRow {

  @Id
  @Column(name = "recording_id")
  UUID recordingId;

  @Column(name = "account_id")
  UUID accountId;

  @Nullable String extension;

  String name;

  @Enumerated(EnumType.STRING)
  Audio.Form form;

  long milliseconds;

  int bytes;

  @Column(name = "added_at")
  Instant addedAt;

  static RecordingRow of(Recording recording) {
    var row = new RecordingRow();
    row.recordingId = recording.recordingId();
    row.accountId = recording.accountId();
    row.extension = recording.extension();
    row.name = recording.name();
    row.form = recording.audio().form();
    row.milliseconds = recording.audio().milliseconds();
    row.bytes = recording.bytes();
    row.addedAt = recording.addedAt();
    return row;
  }

  Recording toRecording() {
    return new Recording(
        recordingId, accountId, extension, name, new Audio(form, milliseconds), bytes, addedAt);
  }
}
