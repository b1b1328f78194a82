package com.ooma.office.provisioning.application.media;

import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.domain.media.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/// Deletes what was recorded by users and companies who are no more.
@ApplicationScoped
public class ForgetRecordings {

  private final Recordings recordings;
  private final Contents contents;

  public ForgetRecordings(Recordings recordings, Contents contents) {
    this.recordings = recordings;
    this.contents = contents;
  }

  public void ofUser(UUID accountId, String extension) {
    forget(accountId, recording -> extension.equals(recording.extension()));
  }

  public void ofCompany(UUID accountId) {
    forget(accountId, _ -> true);
  }

  private void forget(UUID accountId, Predicate<Recording> which) {
    var forgotten = recordings.findOfAccount(accountId).stream().filter(which).toList();
    forgotten.forEach(recordings::delete);
    contents.delete(forgotten.stream().map(Recording::recordingId).toList());
  }
}
