package com.ooma.office.provisioning.adapter.out.persistence.media;

import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.domain.media.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Recordings in Postgres.
@ApplicationScoped
class JpaRecordings implements Recordings, PanacheRepositoryBase<RecordingRow, UUID> {

  @Override
  public void add(Recording recording) {
    persistAndFlush(RecordingRow.of(recording)); // who reads settings asks for it in SQL
  }

  @Override
  public Optional<Recording> find(UUID accountId, UUID recordingId) {
    return find("accountId = ?1 and recordingId = ?2", accountId, recordingId)
        .firstResultOptional()
        .map(RecordingRow::toRecording);
  }

  @Override
  public List<Recording> findOfAccount(UUID accountId) {
    return find("accountId = ?1 order by recordingId", accountId).stream()
        .map(RecordingRow::toRecording)
        .toList();
  }

  @Override
  public void delete(Recording recording) {
    deleteById(recording.recordingId());
  }
}
